"""The closed sets of words that records hold: kinds, relations, statuses, severities."""

from __future__ import annotations

from typing import Literal, get_args

Kind = Literal["person", "place", "organization", "work", "term", "other"]
Relation = Literal["transliteration", "translation", "mixed", "western-name", "foreign-name", "acronym", "other"]
Status = Literal["preferred", "admitted", "deprecated", "superseded"]
Review = Literal["candidate", "approved", "verified", "rejected"]
Severity = Literal["error", "warning", "query", "hint"]
Readings = Literal["cn", "tw"]  # the standard of the mainland, of Taiwan
Safety = Literal["safe", "unsafe"]
PartName = Literal["body", "heading", "table", "note", "comment", "caption", "cue"]
MarkName = Literal["emphasis", "strong", "link", "cell", "row", "item", "quote", "ruby", "reading", "title"]
LeftOut = Literal[
    "weak evidence",
    "below the confidence asked for",
    "beside a paired name",
    "no English beside it",
    "repeated name",
    "heading without English",
    "pronunciation only",
    "quotation or sentence",
    "Chinese text",
    "reference list",
    "Japanese",
    "Korean",
    "date or number",
    "list bullet",
    "image text",
    "link or file name",
    "code",
    "comment",
    "front matter",
    "markup",
    "not shown",
]
"""Why characters are in no mention, in the order in which an editor wants to look at them."""

KINDS: tuple[Kind, ...] = get_args(Kind)
STATUSES: tuple[Status, ...] = get_args(Status)
REVIEWS: tuple[Review, ...] = get_args(Review)
READINGS: tuple[Readings, ...] = get_args(Readings)
LEFT_OUT: tuple[LeftOut, ...] = get_args(LeftOut)

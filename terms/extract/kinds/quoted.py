"""The kind of what stands in quotation marks or italics, as titles do, and terms under discussion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.generic_words import generics_of
from terms.extract.kinds.chance import is_chance
from terms.extract.kinds.context import is_so_called, listed_as
from terms.extract.kinds.endings import kind_by_ending
from terms.extract.kinds.words import kind_by_words

if TYPE_CHECKING:
    from terms.categories import Kind
    from terms.extract.kinds.case import Case
    from terms.extract.page.page import Page
    from terms.model import Span

QUOTES = ("“", '"', "「", "『")
_CORNERS = "「『"  # what stands in them is quoted: Chinese titles have their own marks
_NO_TITLE = ("organization", "term")  # what stands in quotation marks though it is no title
_BODY = 3  # characters of a generic that names a body and nothing else: 雜誌社, 基金會
_OF_PERSONS = ("transliteration", "western-name", "foreign-name")


def kind_quoted(case: Case) -> Kind | None:
    """A work, mostly; a body, a term or a person where the name says so; None for what stands in no such marks."""
    if not _is_quoted(case) or not _may_be_title(case):
        return None
    listed = listed_as(case.page, case.english.start)
    return "work" if listed == "work" else _other_than_title(case) or listed or "work"


def _is_quoted(case: Case) -> bool:
    """Whether the english, or the characters of a title in words, stand in quotation marks or italics."""
    page, english = case.page, case.english
    if page.text[english.start - 1] in _CORNERS:
        return False
    if case.found.quoted:
        return case.found.cue in ("quotes", "markup:emphasis")
    # Chinese text quotes terms too.
    is_marked = any(_opens(page, name) for name in (english, case.han))
    is_title = case.edge.relation == "translation" and english.text[:1].isupper() and " " in english.text
    return is_marked and is_title and not page.is_chinese


def _may_be_title(case: Case) -> bool:
    """Whether the name is written as titles are, and the words before it do not quote it as a word."""
    page, text = case.page, case.english.text
    if not text[:1].isupper() or text[-1] in "!?" or (case.is_sounded and " " not in text):
        return False
    is_plain = page.text[case.english.start - 1] in QUOTES or not _is_emphasized(page, case.english)
    if len(case.han.text) == 1 and is_plain:
        return False
    return page.text[case.english.start - 1] != "#" and not is_so_called(page, case.start)


def _other_than_title(case: Case) -> Kind | None:
    english, han, edge = case.english.text, case.han.text, case.edge
    if any(len(generic.han) >= _BODY and generic.kind == "organization" for generic in generics_of(han)):
        return "organization"
    ending = kind_by_ending(han)
    # Titles may name a place; in italics they may name anything.
    if ending and ending.length > 1 and ending.kind in _NO_TITLE and not _is_emphasized(case.page, case.english):
        return ending.kind
    kind = kind_by_words(english, han, edge.relation, edge.systems)
    if kind == "person":
        return kind if ":" not in english and edge.relation in _OF_PERSONS and not is_chance(case) else None
    is_event = kind == "other" and listed_as(case.page, case.english.start) is None
    return kind if is_event and not _is_emphasized(case.page, case.english) else None


def _is_emphasized(page: Page, english: Span) -> bool:
    mark = page.mark_ending(english.end)
    is_starred = page.text[english.start - 1] == page.text[english.end : english.end + 1] == "*"
    return is_starred or (mark is not None and mark.name == "emphasis")


def _opens(page: Page, name: Span) -> bool:
    """Whether a quotation mark stands before a name; straight ones of data hold the bracket, too."""
    mark = page.text[name.start - 1 : name.start]
    return mark in QUOTES and (mark != '"' or '"' in page.text[name.end : name.end + 2])

"""Rows of a glossary, of a list of songs, of labels: characters and English side by side, more may follow them.

Finds: `3) 你怎麼說 What Do You Say?`, `- 迴圈 loop. Handbook`, `Place names 地名: places.csv`. Three rows of one
shape teach the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.meaning import is_value
from terms.text.han import HAN_CLASS, is_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_LEAD = r"[ \t]*(?:\d{1,3}[.)、][ \t]*|[-*•][ \t]+)?"
_BEGIN = lazy_pattern(_LEAD)
_HAN = rf"(?P<han>[{HAN_CLASS}][{HAN_CLASS}·、]{{0,13}}[{HAN_CLASS}]|[{HAN_CLASS}])"
_WORD = "[A-Za-z\u00c0-\u00ff][A-Za-z\u00c0-\u00ff'’-]*"
# A numbered or bulleted row: the English ends at the line's end, or at a full stop before a note.
_BARE = lazy_pattern(
    rf"{_LEAD}{_HAN}[ ](?P<english>{_WORD}(?:[ ]{_WORD}){{0,7}}[?!]?)[ \t]*(?:(?<=[A-Za-z]{{4}})\.[ ].*|;[ ].*|\.?)"
)
# A label: both names before a colon and a value.
_LABEL = lazy_pattern(rf"[ \t]*{_HAN}[ ](?P<english>{_WORD}(?:[ ]{_WORD}){{0,2}})[ ]?[:：](?:[ \t].*)?")
_LABEL_BACK = lazy_pattern(rf"[ \t]*(?P<english>{_WORD}(?:[ ]{_WORD}){{0,2}})[ ]{_HAN}[ ]?[:：](?:[ \t].*)?")
_TEACHING = 3  # rows of one shape on a page
_LONGEST = 300  # code points of a row
_REACH = 60  # code points before the characters
_TONES = lazy_pattern("[\u0101\u0113\u012b\u014d\u016b\u01ce\u011b\u01d0\u01d2\u01d4\u00e0\u00e8\u00ec\u00f2\u00f9]")


def _begins_with_han(line: str) -> bool:
    lead = _BEGIN.match(line)
    return lead is not None and is_han(line[lead.end() :][:1])


def _has_colon(line: str) -> bool:
    return ":" in line or "：" in line


# What a row must have, told at once, before each shape.
_SHAPES = ((_BARE, _begins_with_han), (_LABEL, _has_colon), (_LABEL_BACK, _has_colon))


def find(page: Page) -> Iterator[Candidate]:
    """The rows of each shape that three lines of the page have."""
    lines = _lines(page)
    for shape, may_be in _SHAPES:
        likely = [line for line in lines if may_be(page.text[slice(*line)])]
        if len(likely) < _TEACHING:
            continue
        rows = [row for first, last in likely if (row := shape.fullmatch(page.text, first, last))]
        # A label shows by its colon; without one most of the lines must be rows.
        if len(rows) >= _TEACHING and (shape is not _BARE or 2 * len(rows) >= len(lines)):
            for row in rows:
                yield from _candidate(page, row)


def _lines(page: Page) -> list[tuple[int, int]]:
    """The lines that begin with characters or end their first words with them, as (start, end)."""
    found: dict[int, int] = {}
    for start, _ in page.terms:
        first = page.text.rfind("\n", max(0, start - _REACH), start) + 1
        if first not in found and (first or start < _REACH) and page.document.part_at(start) == "body":
            end = page.text.find("\n", start, start + _LONGEST)
            found[first] = end if end >= 0 else min(len(page.text), start + _LONGEST)
    return list(found.items())


def _candidate(page: Page, row: re.Match[str]) -> Iterator[Candidate]:
    english, han = row["english"], row["han"]
    if not is_value(english, han) and not _TONES.search(english):
        is_title = all(word[0].isupper() for word in english.split()[:2])
        span = page.document.span(*row.span("han"))
        yield Candidate(span, *row.span("english"), "entry-row", exact=True, loose=is_title, cues=("row",))


PATTERN = Pattern(name="entry-row", rank=35, find=find)

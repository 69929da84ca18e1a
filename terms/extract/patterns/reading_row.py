"""2 木 (Mù) Wood: rows of a page that all are characters and their romanization, a number first, more after.

Finds: `1 金 (Jīn) Metal`, `- 水 Shui (Water)`, `3) 火 Huǒ: fire`. Three rows teach the page; the romanization is
the english, the words after it an alias.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.page.quotations import spells
from terms.text.han import HAN_CLASS
from terms.text.keys import plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_LETTER = "A-Za-z\u00c0-\u01dc\u1e00-\u1eff\u0300-\u030c'’"
_LEAD = lazy_pattern(r"[ \t]*(?:(?:\d{1,3}[.)、:]?|[-*•])[ \t]+)?")
_ROW = lazy_pattern(
    rf"(?P<han>[{HAN_CLASS}]{{1,6}})[ \t]*"
    rf"(?:[(（\[](?P<inside>[{_LETTER} -]+)[)）\]]"
    rf"|(?<=[ \t])(?P<bare>[{_LETTER}][{_LETTER}-]*(?:[ ][{_LETTER}]+){{0,3}}))"
    rf"(?P<rest>[^\n]*)"
)
_WORD = lazy_pattern(rf"[{_LETTER}-]{{2,}}")
_ALIAS = lazy_pattern(
    r"(?:[ \t]*[-–—:：=][ \t]*|[ \t]+)?(?:(?!\([A-Z][a-z]+\)[ ])[(\[\"“])?"
    r"(?P<name>(?:\([A-Z][a-z]+\)[ ])?[A-Za-z][A-Za-z'’-]+(?:[ ][A-Za-z'’-]{2,}){0,4})(?<!-)"
    r"(?=[)\]\"”]|[ \t]*(?:$|[,;|\d]|[^\x00-\x7f]))"
)
_TEACHING = 3  # rows of the shape on a page
_REACH = 12  # code points of what stands before the characters
_LONGEST = 120  # code points of a row


def find(page: Page) -> Iterator[Candidate]:
    """The rows of a page, where three are of the shape."""
    begins = [(first, start) for start, _ in page.terms if (first := _first(page.text, start)) is not None]
    rows = [found for begin in begins if (found := _row(page, *begin))] if len(begins) >= _TEACHING else []
    if len(rows) >= _TEACHING:
        for row, name in rows:
            han = page.document.span(*row.span("han"))
            alias = _ALIAS.match(page.text, row.start("rest"), row.end())
            aliases = (page.document.span(*alias.span("name")),) if alias else ()
            yield Candidate(han, *name, "reading-row", aliases, exact=True, cues=("row",))


def _first(text: str, start: int) -> int | None:
    """Where the line begins that the characters at `start` begin, but for a number or a bullet."""
    first = text.rfind("\n", max(0, start - _REACH), start) + 1
    return first if (first or start < _REACH) and _LEAD.fullmatch(text, first, start) else None


def _row(page: Page, first: int, start: int) -> tuple[re.Match[str], tuple[int, int]] | None:
    """The row that begins at `first`, its characters at `start`, with the words that spell them."""
    row = _ROW.match(page.text, start, first + _LONGEST)
    if row is None:
        return None
    if row["inside"]:
        return (row, row.span("inside")) if spells(row["inside"], plain_han(row["han"])) else None
    begin = row.start("bare")
    ends = (begin + word.end() for word in reversed(list(_WORD.finditer(row["bare"]))))
    end = next((end for end in ends if spells(page.text[begin:end], plain_han(row["han"]))), 0)
    return (row, (begin, end)) if end else None


PATTERN = Pattern(name="reading-row", rank=35, find=find)

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
_ROW = lazy_pattern(
    rf"[ \t]*(?:(?:\d{{1,3}}[.)、:]?|[-*•])[ \t]+)?(?P<han>[{HAN_CLASS}]{{1,6}})[ \t]*"
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
_LONGEST = 120  # code points of a row


def find(page: Page) -> Iterator[Candidate]:
    """The rows of a page, where three are of the shape."""
    rows = [found for start, _ in page.terms if (found := _row(page, start))]
    if len(rows) >= _TEACHING:
        for row, name in rows:
            han = page.document.span(*row.span("han"))
            alias = _ALIAS.match(page.text, row.start("rest"), row.end())
            aliases = (page.document.span(*alias.span("name")),) if alias else ()
            yield Candidate(han, *name, "reading-row", aliases, exact=True, cues=("row",))


def _row(page: Page, start: int) -> tuple[re.Match[str], tuple[int, int]] | None:
    """The row whose characters begin at `start`, with the words that spell them."""
    first = page.text.rfind("\n", max(0, start - 12), start) + 1
    row = _ROW.match(page.text, first, first + _LONGEST) if first or start < 12 else None
    if row is None or row.start("han") != start:
        return None
    if row["inside"]:
        return (row, row.span("inside")) if spells(row["inside"], plain_han(row["han"])) else None
    begin = row.start("bare")
    ends = (begin + word.end() for word in reversed(list(_WORD.finditer(row["bare"]))))
    end = next((end for end in ends if spells(page.text[begin:end], plain_han(row["han"]))), 0)
    return (row, (begin, end)) if end else None


PATTERN = Pattern(name="reading-row", rank=35, find=find)

"""Rows of a table in wikitext: a cell with the name beside a cell with nothing but characters.

Finds: `| Sun Yat-sen || 孫中山`, `| [[Annan District]]` with `| 安南區` on the next line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.page.columns import role_of
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_NAME = r"(?:\[\[(?:[^\[\]|\n]*\|)?)?(?P<name>[A-Z\u00c0-\u00de][^\[\]|{}<>=\n]{1,60}?)(?:\]\])?[ ]*"
_SIGN = r"(?:\|\||\n\|(?![-}+|]))[ ]*'{0,3}(?:\[\[)?"
_BEFORE = lazy_pattern(rf"\|[ ]*'{{0,3}}{_NAME}'{{0,3}}{_SIGN}\Z")
_AFTER = lazy_pattern(rf"(?:\]\])?'{{0,3}}[ ]*(?:\|\||\n\|(?![-}}+|]))[ ]*'{{0,3}}{_NAME}(?=\||\n|\Z)")
_END = lazy_pattern(r"(?:\]\])?'{0,3}[ ]*(?:\|\||\n|\Z)")
_REACH = 140  # code points
_LONGEST = 8  # words


def find(page: Page) -> Iterator[Candidate]:
    """Every cell of characters in a page that has such tables: the name before it, else the one behind."""
    if "\n|-" not in page.text:
        return
    for _, start, end in page.free_terms():
        if page.document.part_at(start) != "body" or not _END.match(page.text, end):
            continue
        if page.text[max(0, start - 7) : start].rstrip(" '[")[-1:] != "|":
            continue
        name = _BEFORE.search(page.text, max(0, start - _REACH), start) or _AFTER.match(page.text, end, end + _REACH)
        if name and not page.has_han(*name.span("name")) and _is_name(name["name"]):
            span = page.document.span(start, end)
            yield Candidate(span, *name.span("name"), "wikitext-row", exact=True, cues=("table",))


def _is_name(text: str) -> bool:
    """Whether a cell is short and neither a head nor a number."""
    return len(text.split()) <= _LONGEST and not role_of(text) and not any(map(str.isdigit, text))


PATTERN = Pattern(name="wikitext-row", rank=29, find=find)

"""A line with the name, the next with the characters, at least three times on a page.

Finds: `Water Supply Act (Draft)⏎自來水法草案`, a list of titles in two languages. The lines must be capitalized like
titles, and most of the pairs must fit by sound or meaning: so verses and their translation stay out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.fit import fits
from terms.extract.page.title_case import is_title_case
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

# A line that begins with a capital and ends in a letter, a digit or a bracket, then the break.
_NAME = lazy_pattern(
    r"(?:^|\n)(?P<name>[A-Z][^\n\t|:：;]{1,120}[^\W_\d]|[A-Z][^\n\t|:：;]{1,120}[\d)])[ ]*\n(?:[ ]*\n)?[ ]*\Z"
)
_END = lazy_pattern(r"[ ]*(?:\n|\Z)")
_LONGEST_LINE = 128  # code points
_LONGEST_HAN = 30  # code points
_LONGEST_NAME = 14  # words
_TEACHING = 3  # pairs of lines
_FIT = 0.5  # share of the pairs that fit, from which all of them do


class _Lines(NamedTuple):
    """The offsets of a name's line and of the line of characters under it."""

    name: tuple[int, int]
    han: tuple[int, int]


def find(page: Page) -> Iterator[Candidate]:
    """Every pair of lines, where the page has three and most of them fit."""
    found = [lines for term in page.terms if (lines := _lines(page, *term))]
    if len(found) < _TEACHING or sum(_fits(page, lines) for lines in found) < _FIT * len(found):
        return
    for lines in found:
        yield Candidate(page.document.span(*lines.han), *lines.name, "two-lines", exact=True, cues=("two-lines",))


def _lines(page: Page, start: int, end: int) -> _Lines | None:
    """The pair of lines of a Han term that fills its own."""
    if end - start > _LONGEST_HAN or page.text[start - 1 : start] not in ("\n", " ") or not _END.match(page.text, end):
        return None
    name = _NAME.search(page.text, max(0, start - _LONGEST_LINE), start)
    is_title = name is not None and not page.has_han(*name.span("name")) and is_title_case(name["name"], _LONGEST_NAME)
    return _Lines(name.span("name"), (start, end)) if name and is_title else None


def _fits(page: Page, lines: _Lines) -> bool:
    return fits(page.text[slice(*lines.name)], page.text[slice(*lines.han)])


PATTERN = Pattern(name="two-lines", rank=37, find=find)

"""甲 (乙) A (B): characters with a bracket, then English with a bracket in the same places; part belongs to part.

Finds: `世界衛生組織(世衛) World Health Organization (WHO)`,
`(臺灣大學) 史學報 (Taiwan University) Historical Journal`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.text.han import HAN_CLASS
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_HAN = rf"[{HAN_CLASS}][{HAN_CLASS}·]{{1,24}}"
_WORD = "[A-Z][\\w'’-]*"
_NAME = rf"{_WORD}(?:[ ](?:of|and|the|for|in|&|{_WORD})){{0,9}}(?<=[\w'’-])"
_INSIDE = r"[A-Z][^()（）\n]{0,80}"
_OPENING = frozenset("(（")
_INNER_LAST = lazy_pattern(
    rf"(?P<han1>{_HAN})[ ]?[(（](?P<han2>{_HAN})[)）][ ](?P<english1>{_NAME})[ ]?[(（](?P<english2>{_INSIDE})[)）]"
)
_INNER_FIRST = lazy_pattern(
    rf"[(（](?P<han1>{_HAN})[)）][ ]?(?P<han2>{_HAN})[ ][(（](?P<english1>{_INSIDE})[)）][ ](?P<english2>{_NAME})"
)


def find(page: Page) -> Iterator[Candidate]:
    """Both orders of the two parts."""
    for start, end in page.terms:
        found = _parallel(page, start, end)
        if found and found.start("han1") == start and not page.has_han(*found.span("english1")):
            for number in "12":
                han = page.document.span(*found.span(f"han{number}"))
                yield Candidate(han, *found.span(f"english{number}"), "parallel", exact=True, cues=("list",))


def _parallel(page: Page, start: int, end: int) -> re.Match[str] | None:
    """The four parts, of which a Han term is the first."""
    if not _OPENING.isdisjoint(page.text[end : end + 2]):
        return _INNER_LAST.match(page.text, start)
    if page.text[start - 1 : start] in _OPENING and page.has_han(end, end + 3):
        return _INNER_FIRST.match(page.text, start - 1)
    return None


PATTERN = Pattern(name="parallel", rank=15, find=find)

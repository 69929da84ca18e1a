"""甲 (乙) A (B): characters with a bracket, then English with a bracket in the same places; part belongs to part.

Finds: `世界衛生組織(世衛) World Health Organization (WHO)`,
`(臺灣大學) 史學報 (Taiwan University) Historical Journal`; the other way about where sounds prove both parts:
`Chu-ko Liang (K’ung-ming) 諸葛亮 (孔明)`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.boundary.proof import spells_end
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
_SPELLED = "[A-Z\u00c0-\u017f][\\w'’‘ʻ-]*"
_INSIDE = r"[A-Z][^()（）\n]{0,80}"
_OPENING = frozenset("(（")
_BEFORE = tuple(" )）")
_INNER_LAST = lazy_pattern(
    rf"(?P<han1>{_HAN})[ ]?[(（](?P<han2>{_HAN})[)）][ ](?P<english1>{_NAME})[ ]?[(（](?P<english2>{_INSIDE})[)）]"
)
_INNER_FIRST = lazy_pattern(
    rf"[(（](?P<han1>{_HAN})[)）][ ]?(?P<han2>{_HAN})[ ][(（](?P<english1>{_INSIDE})[)）][ ](?P<english2>{_NAME})"
)
_ENGLISH_FIRST = lazy_pattern(
    rf"(?P<english1>{_SPELLED}(?:[ ]{_SPELLED}){{0,3}})[ ]"
    rf"[(（](?P<english2>{_SPELLED}(?:[ ]{_SPELLED}){{0,3}})[)）][ ]?$"
)
_HAN_LAST = lazy_pattern(rf"(?P<han1>{_HAN})[ ]?[(（](?P<han2>{_HAN})[)）]")
_REACH = 80  # code points of two names


def find(page: Page) -> Iterator[Candidate]:
    """Both orders of the two parts."""
    for start, end in page.terms:
        found = _parallel(page, start, end)
        if found and found.start("han1") == start and not page.has_han(*found.span("english1")):
            for number in "12":
                han = page.document.span(*found.span(f"han{number}"))
                yield Candidate(han, *found.span(f"english{number}"), "parallel", exact=True, cues=("list",))
        elif names := _english_first(page, start, end):
            yield from names


def _english_first(page: Page, start: int, end: int) -> tuple[Candidate, ...]:
    """Two names, the second in a bracket, before two Han terms, the second in a bracket, that they spell."""
    if page.text[start - 1 : start] not in _BEFORE or _OPENING.isdisjoint(page.text[end : end + 2]):
        return ()
    han = _HAN_LAST.match(page.text, start)
    english = _ENGLISH_FIRST.search(page.text, max(0, start - _REACH), start) if han else None
    if han is None or english is None:
        return ()
    spans = [(han.span(f"han{number}"), english.span(f"english{number}")) for number in "12"]
    if not all(spells_end(page.text[slice(*name)], page.text[slice(*term)]) for term, name in spans):
        return ()
    found = (
        Candidate(page.document.span(*term), *name, "parallel", exact=True, cues=("list",)) for term, name in spans
    )
    return tuple(found)


def _parallel(page: Page, start: int, end: int) -> re.Match[str] | None:
    """The four parts, of which a Han term is the first."""
    if not _OPENING.isdisjoint(page.text[end : end + 2]):
        return _INNER_LAST.match(page.text, start)
    if page.text[start - 1 : start] in _OPENING and page.has_han(end, end + 3):
        return _INNER_FIRST.match(page.text, start - 1)
    return None


PATTERN = Pattern(name="parallel", rank=15, find=find)

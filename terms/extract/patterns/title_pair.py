"""中文題名 = English title: a title and its translation inside one link or one pair of quotation marks.

Finds: `[論語譯註 = The Analects Annotated](https://…)`, `“唐詩選讀 - Selected Tang Poems”`, and the translation in
square brackets after a linked title, `[唐詩選讀: 附索引](https://…) [Selected Tang poems: with an index]`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.text.han import HAN_CLASS
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_TITLE = rf"(?P<han>[{HAN_CLASS}\d《〈][^=\n\"“”]{{1,80}}?[{HAN_CLASS}》〉)）\d])"
_PAIR = lazy_pattern(rf"{_TITLE}(?:[ ]?=[ ]?|[ ][-–—][ ])(?P<english>[A-Z][^=\n\"“”]{{2,240}}?)[ .]*")
_ALONE = lazy_pattern(_TITLE)
_QUOTED = lazy_pattern(r"“[^“”\n]{6,320}”|\"[^\"\n]{6,320}\"")
_OPENING = frozenset('“"')
_LATIN = lazy_pattern(r"[A-Z][^\[\]\n]{2,240}")
_SHORTEST = 4  # characters of a title
_FEWEST = 2  # words of its translation


def find(page: Page) -> Iterator[Candidate]:
    """The links and the quotations that hold two titles; the links with a bracket after them."""
    links = [(mark.start, mark.end) for mark in page.document.marks if mark.name == "link"]
    for start, end in (*links, *_quotations(page)):
        pair = _PAIR.fullmatch(page.text, start, end) if page.has_han(start, min(end, start + _SHORTEST)) else None
        if pair and not page.has_han(*pair.span("english")):
            yield from _candidate(page, pair.span("han"), pair.span("english"))
    for start, end in links:
        bracket = page.bracket_after(end) if page.has_han(start, end) else None
        if bracket and page.text[bracket.open] == "[" and _ALONE.fullmatch(page.text, start, end):
            english = bracket.open + 1, bracket.close
            if _LATIN.fullmatch(page.text, *english) and not page.has_han(*english):
                yield from _candidate(page, (start, end), english)


def _quotations(page: Page) -> Iterator[tuple[int, int]]:
    """What stands in quotation marks, on a page that has characters right after one."""
    if any(not _OPENING.isdisjoint(page.text[max(0, start - _SHORTEST) : start]) for start, _ in page.terms):
        for found in _QUOTED.finditer(page.text):
            yield found.start() + 1, found.end() - 1


def _candidate(page: Page, han: tuple[int, int], english: tuple[int, int]) -> Iterator[Candidate]:
    span = page.document.span(*han)
    if len(span.text) >= _SHORTEST and len(page.text[slice(*english)].split()) >= _FEWEST:
        yield Candidate(span, *english, "title-pair", exact=True, loose=True, cues=("titles",), kind="work")


PATTERN = Pattern(name="title-pair", rank=14, find=find)

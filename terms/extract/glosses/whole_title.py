"""A comma inside a title on both sides: *Farewell, My Morning Star* (再見，我的晨星)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.window import window
from terms.extract.page.title_case import is_title_case
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.glosses.pieces import Piece
    from terms.extract.page.page import Page

_PARTED = ("，", ",", "！", "？", "：")
_LONGEST = 12  # words
_REACH = 90  # code points
_STOP = lazy_pattern(r"[,!?:;]")


def with_whole_title(page: Page, end: int, inside: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces of a bracket, the first two of them one title where the quoted title before `end` has a stop, too."""
    if len(inside) < 2 or {inside[0].role, inside[1].role} != {"han"}:
        return inside
    first, second, *others = inside
    between = page.text[first.end : second.start]
    if between.strip() not in _PARTED or not _is_parted_title(page, end):
        return inside
    return (first._replace(end=second.end, titled=True), *others)


def _is_parted_title(page: Page, end: int) -> bool:
    found = window(page, max(0, end - _REACH), end)
    if not found.quoted or not found.words:
        return False
    title = found.text[found.words[0].start :]
    return is_title_case(title, _LONGEST) and _STOP.search(title) is not None

"""Headings in the capitals of a title that end with a bracket of characters: ## From Prose to Verse (散文與韻文)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from terms.extract.page.title_case import is_title_case
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.page.page import Page

_LABEL = lazy_pattern(
    r"(?:[A-Z][\w.]{0,9}(?: [\dIVX]{1,4})?: |\d{1,3}(?:\.\d{1,2}){0,4}[.):]? )?(?:The |An? )?(?=[A-Z])"
)
_STOPS = frozenset(":;!?()（）[]|/—–")
_LONGEST = 10  # words


def headline(page: Page, end: int) -> int:
    """Where the title begins that ends at `end`, before the bracket that ends its heading; -1 where there is none."""
    starts = _starts(page)
    bracket = page.bracket_after(end) if starts else None
    if bracket is None or bracket.close + 1 not in starts:
        return -1
    label = _LABEL.match(page.text, starts[bracket.close + 1], end)
    title = page.text[label.end() : end] if label else ""
    is_plain = bool(title) and _STOPS.isdisjoint(title) and not page.has_han(end - len(title), end)
    return end - len(title) if is_plain and is_title_case(title, _LONGEST) else -1


@lru_cache(maxsize=1)
def _starts(page: Page) -> dict[int, int]:
    """The headings of a page, end to start."""
    return {mark.end: mark.start for mark in page.document.marks if mark.name == "title"}

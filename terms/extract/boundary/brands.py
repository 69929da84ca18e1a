"""Names with an exclamation mark inside, which ends no sentence where the characters begin with it: Yahoo! Kimo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.boundary.window import Window
    from terms.extract.page.page import Page

_BRAND = lazy_pattern(r"[A-Z][A-Za-z]+!")


def with_brand(page: Page, floor: int, found: Window, han: str) -> Window:
    """The window with the name before its start that the characters begin with, too: Yahoo! Kimo (Yahoo!奇摩)."""
    brand = _BRAND.match(han) if "!" in han else None
    start = page.text.rfind(brand.group(), floor, found.start) if brand else -1
    if brand is None or start < 0 or page.text[start + len(brand.group()) : found.start].strip():
        return found
    return found._replace(start=start, text=page.text[start : found.start] + found.text)

"""A colon inside a title on both sides, characters first: 綠茶：龍井 (Lǜchá: Lóngjǐng)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.fit import fits

if TYPE_CHECKING:
    from terms.extract.page.page import Page

_COLONS = frozenset(":：")
_REACH = 14  # code points of the title, its colon and a blank


def over_han_colon(page: Page, start: int, english: str) -> int:
    """The start of the characters at `start`, moved over the title before their colon that the English has, too.

    >>> from terms.extract.page.page import Page
    >>> from terms.model import Document
    >>> page = Page(Document("a.txt", "綠茶：龍井 (Lǜchá: Lóngjǐng)"))
    >>> over_han_colon(page, 3, "Lǜchá: Lóngjǐng"), over_han_colon(page, 3, "Lóngjǐng")
    (0, 3)
    """
    title, colon, _ = english.partition(":")
    before = page.text[max(0, start - 2) : start].rstrip(" ")
    if not colon or before[-1:] not in _COLONS:
        return start
    near = page.terms_in(max(0, start - _REACH), start)
    is_beside = bool(near) and page.text[near[-1][1] : start].strip() in _COLONS
    return near[-1][0] if is_beside and fits(title, page.text[slice(*near[-1])]) else start

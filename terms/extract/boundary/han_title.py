"""Where a title in characters begins that holds marks itself: a colon, the title of another work.

`綠茶：龍井 (Lǜchá: Lóngjǐng)`, `《論語》引書考 [Quotations in the Lunyu]`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.fit import fits
from terms.extract.kinds.spelled import spelled
from terms.extract.meaning import rendered
from terms.tables import column
from terms.text.keys import plain_han

if TYPE_CHECKING:
    from terms.extract.page.page import Page

_COLONS = frozenset(":：")
_REACH = 14  # code points of the title, its colon and a blank
_QUOTED_BY = {"》": "《", "」": "「", "』": "『", "〉": "〈", "”": "“", '"': '"'}
_LONGEST = 20  # code points of the work named inside a title
_HEAD = 4  # characters of a title before the work that it names: 論, 重訂


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


def over_work(page: Page, start: int, english: str) -> int:
    """The start of the characters at `start`, moved over a work in marks before them that the English names, too.

    >>> from terms.extract.page.page import Page
    >>> from terms.model import Document
    >>> page = Page(Document("a.txt", "《論語》引書考 [Quotations in the Lunyu]"))
    >>> over_work(page, 4, "Quotations in the Lunyu"), over_work(page, 4, "Quotations")
    (0, 4)
    """
    closing = page.text[start - 1 : start]
    opening = page.text.rfind(_QUOTED_BY[closing], max(0, start - _LONGEST), start - 1) if closing in _QUOTED_BY else -1
    if opening < 0:
        return start
    work = plain_han(page.text[opening + 1 : start - 1])
    if not work or not (spelled(english, work).by_sound or rendered(work, english)):
        return start
    near = page.terms_in(max(0, opening - _HEAD), opening)
    is_head = bool(near) and near[-1][1] == opening and not _is_outside(page.text[slice(*near[-1])])
    return near[-1][0] if is_head else opening


def _is_outside(han: str) -> bool:
    """Whether characters before a title belong to the sentence: 他在《論語》."""
    return any(char in column("han_stop_words") for char in han)

"""English (漢字): the house pattern of English news, with all that may stand in the bracket.

Finds: `Xi Jinping’s (習近平)`, `Taiwan Semiconductor Manufacturing Co (TSMC, 台積電)`, `Orchid Island (Lanyu, 蘭嶼)`,
`Zeng Guofan (Chinese: 曾國藩; pinyin: Zēng Guófān)`, `Guangdong (广东/廣東)`, square and full-width brackets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract._candidate import Candidate
from terms.extract._gloss import Gloss, glosses
from terms.extract.kinds.person import bearer
from terms.text.keys import han_key, plain_han

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract._page import Page
    from terms.model import Span


def find(page: Page) -> Iterator[Candidate]:
    """A bracket that holds one han, or one han in two scripts, after English text."""
    for gloss in glosses(page):
        if len({han_key(han.text) for han in gloss.han}) != 1:
            continue  # several names: the list pattern
        inner = _person_inside(page, gloss)
        for han in gloss.han:
            if inner:
                yield Candidate(han, inner.start, inner.end, "gloss", _without(gloss.aliases, inner), exact=True)
            else:
                yield Candidate(han, gloss.floor, gloss.end, "gloss", gloss.aliases, loose=gloss.has_own)


def _person_inside(page: Page, gloss: Gloss) -> Span | None:
    """The person's name in the bracket, where a common noun stands before it: his teacher (Wang Li, 王力)."""
    before = page.text[gloss.floor : gloss.end].split()
    if not gloss.aliases or not before or not before[-1].islower() or bearer(gloss.han[0].text) != "person":
        return None
    from terms.romanize.align import align

    for alias in gloss.aliases:
        found = align(alias.text, plain_han(gloss.han[0].text)) if alias.text[0].isupper() else None
        if found and found.start == 0 and found.verdict in ("full", "surname"):
            return alias
    return None


def _without(aliases: tuple[Span, ...], english: Span) -> tuple[Span, ...]:
    return tuple(alias for alias in aliases if alias != english)


PATTERN = Pattern(name="gloss", rank=20, find=find)

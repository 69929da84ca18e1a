"""English (漢字): the house pattern of English news, with all that may stand in the bracket.

Finds: `Xi Jinping’s (習近平)`, `Taiwan Semiconductor Manufacturing Co (TSMC, 台積電)`, `Orchid Island (Lanyu, 蘭嶼)`,
`Zeng Guofan (Chinese: 曾國藩; pinyin: Zēng Guófān)`, `Guangdong (广东/廣東)`, square and full-width brackets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract._candidate import Candidate
from terms.extract._gloss import glosses
from terms.text.keys import han_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract._page import Page


def find(page: Page) -> Iterator[Candidate]:
    """A bracket that holds one han, or one han in two scripts, after English text."""
    for gloss in glosses(page):
        if len({han_key(han.text) for han in gloss.han}) != 1:
            continue  # several names: the list pattern
        for han in gloss.han:
            yield Candidate(han, gloss.floor, gloss.end, "gloss", gloss.aliases)


PATTERN = Pattern(name="gloss", rank=20, find=find)

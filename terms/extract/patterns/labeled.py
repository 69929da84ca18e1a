"""English (Chinese: 漢字; pinyin: …): the lead sentence of an encyclopedia, whose labels say what is what.

Finds: `Zeng Guofan (traditional Chinese: 曾國藩; simplified Chinese: 曾国藩; pinyin: Zēng Guófān)`,
`Zhang Xuecheng (t. 章學誠, s. 章学诚)`, `Dim sum (Chinese: 點心; Jyutping: dim2 sam1; lit. "touch the heart")`.
A reading under a label is no alias, a translation and another name are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.glosses.gloss import glosses
from terms.extract.glosses.one_name import one_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.candidate import Candidate
    from terms.extract.page.page import Page


def find(page: Page) -> Iterator[Candidate]:
    """A bracket whose characters stand after a label."""
    for gloss in glosses(page):
        if gloss.labeled:
            yield from one_name(page, gloss, "labeled")


PATTERN = Pattern(name="labeled", rank=19, find=find)

"""English (漢字): the house pattern of English news, with all that may stand in the bracket but labels.

Finds: `Xi Jinping’s (習近平)`, `Taiwan Semiconductor Manufacturing Co (TSMC, 台積電)`, `Orchid Island (Lanyu, 蘭嶼)`,
`Mazu (媽祖 Goddess of the Sea)`, `Guangdong (广东/廣東)`, square and full-width brackets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.glosses.gloss import glosses
from terms.extract.glosses.one_name import one_name
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.candidate import Candidate
    from terms.extract.page.page import Page


_FILE = lazy_pattern(r"\.[a-z]{2,4}$")  # report.pdf (報告.pdf)


def find(page: Page) -> Iterator[Candidate]:
    """A bracket that holds one han, or one han in two scripts, after English text."""
    for gloss in glosses(page):
        if not (gloss.labeled or _FILE.search(gloss.han[-1].text)):
            yield from one_name(page, gloss, "gloss")


PATTERN = Pattern(name="gloss", rank=20, find=find)

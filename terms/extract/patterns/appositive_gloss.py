"""Name, who the person is, (漢字): an appositive stands between a person's name and its characters.

Finds: `Lin Fei-fan, DPP deputy secretary-general, (林飛帆)`, `Chang Ya-chung, the school’s president (張亞中)`,
`Mo, then the party’s secretary-general (莫天虎)`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.discourse.strays import strays

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page


def find(page: Page) -> Iterator[Candidate]:
    """A name, a comma, words in apposition, the characters of the name."""
    for stray in strays(page):
        if page.text.startswith(",", stray.end):
            for han in stray.gloss.han:
                yield Candidate(
                    han, stray.start, stray.end, "appositive-gloss", exact=True, cues=("appositive",), kind="person"
                )


PATTERN = Pattern(name="appositive-gloss", rank=14, find=find)

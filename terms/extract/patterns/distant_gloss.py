"""Name … (漢字): a person's characters later in the sentence, or after a pronoun or a title later in the paragraph.

Finds: `Ker Chien-ming told reporters on Monday (柯建銘)`, `Ker Chien-ming left. The caucus whip (柯建銘) said`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.discourse.strays import strays
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_NEARER = lazy_pattern(r",|\s(?:of|from|for|at|in|with)\s[^,]*\Z")


def find(page: Page) -> Iterator[Candidate]:
    """A whole name and its characters, where neither an apposition nor a preposition alone lies between them."""
    for stray in strays(page):
        if stray.whole and not _NEARER.match(page.text[stray.end : stray.gloss.end]):
            for han in stray.gloss.han:
                yield Candidate(
                    han, stray.start, stray.end, "distant-gloss", exact=True, cues=("distant",), kind="person"
                )


PATTERN = Pattern(name="distant-gloss", rank=14, find=find)

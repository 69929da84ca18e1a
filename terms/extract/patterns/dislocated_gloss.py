"""Name of the Body (漢字): what stands between a person's name and its characters says where the person belongs.

Finds: `councilor Lo Chih-chiang of the KMT (羅智強)`, `Ko of the Taiwan People’s Party (柯文哲)`.
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

_BELONGS = lazy_pattern(r"\s(?:of|from|for|at|in|with)\s[^,]*")


def find(page: Page) -> Iterator[Candidate]:
    """A name, a preposition with what it governs, the characters of the name."""
    for stray in strays(page):
        if _BELONGS.fullmatch(page.text, stray.end, stray.gloss.end):
            for han in stray.gloss.han:
                yield Candidate(
                    han, stray.start, stray.end, "dislocated-gloss", exact=True, cues=("dislocated",), kind="person"
                )


PATTERN = Pattern(name="dislocated-gloss", rank=14, find=find)

"""An edge: where an english begins and ends, and what decided it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from terms.extract._kind import is_by_sound
from terms.text.han import han_only

if TYPE_CHECKING:
    from terms.categories import Relation
    from terms.extract._candidate import Candidate
    from terms.extract._page import Page

_ACRONYM = re.compile(r"[A-Z][A-Z0-9&.\-]{1,9}")

# Measured bins of the handbook's method; the calibrated model replaces them.
CONFIDENCE = {
    "full": 0.98,
    "mixed": 0.95,
    "surname": 0.9,
    "fuzzy": 0.88,
    "generic": 0.9,
    "delimiter": 0.95,
    "capitals": 0.75,
    "phrase": 0.6,
    "exact": 0.9,
}
"""How often each step of the cascade was right on hand-annotated text."""


class Edge(NamedTuple):
    """The english's edges, and what decided them."""

    start: int
    end: int
    step: str
    cues: tuple[str, ...]
    relation: Relation = "translation"
    systems: tuple[str, ...] = ()


def unspelled(page: Page, candidate: Candidate, start: int, end: int, step: str, cue: str) -> Edge:
    """The edge of an english that no system spells."""
    return Edge(start, end, step, (cue,), _relation(page.text[start:end], candidate.han.text))


def _relation(english: str, han: str) -> Relation:
    """How an english that no system spells belongs to its characters."""
    if _ACRONYM.fullmatch(english):
        return "acronym"
    from terms.romanize.align.sound import ENOUGH, sound_score

    if english[:1].isupper() and is_by_sound(han) and sound_score(english, han_only(han)) >= ENOUGH:
        return "foreign-name"
    return "translation"

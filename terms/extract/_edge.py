"""An edge: where an english begins and ends, and what decided it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from terms.extract._kind import is_by_sound
from terms.tables import rows
from terms.text.han import han_only

if TYPE_CHECKING:
    from terms.categories import Relation
    from terms.extract._candidate import Candidate
    from terms.extract._page import Page

_ACRONYM = re.compile(r"[A-Z][A-Z0-9&.\-]{1,9}")


class Edge(NamedTuple):
    """The english's edges, and what decided them."""

    start: int
    end: int
    step: str
    cues: tuple[str, ...]
    relation: Relation = "translation"
    systems: tuple[str, ...] = ()


@cache
def confidence(step: str) -> float:
    """How sure an answer of this step is, 0 to 1: the share right on annotated text, smoothed by Laplace's rule.

    >>> confidence("full") > confidence("capitals") > confidence("exact")
    True
    """
    counts = {row[0]: (int(row[1]), int(row[2])) for row in rows("step_confidence")}
    right, judged = counts[step]
    return round((right + 1) / (judged + 2), 3)


def unspelled(page: Page, candidate: Candidate, start: int, end: int, step: str, cue: str) -> Edge:
    """The edge of an english that no system spells."""
    return Edge(start, end, step, (cue,), _relation(page.text[start:end], candidate.han.text))


def _relation(english: str, han: str) -> Relation:
    """How an english that no system spells belongs to its characters."""
    if _ACRONYM.fullmatch(english):
        return "acronym"
    from terms.romanize.align.sound import ENOUGH, sound_score

    # The characters render the whole name, or the last name alone: Donald Trump 川普.
    spoken = (english, english.rsplit(maxsplit=1)[-1]) if english[:1].isupper() and is_by_sound(han) else ()
    if any(sound_score(part, han_only(han)) >= ENOUGH for part in spoken):
        return "foreign-name"
    return "translation"

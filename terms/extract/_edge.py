"""An edge: where an english begins and ends, and what decided it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from terms.tables import rows

if TYPE_CHECKING:
    from terms.categories import Relation


class Edge(NamedTuple):
    """The english's edges, what decided them, and how an alignment relates it; "translation" where nothing aligned."""

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

"""An edge: where an english begins and ends, and what decided it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

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

"""Characters against letters, right to left: the right edge is fixed, the states are few, the search is exact."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from terms.romanize.align.lattice import Lattice
    from terms.romanize.align.window import Window


class Step(NamedTuple):
    """Characters `first` to `last` (half-open) spelled by letters `low` to `high`, by the systems in `bits`."""

    first: int
    last: int
    low: int
    high: int
    bits: int


class Path(NamedTuple):
    """A way to spell all characters: where it starts, the systems common to all steps (0 for none), the steps."""

    low: int
    bits: int
    steps: tuple[Step, ...]


def paths(window: Window, cells: Lattice, high: int, allowed: int, *, common: bool) -> list[Path]:
    """Every way to spell the characters by the letters that end at `high` and start at a token edge.

    Only systems in `allowed` count; with `common` one system must spell all characters.
    A syllable never reaches over a token edge, an entry of a table may.
    """
    letters, floor, edges = window.letters, window.floor, window.edges
    # Plain tuples inside the loop, records only for what is kept: the loop is most of an alignment's time.
    waiting: list[list[tuple[int, int, tuple[tuple[int, int, int, int, int], ...]]]] = [[] for _ in cells]
    waiting[-1].append((high, allowed, ()))
    for last in range(len(cells) - 1, 0, -1):
        for low, bits, steps in waiting[last]:
            wanted = bits if common else allowed
            token = floor[low]
            for first, spellings, sizes, whole in cells[last]:
                found = spellings.get(letters[token:low], 0)
                if found & wanted:  # a token that is one syllable needs no other division
                    waiting[first].append((token, found & bits, ((first, last, token, low, found), *steps)))
                    continue
                room = low if whole else low - token
                for size in sizes:
                    if size > room:
                        break
                    found = spellings.get(letters[low - size : low], 0)
                    if found & wanted:
                        step = (first, last, low - size, low, found)
                        waiting[first].append((low - size, found & bits, (step, *steps)))
    return [Path(low, bits, tuple([Step(*step) for step in steps])) for low, bits, steps in waiting[0] if low in edges]

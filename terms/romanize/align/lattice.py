"""A name's characters as cells: what may end after each character, and the spellings of it."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from terms.romanize.align.spellings import (
    Spellings,
    longest_whole,
    of_character,
    of_surname,
    of_whole,
    wholes_of_tables,
)


class Cell(NamedTuple):
    """Characters `start` up to the cell's own index, with their spellings; `sizes` are the lengths of these, rising.

    A `whole` has its spelling from a table and may reach over a blank (Au Yeung 歐陽, Hong Kong 香港).
    """

    start: int
    spellings: Spellings
    sizes: tuple[int, ...]
    whole: bool


Lattice = tuple[tuple[Cell, ...], ...]
"""`lattice[end]` holds the cells that end before character `end`; `lattice[0]` is empty."""


@lru_cache(maxsize=65536)
def lattice(han: str, surname: int = 0) -> Lattice:
    """The cells of a name whose surname stands at index `surname` (0, or the last one or two when given-first)."""
    surnames = (surname, surname + 1) if len(han) >= 4 else (surname,)
    singles = [(_single(char, at, at in surnames),) for at, char in enumerate(han)]
    if not holds_whole(han):
        return ((), *singles)
    return ((), *((*single, *_wholes(han, end)) for end, single in enumerate(singles, 1)))


def holds_whole(han: str) -> bool:
    """Whether some of the characters may stand in a table as a whole: two neighbors begin such an entry."""
    heads = _heads()
    return not heads.isdisjoint([han[at : at + 2] for at in range(len(han) - 1)])


def _wholes(han: str, end: int) -> list[Cell]:
    return [
        Cell(start, of_whole(part), _sizes(of_whole(part)), whole=True)
        for start in range(max(0, end - longest_whole()), end - 1)
        if (part := han[start:end]) in wholes_of_tables()
    ]


@cache
def _heads() -> frozenset[str]:
    return frozenset(whole[:2] for whole in wholes_of_tables())


@cache
def _single(char: str, at: int, surname: object) -> Cell:
    spellings = of_surname(char) if surname else of_character(char)
    return Cell(at, spellings, _sizes(spellings), whole=False)


def _sizes(spellings: Spellings) -> tuple[int, ...]:
    return tuple(sorted({len(spelling) for spelling in spellings}))

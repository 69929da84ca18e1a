"""Surnames at the head of a name: single, compound, and the two of a married double surname, with their readings.

The tables are keyed by the simplified form, and by the form as written where simplification would merge two surnames
(於 Yū and 于 Yú), so they serve both scripts.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from terms.tables import rows
from terms.text.script import simplified


class Surname(NamedTuple):
    """A surname as the name writes it; `others` are further readings that families use."""

    han: str
    reading: tuple[str, ...]
    others: tuple[str, ...] = ()


@lru_cache(maxsize=1024)  # readings and orthography ask for the same name in turn
def surnames(han: str) -> tuple[Surname, ...]:
    """The surname at the head of a person's name: none, one, or the two of a double surname.

    >>> [surname.reading for surname in surnames("曾慶紅")], [surname.han for surname in surnames("歐陽修")]
    ([('zēng',)], ['歐陽'])
    >>> [surname.han for surname in surnames("林鄭月娥")], surnames("川普")
    (['林', '鄭'], ())
    """
    compound = _compound(han[:2])
    if compound is not None and len(han) != 1:
        return (compound,)
    first = single(han[:1])
    if first is None:
        return ()
    second = single(han[1:2]) if len(han) in {4, 5} else None
    if second is not None and is_common(han[0]) and is_common(han[1]):
        return (first, second)
    return (first,)


def single(char: str) -> Surname | None:
    """The surname of one character, None where it is none.

    >>> single("單"), single("的")
    (Surname(han='單', reading=('shàn',), others=()), None)
    """
    row = _singles().get(char) or _singles().get(simplified(char))
    return None if row is None else Surname(char, (row[1],), tuple(row[2].split()))


def is_common(char: str) -> bool:
    """Whether the surname is among the few hundred that most people bear."""
    row = _singles().get(char) or _singles().get(simplified(char))
    return row is not None and row[3] == "common"


def _compound(pair: str) -> Surname | None:
    if len(pair) != 2 or simplified(pair[0]) not in _compound_heads():
        return None
    row = _compounds().get(simplified(pair))
    return None if row is None else Surname(pair, tuple(row[1].split()), tuple(row[2].split(", ")) if row[2] else ())


@cache
def _singles() -> dict[str, tuple[str, ...]]:
    return {row[0]: row for row in rows("surname_readings")}


@cache
def _compound_heads() -> frozenset[str]:
    return frozenset(name[0] for name in _compounds())


@cache
def _compounds() -> dict[str, tuple[str, ...]]:
    return {row[0]: row for row in rows("compound_surnames")}

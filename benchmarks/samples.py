"""Names to measure with: made from the tables, so that nothing is needed but the package; the same on every run."""

from __future__ import annotations

import itertools
import random
from typing import TYPE_CHECKING

from terms.romanize.readings.characters import readings
from terms.romanize.systems import systems
from terms.tables import rows

if TYPE_CHECKING:
    from collections.abc import Iterator

TITLES = ("Hsinchu County Commissioner", "the former premier", "KMT caucus whip", "according to the actor")
SYSTEMS = ("pinyin", "wade-giles", "wade-giles", "hong-kong", "tongyong", "hokkien")


def names(count: int) -> list[str]:
    """Distinct names: a common surname and two of the 1,350 characters of names."""
    found: dict[str, None] = {}
    for han in _names():
        found[han] = None
        if len(found) >= count:
            break
    return list(found)


def pairs(count: int) -> list[tuple[str, str]]:
    """Distinct names with their spelling behind a title, systems in turn."""
    found: dict[str, str] = {}
    for han, title, system in zip(_names(), itertools.cycle(TITLES), itertools.cycle(SYSTEMS), strict=False):
        spelled = _spelled(han, system)
        if spelled:
            found[han] = f"{title} {spelled}"
        if len(found) == count:
            break
    return [(english, han) for han, english in found.items()]


def _names() -> Iterator[str]:
    # Surnames are in simplified characters, given names in traditional ones: neither is easier.
    families = sorted({row[0] for row in rows("surname_readings") if row[3] == "common"})
    given = [row[0] for row in rows("hokkien_readings") if len(row[0]) == 1]
    dice = random.Random(1)
    while True:
        yield "".join((dice.choice(families), dice.choice(given), dice.choice(given)))


def _spelled(han: str, name: str) -> str:
    system = systems()[name]
    parts = [
        next((spelling for reading in readings(char, system.language) for spelling in system.spell(reading)), "")
        for char in han
    ]
    if not all(parts):
        return ""
    surname, first, second = parts
    return f"{surname.capitalize()} {first.capitalize()}-{second}"


def written(sample: list[tuple[str, str]]) -> bytes:
    """The pairs as lines, English and characters divided by a tab."""
    return "".join(f"{english}\t{han}\n" for english, han in sample).encode()

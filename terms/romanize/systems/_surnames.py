"""The surnames that no rule spells, by system: one table for all regions."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.tables import rows

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def surnames(system: str) -> Mapping[str, tuple[str, ...]]:
    """The spellings of surnames in a system, by the surname in traditional and in simplified characters.

    >>> surnames("hokkien")["陳"][:1]
    ('tan',)
    """
    found: dict[str, tuple[str, ...]] = {}
    for han, name, spellings, other, *_ in rows("surname_spellings"):
        if name != system:
            continue
        for written in dict.fromkeys((han, other or han)):
            found[written] = (*found.get(written, ()), *spellings.split("/"))
    return {written: tuple(dict.fromkeys(spellings)) for written, spellings in found.items()}

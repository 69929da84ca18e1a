"""The surnames that no rule spells, by system: one table for all regions."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.tables import rows

if TYPE_CHECKING:
    from collections.abc import Mapping


def surnames(system: str) -> Mapping[str, tuple[str, ...]]:
    """The spellings of surnames in a system, by the surname in traditional and in simplified characters.

    >>> surnames("hokkien")["陳"][:1]
    ('tan',)
    """
    return _by_system().get(system, {})


@cache
def _by_system() -> dict[str, dict[str, tuple[str, ...]]]:
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for han, system, spellings, other, *_ in rows("surname_spellings"):
        table, spelled = found.setdefault(system, {}), tuple(spellings.split("/"))
        for written in dict.fromkeys((han, other or han)):
            known = table.get(written)
            table[written] = tuple(dict.fromkeys((*known, *spelled))) if known else spelled
    return found

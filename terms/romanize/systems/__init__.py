"""Romanization systems: one file each, a rule from the syllable to its spellings.

A syllable is written in the base notation of its language: Mandarin `jin4`, `lü3`, `er2` (Hanyu Pinyin with a
tone digit, ü kept, 5 for the neutral tone), Cantonese Jyutping `gam3`, Hokkien Tâi-lô with a digit `lim5`,
Korean the Hangul syllable `김`, Vietnamese the quốc ngữ syllable in lower case `kim`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from terms.registry import plugins

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from terms.categories import Kind

Language = Literal["cmn", "yue", "nan", "tcw", "hak", "ko", "vi", "ja"]
Words = tuple[tuple[str, ...], ...]
"""A name divided into words, each a tuple of syllables in base notation: (("xi2",), ("jin4", "ping2"))."""


def _nothing(_syllable: str) -> tuple[str, ...]:
    return ()


def _no_table() -> Mapping[str, tuple[str, ...]]:
    return {}


class System(NamedTuple):
    """One way of spelling readings.

    `name` is the contract's name (`wade-giles`, in the file `wade_giles.py`). `cost` ranks systems in
    matching: the cheapest that explains a name wins (pinyin 0 … japanese 1.6).
    `spell` gives the spellings of one syllable, lower case, with marks and apostrophes, the standard one
    first, then the accepted ones (newspaper forms); () for a syllable it cannot spell.
    `table` gives spellings of whole characters or names that no rule gives (surnames abroad, postal places),
    by their characters in either script; lower case, blanks as printed.
    `write` spells a name of some kind for people; None for systems that only recognize.
    """

    name: str
    language: Language
    cost: float
    spell: Callable[[str], tuple[str, ...]] = _nothing
    table: Callable[[], Mapping[str, tuple[str, ...]]] = _no_table
    write: Callable[[Words, Kind], str] | None = None


@cache
def systems() -> dict[str, System]:
    """Every system by name, the cheapest first.

    >>> next(iter(systems()))
    'pinyin'
    """
    found: list[System] = list(plugins("terms.romanize.systems", "SYSTEM").values())
    return {system.name: system for system in sorted(found, key=lambda system: (system.cost, system.name))}

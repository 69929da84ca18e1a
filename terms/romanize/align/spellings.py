"""The closed set of spellings of a character: folded letters → the systems that write it so, as bits."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.romanize.readings.characters import other_script, readings
from terms.romanize.systems import systems
from terms.text.latin import letters

if TYPE_CHECKING:
    from terms.romanize.systems import Language, System

Spellings = dict[str, int]
"""Folded letters → bits, bit i for the i-th system, the cheapest first: the lowest set bit is the cheapest system."""


@cache
def ranked() -> tuple[System, ...]:
    """The systems by bit, the cheapest first."""
    return tuple(systems().values())


@cache
def names(bits: int) -> tuple[str, ...]:
    """The names of the systems in `bits`, the cheapest first."""
    return tuple(system.name for bit, system in enumerate(ranked()) if bits >> bit & 1)


@cache
def cost(bits: int) -> float:
    """The cost of the cheapest system in `bits`."""
    return ranked()[(bits & -bits).bit_length() - 1].cost


@cache
def mask(*wanted: str) -> int:
    """The bits of systems by name; a system that is not there has none."""
    return sum(1 << bit for bit, system in enumerate(ranked()) if system.name in wanted)


@cache
def language_mask(language: Language) -> int:
    """The bits of a language's systems."""
    return sum(1 << bit for bit, system in enumerate(ranked()) if system.language == language)


@cache
def of_character(char: str) -> Spellings:
    """Every spelling of a character by rule, from all its readings, and by the surname tables of Southeast Asia.

    These serve given names too: a family that writes Lim for a surname writes it for the character.

    >>> {"zeng", "tseng"} <= set(of_character("曾"))
    True
    """
    found: Spellings = {}
    for language in _languages():
        for syllable in readings(char, language):
            for spelling, bits in _of_syllable(language, syllable).items():
                found[spelling] = found.get(spelling, 0) | bits
    return _with_table(found, char, language_mask("nan") | language_mask("tcw") | language_mask("hak"))


@cache
def of_surname(char: str) -> Spellings:
    """The spellings of a character at a surname's place: the rules' and those of the surname tables.

    >>> "lee" in of_surname("李")
    True
    """
    return _with_table(of_character(char), char)


def of_reading(syllable: str) -> Spellings:
    """The spellings of one Mandarin syllable in base notation."""
    return _of_syllable("cmn", syllable)


@cache
def of_whole(han: str) -> Spellings:
    """The spellings of several characters that stand in a table as a whole: compound surnames, postal places."""
    return _with_table({}, han)


@cache
def wholes_of_tables() -> frozenset[str]:
    """The names of two characters and more that some system's table has as a whole."""
    return frozenset(key for table, _bit in _tables() for key in table if len(key) > 1)


@cache
def in_table(han: str) -> bool:
    """Whether some system's table has these characters: the surnames of Korea, too, that are none in China (具)."""
    return any(han in table for table, _bit in _tables())


@cache
def longest_whole() -> int:
    """The length of the longest of them."""
    return max(map(len, wholes_of_tables()), default=1)


def _with_table(found: Spellings, han: str, allowed: int = -1) -> Spellings:
    extra: Spellings = {}
    own = _entry(han)
    others = [entry for char in other_script(han) if (entry := _entry(char))] if len(han) == 1 else []
    for bit in _bits() if own or others else ():
        entries = [own] if bit in own else others
        for folded in [spelling for entry in entries for spelling in entry.get(bit, ())] if bit & allowed else ():
            extra[folded] = extra.get(folded, found.get(folded, 0)) | bit
    return found | extra if extra else found


def _entry(han: str) -> dict[int, tuple[str, ...]]:
    """The folded spellings that the tables have of a name, by system."""
    return {bit: tuple(map(letters, table[han])) for table, bit in _tables() if han in table}


@cache
def _bits() -> tuple[int, ...]:
    return tuple(bit for _table, bit in _tables())


@cache
def _tables() -> tuple[tuple[dict[str, tuple[str, ...]], int], ...]:
    return tuple((dict(table), 1 << bit) for bit, system in enumerate(ranked()) if (table := system.table()))


@cache
def _languages() -> tuple[Language, ...]:
    return tuple(dict.fromkeys(system.language for system in ranked()))


@cache
def _of_syllable(language: Language, syllable: str) -> Spellings:
    found: Spellings = {}
    for bit, system in enumerate(ranked()):
        if system.language == language:
            for spelling in system.spell(syllable):
                folded = letters(spelling)
                if folded.isascii() and folded:
                    found[folded] = found.get(folded, 0) | 1 << bit
    return found

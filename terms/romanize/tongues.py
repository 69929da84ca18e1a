"""A name in the readings of other languages: Cantonese, Hokkien, Korean, Vietnamese."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.romanize.readings.characters import readings
from terms.romanize.systems import systems
from terms.tables import rows
from terms.text.han import han_only
from terms.text.latin import letters

if TYPE_CHECKING:
    from terms.categories import Kind
    from terms.romanize.orthography.words import Word
    from terms.romanize.systems import Language, System, Words

# Whose usual surname tells the reading of a polyphonic one: 曾 is zang1, since Hong Kong writes Tsang.
_SURNAMES: dict[Language, str] = {"yue": "hong-kong", "nan": "hokkien", "ko": "korean", "vi": "vietnamese"}


def spelled_abroad(han: str, kind: Kind, words: tuple[Word, ...]) -> dict[str, str]:
    """The name in every writing system of another language that reads all its characters, by the system's name.

    `words` is how the Mandarin reading divides the name; the division holds for the other languages too.

    >>> from terms.romanize.orthography.words import Word
    >>> found = spelled_abroad("陳志明", "person", (Word(("chén",)), Word(("zhì", "míng"))))
    >>> found["hong-kong"], found["korean"], found["vietnamese"]
    ('Chan Chi-ming', 'Jin Ji-myeong', 'Trần Chí Minh')
    """
    if any(word.latin for word in words):
        return {}
    found = {}
    for name, system in systems().items():
        if system.write is not None and system.language in _SURNAMES:
            divided = _divided(han, kind, words, system.language)
            if divided:
                found[name] = _written(system, han, kind, divided)
    return found


def _written(system: System, han: str, kind: Kind, divided: Words) -> str:
    """The name as the system writes it; a person's surname as most families of the region do."""
    write = system.write
    if write is None:
        return ""
    surname = han[: len(divided[0])]
    usual = _usual_surnames().get((surname, system.name), "") if kind == "person" and len(divided) > 1 else ""
    return f"{usual} {write(divided[1:], kind)}" if usual else write(divided, kind)


@cache
def _usual_surnames() -> dict[tuple[str, str], str]:
    return {(row[0], row[1]): row[2] for row in rows("usual_surnames")}


def _divided(han: str, kind: Kind, words: tuple[Word, ...], language: Language) -> Words:
    """The syllables in base notation, divided like the words; () where a character has no reading."""
    characters = iter(han_only(han))
    divided: list[tuple[str, ...]] = []
    for number, word in enumerate(words):
        is_surname = kind == "person" and number == 0 and len(word.syllables) == 1
        syllables = [_reading(next(characters), language, is_surname=is_surname) for _ in word.syllables]
        if not all(syllables):
            return ()
        divided.append(tuple(syllables))
    return tuple(divided)


def _reading(char: str, language: Language, *, is_surname: bool) -> str:
    known = readings(char, language)
    if not known:
        return ""
    system = systems()[_SURNAMES[language]]
    usual = _usual_surnames().get((char, system.name), "") if is_surname else ""
    return next((reading for reading in known if usual and _spells(system, reading, usual)), known[0])


def _spells(system: System, reading: str, spelling: str) -> bool:
    return letters(spelling) in map(letters, system.spell(reading))

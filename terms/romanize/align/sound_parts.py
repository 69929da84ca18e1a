"""The units of the sound model: the toneless syllables of characters, and what syllables and letters are made of."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from terms.romanize.readings.characters import readings
from terms.text.latin import fold
from terms.text.lazy_pattern import lazy_pattern

_PINYIN = lazy_pattern(r"(?P<initial>[zcs]h|[bpmfdtnlgkhjqxrzcsyw]?)(?P<final>.*?)(?P<coda>ng?|r)?")
_PIECE = lazy_pattern(r"(?P<head>[^aeiouy]*)(?P<vowels>[aeiouy]*)(?P<tail>.*)")
_NO_LETTER = lazy_pattern(r"[^a-z]+")


class Parts(NamedTuple):
    """The three parts of a syllable or of a piece of a Latin name, each may be empty."""

    initial: str
    final: str
    coda: str


@lru_cache(maxsize=16384)
def syllables(han: str) -> tuple[str, ...]:
    """The toneless Mandarin syllables of a name, each character by its commonest reading; other signs are left out.

    >>> syllables("裴洛西"), syllables("A·貝")
    (('pei', 'luo', 'xi'), ('bei',))
    """
    known = (readings(char) for char in han)
    return tuple(found[0][:-1] for found in known if found)


@lru_cache(maxsize=16384)
def plain_letters(latin: str) -> str:
    """The letters a to z of a name, marks folded, blanks and all else left out.

    >>> plain_letters("Škoda"), plain_letters("J. K. Rowling")
    ('skoda', 'jkrowling')
    """
    return _NO_LETTER.sub("", latin.lower() if latin.isascii() else fold(latin))


@cache
def parts_of_syllable(syllable: str) -> Parts:
    """Initial, final and coda.

    >>> tuple(parts_of_syllable("zhuang")), tuple(parts_of_syllable("er"))
    (('zh', 'ua', 'ng'), ('', 'e', 'r'))
    """
    found = _PINYIN.fullmatch(syllable)
    return Parts(found["initial"], found["final"], found["coda"] or "") if found else Parts(syllable, "", "")


@lru_cache(maxsize=65536)
def parts_of_piece(letters: str) -> Parts:
    """The consonants before the first vowels, the vowels, the rest.

    >>> tuple(parts_of_piece("tran")), tuple(parts_of_piece("ck"))
    (('tr', 'a', 'n'), ('ck', '', ''))
    """
    found = _PIECE.fullmatch(letters)
    return Parts(*found.groups()) if found else Parts(letters, "", "")

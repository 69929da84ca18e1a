"""A path through the letters as an alignment for people: syllables with offsets, systems by name, readings."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from terms.romanize.align.records import AlignedSyllable
from terms.romanize.align.spellings import language_mask, names, of_reading
from terms.romanize.readings.characters import readings

if TYPE_CHECKING:
    from terms.romanize.align.search import Path
    from terms.romanize.align.window import Window

_TONE_MARKS = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}
_TONE_DIGITS = dict(zip("12345¹²³⁴⁵₁₂₃₄₅", "12345" * 3, strict=True))


def syllables(window: Window, han: str, path: Path) -> tuple[AlignedSyllable, ...]:
    """The steps of a path in the order of the letters."""
    mandarin = path.bits & language_mask("cmn")
    found = []
    for first, last, low, high, bits in path.steps:
        start, end = window.place(low), window.stop(high)
        latin, part = window.text[start:end], han[first:last]
        known = _readings(part, window.letters[low:high], mandarin or bits & language_mask("cmn"))
        if known and len(known) > 1:
            known = _toned(known, latin + window.text[end : end + 1])
        found.append(AlignedSyllable(part, latin, start, end, names(bits), known[0] if known else "", known))
    return tuple(found)


@lru_cache(maxsize=65536)
def _readings(char: str, folded: str, systems: int) -> tuple[str, ...]:
    """The Mandarin readings of a character that these letters spell in one of the systems, the likeliest first."""
    if not systems or len(char) != 1:
        return ()
    return tuple(reading for reading in readings(char) if of_reading(reading).get(folded, 0) & systems)


def _toned(known: tuple[str, ...], latin: str) -> tuple[str, ...]:
    """The readings with the tone that marks or a digit show, all of them where none is shown."""
    shown = {_TONE_MARKS[mark] for mark in unicodedata.normalize("NFD", latin) if mark in _TONE_MARKS}
    shown |= {_TONE_DIGITS[digit] for digit in latin[-1:] if digit in _TONE_DIGITS}
    return tuple(reading for reading in known if reading[-1] in shown) or known

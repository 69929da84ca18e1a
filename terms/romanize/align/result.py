"""A path through the letters as an alignment for people: syllables with offsets, systems by name, readings, reasons."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from terms.romanize.align.deviation import deviation
from terms.romanize.align.records import AlignedSyllable, Alignment
from terms.romanize.align.spellings import cost, language_mask, mask, names, of_reading
from terms.romanize.align.surname import surname_readings
from terms.romanize.readings.characters import readings

if TYPE_CHECKING:
    from terms.romanize.align.records import Order, Verdict
    from terms.romanize.align.search import Path
    from terms.romanize.align.window import Window

_TONE_MARKS = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}
_TONE_DIGITS = dict(zip("12345¹²³⁴⁵₁₂₃₄₅", "12345" * 3, strict=True))
AFTER_LETTERS = frozenset({*_TONE_DIGITS, *_TONE_MARKS, "\u0308"})
"""What stands after a syllable's last letter and says its tone, or belongs to the letter."""
_CONFIDENCE: dict[Verdict, float] = {"full": 0.98, "mixed": 0.9, "fuzzy": 0.88, "surname": 0.9, "generic": 0.95}


def alignment(window: Window, han: str, path: Path, start: int, order: Order, cues: tuple[str, ...]) -> Alignment:
    """The path as an alignment that begins at `start`; its verdict follows from what the systems explain."""
    systems = names(path.bits)
    syllables = _syllables(window, han, path)
    deviations = tuple([f"deviation:{part.deviation}:{part.latin}/{part.han}" for part in syllables if part.deviation])
    verdict: Verdict = "fuzzy" if deviations else "full" if systems else "mixed"
    why = f"aligned:{systems[0]}" if systems else "aligned:several-systems"
    return Alignment(
        start,
        window.end,
        verdict,
        "transliteration",
        order,
        systems,
        syllables,
        confidence(verdict, path.bits, order),
        (why, *cues, *deviations),
    )


def _syllables(window: Window, han: str, path: Path) -> tuple[AlignedSyllable, ...]:
    text, letters, places = window.text, window.letters, window.places
    mandarin = path.bits & language_mask("cmn")
    loose = not path.bits & ~mask("loose-mandarin", "hakka", "teochew")
    person = 2 <= len(han) <= 4
    found = []
    for first, last, low, high, bits in path.steps:
        start, end = places[low], places[high - 1] + 1
        latin, part = text[start:end], han[first:last]
        # Only systems of Mandarin choose among its readings: Tai Kwun is Cantonese for 大館, though Mandarin has a tai.
        told = mandarin if path.bits else bits & language_mask("cmn")
        systems, known, kind = sounds(part, letters[low:high], bits, told, loose or not bits, person and first == 0)
        if not latin.isascii() or text[end : end + 1] in AFTER_LETTERS:
            end = window.stop(high)
            latin = text[start:end]
            known = _toned(known, latin + text[end : end + 1])
        found.append(AlignedSyllable(part, latin, start, end, systems, known[0] if known else "", known, kind))
    return tuple(found)


@lru_cache(maxsize=65536)
def sounds(
    part: str, folded: str, bits: int, mandarin: int, doubtful: int, family: int
) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """Systems, Mandarin readings and deviation of a syllable; a surname's readings come first."""
    known = _readings(part, folded, mandarin)
    if family and len(known) > 1:
        usual = surname_readings(part)
        known = tuple(sorted(known, key=lambda reading: reading not in usual))
    return names(bits), known, _kind(folded, part, bits) if doubtful else ""


def _kind(folded: str, part: str, bits: int) -> str:
    """The deviation of a syllable; that of the loose system counts only where it changes n and ng."""
    if len(part) != 1:
        return ""
    kind = deviation(folded, part)
    return kind if kind == "n/ng" or not bits else ""


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


@cache
def confidence(verdict: Verdict, bits: int, order: Order) -> float:
    """The share of such answers that were right on labeled text, 0 to 1."""
    doubt = 0.04 if order != "surname-first" else 0.0
    doubt += 0.05 if bits and cost(bits) >= 1 else 0.0
    return round(_CONFIDENCE[verdict] - doubt, 2)

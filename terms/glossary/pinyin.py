"""The pinyin of a name in the glossary: the tables' reading, but for a syllable that the printed english rules out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.errors import UsageError
from terms.text.han import han_only
from terms.text.latin import letters

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terms.categories import Kind, Readings
    from terms.model import Reading
    from terms.romanize.align import AlignedSyllable

_GIVEN = 2  # characters of a courtesy name or a dharma name


def pinyin_of(han: str, kind: Kind, englishes: Iterable[str] = (), *, readings: Readings = "cn") -> str:
    """The name in Hanyu Pinyin; "" where it cannot be read.

    The first of the englishes that spells the characters decides between readings of a character that sound
    different; letters tell nothing about tones, so a reading that they allow stands.

    >>> pinyin_of("樂嘉", "person"), pinyin_of("樂嘉", "person", ["Yue Jia"])
    ('Lè Jiā', 'Yuè Jiā')
    """
    from terms.romanize import romanize

    try:
        reading = romanize(han, kind, readings=readings)
    except UsageError:
        # The characters are no name (too many of them): the row says so by having no pinyin.
        return ""
    englishes = tuple(englishes)
    spelled = next(filter(None, (_spelled(english, reading) for english in englishes)), ())
    if any(spelled):
        reading = romanize(han, kind, readings=readings, spelled=spelled)
    is_one = kind == "person" and len(reading.syllables) == _GIVEN and any(_joins(one, reading) for one in englishes)
    return _joined(reading) if is_one else reading.pinyin


def _joins(english: str, reading: Reading) -> bool:
    """Whether the english spells both characters in one word, as names without a surname are: Bohan 伯涵."""
    return english.isalpha() and letters(english) == letters("".join(one.pinyin for one in reading.syllables))


def _joined(reading: Reading) -> str:
    """The syllables as one word."""
    from terms.romanize.orthography.words import Word, written

    return written((Word(tuple(syllable.pinyin for syllable in reading.syllables)),))


def reading_kind(kind: Kind, englishes: Iterable[str]) -> Kind:
    """The kind that decides on capitals: a name whose English has one is a proper name, whatever it names.

    >>> reading_kind("other", ["Realtek Semiconductor Corp"]), reading_kind("term", ["betel nut"])
    ('organization', 'term')
    """
    if kind in ("other", "term") and any(english[:1].isupper() for english in englishes):
        return "organization"
    return kind


def _spelled(english: str, reading: Reading) -> tuple[str, ...]:
    """For each character the reading that the english has instead, "" where they agree; () where it spells nothing."""
    from terms.romanize.align import align

    han = han_only(reading.han)
    found = align(english, han)
    parts = found.syllables if found else ()
    spelled = "".join(part.han for part in parts)
    if not spelled or not han.startswith(spelled):
        return ()
    by_character = [part for part in parts for _ in part.han]
    silent = [""] * (len(han) - len(spelled))
    known = (syllable.pinyin for syllable in reading.syllables)
    return (*(_other(part, pinyin) for part, pinyin in zip(by_character, known, strict=False)), *silent)


def _other(part: AlignedSyllable, pinyin: str) -> str:
    from terms.romanize.tones import base

    if part.deviation or not part.readings or (pinyin and base(pinyin) in part.readings):
        return ""
    return part.reading

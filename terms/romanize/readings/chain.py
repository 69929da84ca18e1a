"""The order in which tables and dictionaries decide how a name is read, character by character.

The English spelling decides first, then whole-entry exceptions, then for a person the dictionary of proper names, the
surname tables, the given-name defaults, and for everything else the longest known words; a lone character comes last.
Every look-up asks for the simplified form where its source is simplified; characters stay as the name writes them.
"""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from terms.romanize.readings import cedict
from terms.romanize.readings.defaults import default_reading, foreign_reading
from terms.romanize.readings.exceptions import exception, exception_within, region_reading
from terms.romanize.readings.foreign import is_transliteration
from terms.romanize.readings.given_names import given_reading
from terms.romanize.readings.heteronyms import is_heteronym
from terms.romanize.readings.phrases import LONGEST, characters, full_tone, phrase
from terms.romanize.readings.surnames import surnames
from terms.romanize.readings.taiwan import taiwan_reading, taiwan_word
from terms.romanize.readings.titles import title
from terms.tables import column
from terms.text.script import simplified

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from terms.categories import Kind, Readings


class Choice(NamedTuple):
    """A syllable, toned, and what decided it; not `sure` where another reading is as good."""

    pinyin: str
    source: str
    sure: bool = True


_NEUTRAL = "子头们的地得了么吗呢吧着"
_PARTICLE = "的"  # between words: 海的女兒; 目的 ends with another
_REPETITION = "々"
_NONE = Choice("", "none", sure=False)


def choose(han: str, kind: Kind, *, readings: Readings = "cn", spelled: Sequence[str] = ()) -> tuple[Choice, ...]:
    """One choice for each Han character of `han` (Han characters only); `spelled` are toned syllables, "" unknown.

    >>> [choice.pinyin for choice in choose("單曉明", "person")], choose("單曉明", "person")[0].source
    (['shàn', 'xiǎo', 'míng'], 'surname')
    """
    han = _repeated(han)
    chosen = [
        Choice("de", "phrase") if char == _PARTICLE and 0 < index < len(han) - 1 and kind != "person" else choice
        for index, (char, choice) in enumerate(zip(han, _mainland(han, kind), strict=True))
    ]
    if kind in {"person", "place", "organization"}:
        chosen = _full_tones(han, chosen, "" if kind == "person" else _NEUTRAL)
    if readings == "tw":
        chosen = _taiwan(han, chosen)
    if any(spelled):
        chosen = [Choice(told, "spelled") if told else choice for told, choice in zip(spelled, chosen, strict=True)]
    return tuple(chosen)


def _repeated(han: str) -> str:
    """The name with 々 written out: 佐々木 is 佐佐木."""
    while (index := han.find(_REPETITION, 1)) > 0:
        han = han[:index] + han[index - 1] + han[index + 1 :]
    return han


def _mainland(han: str, kind: Kind) -> list[Choice]:
    whole = exception(han, kind)
    if whole is not None:
        return [Choice(syllable, "exception") for syllable in whole]
    region = region_reading(han)
    if region is not None:
        return [Choice(syllable, "exception", sure=region.cn == region.tw) for syllable in region.cn]
    return _person(han) if kind == "person" else _words(han, kind)


def _person(han: str) -> list[Choice]:
    entry = _person_entry(han)
    if entry is not None:
        return [Choice(syllable, "phrase") for syllable in entry.syllables]
    length, religious, _royal = title(han)
    if length:
        name, office = han[:-length], han[-length:]
        return [*(_given(name) if religious else _person(name)), *_words(office, "term")]
    return _foreign(han) if is_transliteration(han) else _native(han)


def _native(han: str) -> list[Choice]:
    chosen: list[Choice] = []
    for surname in surnames(han):
        chosen += [Choice(syllable, "surname", not surname.others) for syllable in surname.reading]
    return chosen + _given(han[len(chosen) :])


def _foreign(han: str) -> list[Choice]:
    """A foreign name by sound: its characters have one reading each there."""
    chosen = _words(han, "person")
    told = [foreign_reading(char) for char in han]
    return [
        Choice(by_sound, "character") if by_sound else choice for by_sound, choice in zip(told, chosen, strict=True)
    ]


def _person_entry(han: str) -> cedict.NameEntry | None:
    """The dictionary's entry for the name; a surname alone is the tables' business."""
    entries = cedict.names(han) if len(han) > 1 else ()
    readings = {entry.syllables for entry in entries}
    return entries[0] if len(readings) == 1 else None


def _given(han: str) -> list[Choice]:
    whole = given_reading(han) if han else None
    if whole is not None:
        return [Choice(syllable, "given-name", whole.sure) for syllable in whole.syllables]
    # The words of pypinyin take a while to load; they are asked only where they can tell.
    known = _known(simplified(han), "person") if len(han) > 1 and any(map(_is_open, han)) else None
    return [_given_character(char, known[index] if known else "") for index, char in enumerate(han)]


@lru_cache(maxsize=8192)
def _is_open(char: str) -> bool:
    """Whether no table decides among several readings of a character in given names."""
    return given_reading(char) is None and len(characters(simplified(char))) > 1


@lru_cache(maxsize=8192)  # given names share few characters
def _given_character(char: str, in_phrase: str) -> Choice:
    default = given_reading(char)
    if default is not None:
        return Choice(default.syllables[0], "given-name", default.sure)
    return Choice(in_phrase, "phrase") if in_phrase else _character(char, "person")


def _words(han: str, kind: Kind) -> list[Choice]:
    simple, chosen = simplified(han), list[Choice]()
    while len(chosen) < len(han):
        chosen += _longest(han, simple, len(chosen), kind)
    word = cedict.word(han) if kind == "term" else None
    if word is not None:
        return [Choice(syllable, "phrase") for syllable in word]
    entries = cedict.names(han) if kind != "person" else ()
    if len({entry.syllables for entry in entries}) != 1:
        return chosen
    # An exception for the stem (監利 in 監利縣) knows better than the dictionary's entry for the whole.
    return [
        choice if choice.source == "exception" else Choice(syllable, "phrase")
        for choice, syllable in zip(chosen, entries[0].syllables, strict=True)
    ]


def _longest(han: str, simple: str, start: int, kind: Kind) -> Iterable[Choice]:
    """The choices for the longest exception at `start`, else the longest known word, else its one character."""
    pieces = [simple[start:end] for end in range(min(start + LONGEST, len(han)), start + 1, -1)]
    for source, look_up in (("exception", exception_within), ("phrase", partial(_known, kind=kind))):
        for piece in pieces:
            known = look_up(piece)
            if known is not None:
                return [Choice(syllable, source) for syllable in known]
    return [_character(han[start], kind)]


def _known(simple: str, kind: Kind) -> tuple[str, ...] | None:
    known = phrase(simple)
    # The names of places and bodies hold names before words: 朝陽 is Cháoyáng there, the morning sun zhāoyáng.
    if known is not None and kind not in {"place", "organization"}:
        return known
    readings = {entry.syllables for entry in cedict.names(simple)}
    return readings.pop() if len(readings) == 1 else known


def _character(char: str, kind: Kind) -> Choice:
    reading = default_reading(char, kind)
    # 區 is a surname Ōu too, but no place has it for its generic.
    sure = not is_heteronym(char) or (
        kind in {"place", "organization"} and simplified(char) in column("place_generics")
    )
    return Choice(reading, "character", sure) if reading else _NONE


def _taiwan(han: str, chosen: list[Choice]) -> list[Choice]:
    region = region_reading(han)
    if region is not None:
        return [Choice(syllable, "exception") for syllable in region.tw]
    # Taiwan's standard has far fewer neutral tones; the full one is looked up.
    chosen = _full_tones(han, chosen)
    local = [
        choice._replace(pinyin=taiwan_reading(char, choice.pinyin)) for char, choice in zip(han, chosen, strict=True)
    ]
    for start in range(len(han)):
        for end in range(min(start + 4, len(han)), start + 1, -1):
            decided = any(choice.source == "exception" for choice in local[start:end])
            word = None if decided else taiwan_word(han[start:end])
            if word is not None:
                local[start:end] = [Choice(syllable, "phrase") for syllable in word]
                break
    return local


def _full_tones(han: str, chosen: list[Choice], but: str = "") -> list[Choice]:
    """No neutral tone inside a name: 牡丹鄉 Mǔdān; `but` for suffixes of common words, 獅子 shīzi."""
    if not any(choice.pinyin.isascii() for choice in chosen):
        return chosen
    return [
        choice if char in but else choice._replace(pinyin=full_tone(char, choice.pinyin))
        for char, choice in zip(simplified(han), chosen, strict=True)
    ]

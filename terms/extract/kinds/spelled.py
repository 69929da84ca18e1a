"""Which words of an english spell characters by sound: Xuanzong and Tang of Emperor Xuanzong of the Tang 唐玄宗."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import NamedTuple

from terms.tables import mapping
from terms.text.latin import APOSTROPHES, letters, word_spans

_MARKS = frozenset("\u0300\u0301\u0304\u030c")  # the tone marks of pinyin; the diaeresis of ü is none


class Spelled(NamedTuple):
    """The words that carry meaning, told apart: those that spell characters, those that do not, and the characters."""

    by_sound: tuple[str, ...]
    by_meaning: tuple[str, ...]
    characters: int


def spelled(english: str, han: str) -> Spelled:
    """The words of `english`, in lower case, by whether they spell some of the characters `han` (no blanks, no dots).

    Small words (of, the) are neither; numbers have meaning. Each character is spelled once.

    >>> spelled("Emperor Xuanzong of the Tang Dynasty", "唐玄宗")
    Spelled(by_sound=('xuanzong', 'tang'), by_meaning=('emperor', 'dynasty'), characters=3)
    >>> spelled("Solstice Rule", "固定冬至法").by_sound
    ()
    """
    sound: list[str] = []
    meaning: list[str] = []
    free = han
    words = _words(english)
    if (
        len(words) == 1
        and words[0].lower() not in mapping("function_words")
        and _end(letters(words[0]), han, 0, -1) == len(han)
    ):
        return Spelled((words[0].lower(),), (), len(han))
    for word in words:
        low = word.lower()
        if mapping("function_words").get(low, "number") != "number" and not has_tones(word):
            continue
        taken = _spelled_by(word, free)
        if taken:
            free = free.replace(taken, " ", 1)
        (sound if taken else meaning).append(low)
    return Spelled(tuple(sound), tuple(meaning), len(han) - len(free.replace(" ", "")))


def has_tones(english: str) -> bool:
    """Whether pinyin tone marks stand on the letters: text about a word, not a name in use.

    >>> has_tones("Hànshū"), has_tones("Lü Buwei"), has_tones("Citroën")
    (True, False, False)
    """
    return not english.isascii() and not _MARKS.isdisjoint(unicodedata.normalize("NFD", english))


def is_reading(english: str) -> bool:
    """Whether every word has tone marks, as only pinyin has them, whatever characters stand beside it.

    >>> is_reading("Dàtǒng lì"), is_reading("Tōkyō"), is_reading("Dàtǒng almanac")
    (True, False, False)
    """
    if english.isascii():
        return False
    words = [unicodedata.normalize("NFD", word) for word in _words(english)]
    return all(not _MARKS.isdisjoint(word) for word in words) and any("\u0300" in w or "\u030c" in w for w in words)


def spelled_from_start(word: str, han: str) -> int:
    """The number of characters at the beginning that a word spells, 0 where it spells none.

    >>> spelled_from_start("Zhongshan", "中山路"), spelled_from_start("Road", "中山路")
    (2, 0)
    """
    return _end(letters(word), han, 0, -1)


def _words(english: str) -> list[str]:
    found = (english[start:end] for start, end in word_spans(english, 0, len(english)))
    bare = (word[:-2] if word[-2:-1] in tuple(APOSTROPHES) and word[-1] == "s" else word for word in found)
    return [word for word in bare if word[:1].isalpha()]


def _spelled_by(word: str, han: str) -> str:
    """The characters that a word spells, "" for none.

    An untoned word of one syllable in lower case (he, long, can) is English.
    """
    if word in han:
        return word  # GNU 通用公共許可證
    folded = letters(word)
    for start, char in enumerate(han):
        if folded[:1] in first_letters(char):
            end = _end(folded, han, start, -1)
            if end - start > 1 or (end > start and len(folded) > 1 and (word[0].isupper() or has_tones(word))):
                return han[start:end]
    return ""


def _end(folded: str, han: str, start: int, bits: int) -> int:
    """Where the characters end that the letters spell in one system from `start` on; 0 where they spell none."""
    if not folded or start == len(han):
        return 0 if folded else start
    for spelling, systems in _spellings(han[start]):
        if systems & bits and folded.startswith(spelling):
            end = _end(folded[len(spelling) :], han, start + 1, systems & bits)
            if end:
                return end
    return _whole_end(folded, han, start)


def _whole_end(folded: str, han: str, start: int) -> int:
    """Where a place ends that is spelled as a whole: Peking 北京."""
    from terms.romanize.align.spellings import of_whole

    return next((start + size for size in (2, 3) if folded in of_whole(han[start : start + size])), 0)


@cache
def first_letters(char: str) -> frozenset[str]:
    """The letters that spellings of the character, and of places that it begins, begin with."""
    from terms.romanize.align.spellings import of_whole, wholes_of_tables

    wholes = (spelling for whole in wholes_of_tables() if whole[0] == char for spelling in of_whole(whole))
    return frozenset(spelling[0] for spelling in (*(spelling for spelling, _ in _spellings(char)), *wholes))


@cache
def _spellings(char: str) -> tuple[tuple[str, int], ...]:
    """The spellings of a character in the systems of Chinese languages, the longest first."""
    from terms.romanize.align.spellings import language_mask, of_character

    chinese = ~(language_mask("ja") | language_mask("ko") | language_mask("vi"))
    found = ((spelling, bits & chinese) for spelling, bits in of_character(char).items())
    return tuple(sorted(((s, bits) for s, bits in found if bits), key=lambda pair: (-len(pair[0]), pair[0])))

"""Foreign names whose sound stands among the characters: Picasso in 畢卡索之夢, Nevada in 內華達大學."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from terms.extract.kinds.spelled import first_letters, spelled
from terms.tables import column, mapping
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = lazy_pattern(r"\b[A-Z][a-z\u00e0-\u024f]{3,}")
_CHINA = ("China", "Chinese")  # heard in many characters that do not stand for them
_SURE = 0.95  # score of sounds: a part of a name is found by chance more often than a whole one
_SHORTEST, _LONGEST = 2, 5  # characters
# Letters that stand for each other at the beginning of a name.
_CLASSES = {letter: group for group in ("bpfvw", "dt", "ckgqh", "szxcj", "lr", "m", "n", "aeiouy") for letter in group}


class Heard(NamedTuple):
    """A word of the english, and the characters that render its sound."""

    word: str
    han: str


@lru_cache(maxsize=16384)
def heard(english: str, han: str) -> Heard | None:
    """The first capitalized word whose sound some of the characters render, None where none does.

    Words of Chinese are spelled, not heard; characters that are a common word have their own meaning.

    >>> heard("Dreams of Picasso", "畢卡索之夢"), heard("Purple Mountain", "紫金山")
    (Heard(word='Picasso', han='畢卡索'), None)
    """
    small = mapping("function_words")
    words = [word for word in _NAME.findall(english) if word not in _CHINA and word.lower() not in small]
    if not words:
        return None
    parts = tuple(_parts(han))
    return next((Heard(word, part) for word in words for part in parts if _renders(part, word)), None)


def _parts(han: str) -> Iterator[str]:
    """The stretches of characters that render sounds, the longest first at each place."""
    sounds = column("sound_characters")
    for start in range(len(han) - 1):
        end = start
        while end < len(han) and end - start < _LONGEST and han[end] in sounds:
            end += 1
        for stop in range(end, start + _SHORTEST - 1, -1):
            yield han[start:stop]


def _renders(part: str, word: str) -> bool:
    group = _CLASSES.get(word[0].lower())
    if group is None or all(_CLASSES.get(letter) != group for letter in first_letters(part[0])):
        return False
    from terms.romanize.align.sound import sound_score
    from terms.romanize.readings import cedict

    if sound_score(word, part) < _SURE or spelled(word, part).by_sound:
        return False
    return not cedict.is_word(part) or cedict.is_name(part)

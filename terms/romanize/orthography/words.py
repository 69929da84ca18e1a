"""Words of a name in Hanyu Pinyin: where they end, what joins them, and how they are written.

Source: GB/T 16159-2012 (apostrophe before a, o, e; hyphens; capitals).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


_OPEN = frozenset("aāáǎàoōóǒòeēéěèê")


class Cut(NamedTuple):
    """The next word of a run of Han characters: its length, what stands before it, and its first letter."""

    length: int
    joiner: str = " "
    capital: bool = True


class Word(NamedTuple):
    """A word with its toned syllables, or one piece of Latin text that stays as it is."""

    syllables: tuple[str, ...]
    joiner: str = " "
    capital: bool = True
    latin: bool = False


def written(words: Iterable[Word]) -> str:
    """The words with joiners, apostrophes and capitals.

    >>> written([Word(("lín",)), Word(("zhèng",), "-"), Word(("yuè", "é"))])
    "Lín-Zhèng Yuè'é"
    """
    text = ""
    for word in words:
        spelled = joined(word.syllables)
        text += (word.joiner if text else "") + (spelled[:1].upper() + spelled[1:] if word.capital else spelled)
    return text


def joined(syllables: tuple[str, ...]) -> str:
    """The syllables of one word, an apostrophe before one that starts with a, o or e.

    >>> joined(("xī", "ān")), joined(("kè", "ěr"))
    ("xī'ān", "kè'ěr")
    """
    if len(syllables) == 1:
        return syllables[0]
    first, *others = syllables
    return first + "".join([f"'{syllable}" if syllable[0] in _OPEN else syllable for syllable in others])

"""Hanyu Pinyin, the standard of China and, since 2009, of Taiwan.

Source: GB/T 16159-2012 for the apostrophe, ISO 7098:2015 for the syllables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.romanize.systems._mandarin import marked, parts
from terms.romanize.systems._writing import joined

if TYPE_CHECKING:
    from terms.categories import Kind
    from terms.romanize.systems import Words


def spell(syllable: str) -> tuple[str, ...]:
    """The syllable without its tone; ü after l and n also as yu (passports), v (keyboards) and u.

    >>> spell("jin4"), spell("lü3")
    (('jin',), ('lü', 'lyu', 'lv', 'lu'))
    """
    if parts(syllable) is None:
        return ()
    plain = syllable.rstrip("12345")
    if "ü" not in plain:
        return (plain,)
    return tuple(plain.replace("ü", letter) for letter in ("ü", "yu", "v", "u"))


def write(words: Words, _kind: Kind) -> str:
    """The name with tone marks, the syllables of a word joined.

    >>> write((("lu4",), ("xiu4", "lian2")), "person"), write((("xi1", "an1"),), "place")
    ('Lù Xiùlián', "Xī'ān")
    """
    return joined(words, toned)


def toned(syllable: str) -> str:
    """The syllable with its tone mark, as it is where it has no tone.

    >>> toned("lü3"), toned("jiu3"), toned("shui3"), toned("de5")
    ('lǚ', 'jiǔ', 'shuǐ', 'de')
    """
    plain = syllable.rstrip("12345")
    tone = int(syllable[-1]) if plain != syllable else 0
    return marked(plain, _nucleus(plain), tone)


def _nucleus(plain: str) -> int:
    """Where the mark stands: on a, o, e, else on the last vowel."""
    strong = [index for index, letter in enumerate(plain) if letter in "aoeê"]
    weak = [index for index, letter in enumerate(plain) if letter in "iuü"]
    return (strong or weak[-1:] or [0])[0]


SYSTEM = System("pinyin", "cmn", 0, spell, write=write)

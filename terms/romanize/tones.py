"""Toned Hanyu Pinyin and its base notation: `jìn` and `jin4`, `lǚ` and `lü3`; 5 is the neutral tone.

Source: GB/T 16159-2012, section 7 (the mark stands on a, o, e, else on the last of i and u).
"""

from __future__ import annotations

import unicodedata
from functools import cache

from terms.text.lazy_pattern import lazy_pattern

_MARKS = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}
_COMBINING = {digit: mark for mark, digit in _MARKS.items()}
_BASE = lazy_pattern(r"(?P<letters>[a-zêü]+)(?P<tone>[1-5])")


@cache
def toned(base: str) -> str:
    """A base-notation syllable with its tone mark; anything else comes back unchanged.

    >>> toned("jin4"), toned("lü3"), toned("liu2"), toned("men5"), toned("A")
    ('jìn', 'lǚ', 'liú', 'men', 'A')
    """
    found = _BASE.fullmatch(base)
    if found is None:
        return base
    letters, mark = found["letters"], _COMBINING.get(found["tone"], "")
    carrier = _carrier(letters)
    return unicodedata.normalize("NFC", letters[: carrier + 1] + mark + letters[carrier + 1 :])


@cache
def base(syllable: str) -> str:
    """A toned syllable in base notation, lower case; "" and "?" stay.

    >>> base("jìn"), base("Lǚ"), base("men"), base("?")
    ('jin4', 'lü3', 'men5', '?')
    """
    if not syllable[:1].isalpha():
        return syllable
    tone, letters = "5", []
    for char in unicodedata.normalize("NFD", syllable.lower()):
        if char in _MARKS:
            tone = _MARKS[char]
        else:
            letters.append(char)
    return unicodedata.normalize("NFC", "".join(letters)) + tone


def plain(text: str) -> str:
    """Pinyin without tone marks and with u for ü, blanks and punctuation kept.

    >>> plain("Lǚ Xiùlián"), plain("Xī'ān")
    ('Lu Xiulian', "Xi'an")
    """
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def _carrier(letters: str) -> int:
    for vowel in "aoeê":
        if vowel in letters:
            return letters.index(vowel)
    found = [index for index, char in enumerate(letters) if char in "iuü"]
    return found[-1] if found else len(letters) - 1 - letters.endswith("g")

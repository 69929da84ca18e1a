"""Sino-Korean: a character's Hangul syllable in Revised Romanization, McCune-Reischauer and people's own habits.

Source: Revised Romanization of Korean (Ministry of Culture and Tourism, 2000), McCune-Reischauer (1939); surnames in
`surname_spellings.tsv`.
"""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.romanize.systems._surnames import surnames
from terms.romanize.systems._writing import hyphenated, joined

if TYPE_CHECKING:
    from collections.abc import Mapping

    from terms.categories import Kind
    from terms.romanize.systems import Words

_FIRST = 0xAC00
_VOWELS, _CODAS = 21, 28
# Jamo in the order of Unicode; the Revised Romanization first, then McCune-Reischauer and the usual.
_INITIALS = (
    ("g", "k"), ("kk",), ("n",), ("d", "t"), ("tt",), ("r", "l", "n", "rh", "y", ""), ("m",), ("b", "p"), ("pp",),
    ("s", "sh"), ("ss",), ("",), ("j", "ch"), ("jj",), ("ch",), ("k",), ("t",), ("p",), ("h",),
)  # fmt: skip
_MEDIALS = (
    ("a", "ah"), ("ae", "ai", "e"), ("ya",), ("yae",), ("eo", "u", "o", "ou", "uh"), ("e",),
    ("yeo", "you", "yu", "yo", "yuh"), ("ye", "e", "yeh"), ("o", "oh"), ("wa", "hwa", "oa"), ("wae",),
    ("oe", "oi", "we", "oy"), ("yo",), ("u", "oo", "ou", "woo"), ("wo", "weo", "wuh"), ("we",), ("wi", "wie", "ui"),
    ("yu", "yoo", "you", "ew"), ("eu", "u"), ("ui", "eui", "i", "ee"), ("i", "ee", "yi"),
)  # fmt: skip
_ENDS = (
    ("",), ("k", "g", "ck"), ("k",), ("k",), ("n",), ("n",), ("n",), ("t",), ("l",), ("k",), ("m",), ("l",), ("l",),
    ("l",), ("p",), ("l",), ("m",), ("p", "b"), ("p",), ("t",), ("t",), ("ng",), ("t",), ("t",), ("k",), ("t",),
    ("p",), ("t",),
)  # fmt: skip


@cache
def spell(syllable: str) -> tuple[str, ...]:
    """The spellings of a Hangul syllable: Revised Romanization first; () for anything else.

    >>> spell("김")[:2], spell("문")[:2], spell("박")[0], spell("x")
    (('gim', 'geem'), ('mun', 'moon'), 'bak', ())
    >>> "kim" in spell("김"), "choi" in spell("최"), "park" in table()["朴"]
    (True, True, True)
    """
    if len(syllable) != 1 or not 0 <= ord(syllable) - _FIRST < len(_INITIALS) * _VOWELS * _CODAS:
        return ()
    initial, rest = divmod(ord(syllable) - _FIRST, _VOWELS * _CODAS)
    vowel, coda = divmod(rest, _CODAS)
    spelled = ("".join(letters) for letters in product(_INITIALS[initial], _MEDIALS[vowel], _ENDS[coda]))
    return tuple(dict.fromkeys(filter(None, spelled)))


def write(words: Words, kind: Kind) -> str:
    """The name in Revised Romanization, a person's given name hyphenated.

    >>> write((("문",), ("재", "인")), "person")
    'Mun Jae-in'
    """
    return (hyphenated if kind == "person" else joined)(words, lambda syllable: "".join(spell(syllable)[:1]))


def table() -> Mapping[str, tuple[str, ...]]:
    """Surnames as Korean families spell them."""
    return surnames("korean")


SYSTEM = System("korean", "ko", 1.4, spell, table, write)

"""Jyutping, the scholarly romanization of Cantonese, printed with tone digits.

Source: Linguistic Society of Hong Kong, 1993.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.romanize.systems._cantonese import parts

if TYPE_CHECKING:
    from terms.categories import Kind
    from terms.romanize.systems import Words


def spell(syllable: str) -> tuple[str, ...]:
    """The syllable without its tone, as names print it.

    >>> spell("gam3")
    ('gam',)
    """
    return () if parts(syllable) is None else (syllable.rstrip("123456"),)


def write(words: Words, _kind: Kind) -> str:
    """The syllables with their tone digits, a blank between them.

    >>> write((("zaap6",), ("gan6", "ping4")), "person")
    'zaap6 gan6 ping4'
    """
    return " ".join(syllable for word in words for syllable in word)


SYSTEM = System("jyutping", "yue", 0.75, spell, write=write)

"""Japanese names: recognized by a kanji surname and Hepburn morae, never aligned.

A given name's reading cannot be had from its characters, so the surname's characters (and, where the list has it, its
reading) and the shape of every English word decide.

Source: `japanese_surnames.tsv`; Hepburn, A Japanese-English and English-Japanese Dictionary, 3rd ed. 1886.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.tables import rows
from terms.text.latin import letters
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

_ROMAJI = lazy_pattern(
    r"""(?:
    (?:kk?y|ssh|sh|tch|ch|ny|hy|my|ry|gy|j|by|pp?y)[aou] | (?:ssh|sh|tch|ch|j)[ie] |   # contracted morae
    (?:kk?|ss?|t?ts(?=u)|tt?|n|h|m|r|g|z|d|b|pp?)[aeiou] | f[u] | [yw][aou]? (?<=[aou]) | # one consonant and a vowel
    [aeiou]h? |                                                                       # a vowel, oh for a long o
    n(?![aeiouy]) | m(?=[bmp])                                                        # the syllabic nasal
    )+""",
    re.VERBOSE,
)


def is_romaji(word: str) -> bool:
    """Whether a word is Hepburn romaji from end to end, marks for long vowels or none.

    >>> is_romaji("Shinzō"), is_romaji("Abe"), is_romaji("Ito"), is_romaji("Homma"), is_romaji("Xi"), is_romaji("Lin")
    (True, True, True, True, False, False)
    """
    return _ROMAJI.fullmatch(letters(word)) is not None


def surname_readings(han: str) -> tuple[str, ...]:
    """The readings of the longest listed surname that starts `han` and leaves a given name; () where there is none.

    >>> surname_readings("安倍晉三"), surname_readings("习近平")
    (('abe',), ())
    """
    for length in (3, 2, 1):
        if len(han) > length and han[:length] in _surnames():
            return _surnames()[han[:length]]
    return ()


@cache
def _surnames() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for han, readings, forms in rows("japanese_surnames"):
        for written in (han, *forms.split()):
            found[written] = tuple(readings.split())
    return found


SYSTEM = System("japanese", "ja", 1.6)

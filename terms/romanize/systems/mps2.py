"""Mandarin Phonetic Symbols II, official in Taiwan 1986-2002.

Source: Ministry of Education (Taiwan), 國語注音符號第二式, 1986.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.romanize.systems._mandarin import APICAL, parts
from terms.romanize.systems._writing import hyphenated, joined

if TYPE_CHECKING:
    from terms.categories import Kind
    from terms.romanize.systems import Words

_INITIALS = {"q": "ch", "x": "sh", "zh": "j", "z": "tz", "c": "ts"}
_FINALS = {
    "ao": "au", "iao": "iau", "iong": "iung", "ong": "ung", "ü": "iu", "üe": "iue", "üan": "iuan",
    "ün": "iun", "ê": "e",
}  # fmt: skip
_ZERO = {
    "ao": "au", "i": "yi", "in": "yin", "ing": "ying", "iao": "yau", "iong": "yung", "u": "wu", "ü": "yu",
    "üe": "yue", "üan": "yuan", "ün": "yun", "ê": "e",
}  # fmt: skip
_APICAL = {"zh": "jr", "ch": "chr", "sh": "shr", "r": "r", "z": "tz", "c": "tsz", "s": "sz"}


def spell(syllable: str) -> tuple[str, ...]:
    """The one spelling of the standard.

    >>> spell("hao3"), spell("zhi4"), spell("xu2"), spell("zong1")
    (('hau',), ('jr',), ('shiu',), ('tzung',))
    """
    found = parts(syllable)
    if found is None:
        return ()
    initial, final, _tone = found
    if not initial:
        return (_ZERO.get(final) or _glided(final),)
    if final == APICAL:
        return (_APICAL[initial],)
    return (_INITIALS.get(initial, initial) + _FINALS.get(final, final),)


def write(words: Words, kind: Kind) -> str:
    """The name without tones: a person's given name hyphenated, everything else joined.

    >>> write((("hao3",), ("long2", "bin1")), "person")
    'Hau Lung-bin'
    """
    return (hyphenated if kind == "person" else joined)(words, _standard)


def _standard(syllable: str) -> str:
    return "".join(spell(syllable))


def _glided(final: str) -> str:
    return {"i": "y", "u": "w"}.get(final[0], final[0]) + final[1:]


SYSTEM = System("mps2", "cmn", 0.4, spell, write=write)

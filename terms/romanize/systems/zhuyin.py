"""Zhuyin (Bopomofo), the phonetic script of Taiwan's schools: an output.

Source: Ministry of Education (Taiwan), 國語注音符號手冊: the neutral tone's dot first, the other marks last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.romanize.systems._mandarin import APICAL, parts

if TYPE_CHECKING:
    from terms.categories import Kind
    from terms.romanize.systems import Words

_INITIALS = {
    "b": "ㄅ", "p": "ㄆ", "m": "ㄇ", "f": "ㄈ", "d": "ㄉ", "t": "ㄊ", "n": "ㄋ", "l": "ㄌ",
    "g": "ㄍ", "k": "ㄎ", "h": "ㄏ", "j": "ㄐ", "q": "ㄑ", "x": "ㄒ", "zh": "ㄓ", "ch": "ㄔ",
    "sh": "ㄕ", "r": "ㄖ", "z": "ㄗ", "c": "ㄘ", "s": "ㄙ",
}  # fmt: skip
_RIMES = {
    "a": "ㄚ", "o": "ㄛ", "e": "ㄜ", "ê": "ㄝ", "ai": "ㄞ", "ei": "ㄟ", "ao": "ㄠ", "ou": "ㄡ",
    "an": "ㄢ", "en": "ㄣ", "ang": "ㄤ", "eng": "ㄥ", "er": "ㄦ",
}  # fmt: skip
_MEDIALS = {"i": "ㄧ", "u": "ㄨ", "ü": "ㄩ"}
# The rime that is left after the medial, where letters hide it: ie is i + ê, in is i + en, ong is u + eng.
_SPECIAL = {
    APICAL: "", "ie": "ㄧㄝ", "in": "ㄧㄣ", "ing": "ㄧㄥ", "iong": "ㄩㄥ",
    "ong": "ㄨㄥ", "üe": "ㄩㄝ", "ün": "ㄩㄣ",
}  # fmt: skip
_TONES = ("", "", "ˊ", "ˇ", "ˋ", "")


def spell(syllable: str) -> tuple[str, ...]:
    """The syllable in Zhuyin with its tone mark; the first tone has none.

    >>> spell("jin4"), spell("xiong2"), spell("er2"), spell("zi5")
    (('ㄐㄧㄣˋ',), ('ㄒㄩㄥˊ',), ('ㄦˊ',), ('˙ㄗ',))
    """
    found = parts(syllable)
    if found is None:
        return ()
    dot = "˙" if found.tone == 5 else ""
    return (dot + _INITIALS.get(found.initial, "") + _final(found.final) + _TONES[found.tone],)


def write(words: Words, _kind: Kind) -> str:
    """The syllables of the name, a blank between them.

    >>> write((("xi2",), ("jin4", "ping2")), "person")
    'ㄒㄧˊ ㄐㄧㄣˋ ㄆㄧㄥˊ'
    """
    return " ".join("".join(spell(syllable)) for word in words for syllable in word)


def _final(final: str) -> str:
    if final in _SPECIAL:
        return _SPECIAL[final]
    if final in _RIMES:
        return _RIMES[final]
    medial, rest = _MEDIALS[final[0]], final[1:]
    return medial + (_RIMES[rest] if rest else "")


SYSTEM = System("zhuyin", "cmn", 0.9, spell, write=write)

"""Tongyong Pinyin, official in Taiwan 2002-2008 and alive in Kaohsiung and Tainan.

Source: Ministry of Education (Taiwan), 中文譯音使用原則, 2002.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.romanize.systems._mandarin import APICAL, parts
from terms.romanize.systems._writing import hyphenated, joined

if TYPE_CHECKING:
    from terms.categories import Kind
    from terms.romanize.systems import Words

_INITIALS = {"q": "c", "x": "s", "zh": "jh"}
_FINALS = {
    "ü": "yu",
    "üe": "yue",
    "üan": "yuan",
    "ün": "yun",
    "iong": "yong",
    "uen": "un",
    APICAL: "ih",
    "ê": "e",
}
_ZERO = {
    "i": "yi", "in": "yin", "ing": "ying", "u": "wu", "uen": "wun", "ueng": "wong", "ü": "yu", "üe": "yue",
    "üan": "yuan", "ün": "yun", "ê": "e",
}  # fmt: skip


def spell(syllable: str) -> tuple[str, ...]:
    """The one spelling of the standard.

    >>> spell("zhong1"), spell("xiong2"), spell("feng4"), spell("liu2")
    (('jhong',), ('syong',), ('fong',), ('liou',))
    """
    found = parts(syllable)
    if found is None:
        return ()
    initial, final, _tone = found
    if not initial:
        return (_ZERO.get(final) or _glided(final),)
    if (initial, final) == ("f", "eng"):
        return ("fong",)
    return (_INITIALS.get(initial, initial) + _FINALS.get(final, final),)


def write(words: Words, kind: Kind) -> str:
    """The name without tones: a person's given name hyphenated, everything else joined.

    >>> write((("xi2",), ("jin4", "ping2")), "person"), write((("qi2", "jin1"),), "place")
    ('Si Jin-ping', 'Cijin')
    """
    return (hyphenated if kind == "person" else joined)(words, _standard)


def _standard(syllable: str) -> str:
    return "".join(spell(syllable))


def _glided(final: str) -> str:
    return {"i": "y", "u": "w"}.get(final[0], final[0]) + final[1:]


SYSTEM = System("tongyong", "cmn", 0.3, spell, write=write)

"""Wade-Giles, scholarly and as newspapers and passports of Taiwan print it.

The scholarly form has apostrophes and ü; the newspaper form drops both: 300 spellings for 410 syllables.

Source: H. A. Giles, A Chinese-English Dictionary, 2nd ed. 1912, in the Library of Congress form (no ê, no ŭ).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.romanize.systems._mandarin import APICAL, parts
from terms.romanize.systems._surnames import surnames
from terms.romanize.systems._writing import hyphenated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from terms.categories import Kind
    from terms.romanize.systems import Words

_INITIALS = {
    "b": "p", "p": "p'", "d": "t", "t": "t'", "g": "k", "k": "k'", "j": "ch", "q": "ch'", "x": "hs",
    "zh": "ch", "ch": "ch'", "r": "j", "z": "ts", "c": "ts'",
}  # fmt: skip
_FINALS = {
    "ie": "ieh", "ian": "ien", "iou": "iu", "iong": "iung", "ong": "ung", "üe": "üeh", "uen": "un",
    "uei": "ui", "uo": "o", APICAL: "ih",
}  # fmt: skip
_AFTER_VELARS = {"uei": "uei", "uo": "uo", "e": "o"}
_ZERO = {
    "i": "i", "ie": "yeh", "ian": "yen", "iou": "yu", "iong": "yung", "in": "yin", "ing": "ying", "u": "wu",
    "uei": "wei", "uen": "wen", "ü": "yü", "üe": "yüeh", "üan": "yüan", "ün": "yün", "er": "erh", "ê": "eh",
}  # fmt: skip
_SIBILANTS = {"z": "tzu", "c": "tz'u", "s": "ssu"}


@cache
def spell(syllable: str) -> tuple[str, ...]:
    """The scholarly spelling, then the newspaper's and other usual ones.

    >>> spell("xu3"), spell("qing4"), spell("de2"), spell("si1")
    (('hsü', 'hsu'), ("ch'ing", 'ching'), ('te',), ('ssu', 'szu'))
    """
    standard = _standard(syllable)
    if not standard:
        return ()
    scholarly = (standard, *_variants(standard))
    plain = tuple(spelling.replace("'", "").replace("ü", "u") for spelling in scholarly)
    return tuple(dict.fromkeys(scholarly + plain))


def write(words: Words, _kind: Kind) -> str:
    """The name in the scholarly form, the syllables of a word hyphenated.

    >>> write((("xi2",), ("jin4", "ping2")), "person")
    "Hsi Chin-p'ing"
    """
    return hyphenated(words, _standard)


def table() -> Mapping[str, tuple[str, ...]]:
    """Surnames that families in Taiwan spell their own way beside Wade-Giles: Lee 李, Soong 宋."""
    return surnames("wade-giles")


def _standard(syllable: str) -> str:
    found = parts(syllable)
    if found is None:
        return ""
    initial, final, _tone = found
    if not initial:
        return _ZERO.get(final) or _glided(final)
    if final == APICAL and initial in _SIBILANTS:
        return _SIBILANTS[initial]
    if initial in {"g", "k", "h"} and final in _AFTER_VELARS:
        # hui is the exception among k- k'- h-: Giles writes kuei, k'uei, but hui.
        return _INITIALS.get(initial, initial) + ("ui" if (initial, final) == ("h", "uei") else _AFTER_VELARS[final])
    if (initial, final) == ("sh", "uo"):
        return "shuo"
    return _INITIALS.get(initial, initial) + _FINALS.get(final, final)


def _glided(final: str) -> str:
    if final[0] == "i":
        return "y" + final[1:]
    return "w" + final[1:] if final[0] == "u" else final


def _variants(standard: str) -> tuple[str, ...]:
    """What print has beside the standard: Szu for Ssu, Yi for I, Ke for Ko, Hsie for Hsieh, Huei for Hui."""
    if standard in {"i", "ssu", "tz'u", "e", "erh"}:
        return {"i": ("yi",), "ssu": ("szu",), "tz'u": ("tsu",), "e": ("o",), "erh": ("er",)}[standard]
    if standard in {"ko", "k'o", "ho"}:
        return (standard[:-1] + "e",)
    if standard.endswith("eh") and standard not in {"yeh", "yüeh", "eh"}:
        return (standard[:-1],)
    if standard.endswith("uei"):
        return (standard[:-3] + "ui",)
    return (standard[:-2] + "uei",) if standard.endswith("ui") else ()


SYSTEM = System("wade-giles", "cmn", 0.05, spell, table, write)

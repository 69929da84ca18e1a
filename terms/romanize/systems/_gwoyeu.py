"""The spelling of a Mandarin syllable by its tone, as Gwoyeu Romatzyh has it.

Source: 國音常用字彙 (Ministry of Education, 1932); Y. R. Chao, Mandarin Primer (1948), for finals by tone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.romanize.systems._mandarin import APICAL
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.romanize.systems._mandarin import Parts

_INITIALS = {"q": "ch", "x": "sh", "zh": "j", "z": "tz", "c": "ts"}
_FINALS = {
    "ao": "au", "iao": "iau", "ü": "iu", "üe": "iue", "üan": "iuan", "ün": "iun", APICAL: "y", "er": "el",
    "ê": "è",
}  # fmt: skip
_SONORANTS = frozenset("mnlr")
_VOWEL = "aeèiouy"
_RISING_LAST = lazy_pattern(f"(?P<vowels>[{_VOWEL}]+)(?P<coda>n|ng|l)?")


def by_tone(found: Parts) -> str:
    """The spelling for the tone of `found`; that of the first tone for the neutral and for no tone."""
    initial, tone = _INITIALS.get(found.initial, found.initial), found.tone
    basic = _FINALS.get(found.final, found.final)
    if initial in _SONORANTS and tone in {1, 2}:
        # Sonorants are mostly in the second tone, which therefore has the basic form; the first inserts h.
        return initial + ("h" if tone == 1 else "") + basic
    final = {2: _second, 3: _third, 4: _fourth}.get(tone, _first)(basic)
    return initial + final if initial else _without_initial(final, tone)


def _first(basic: str) -> str:
    return basic


def _second(basic: str) -> str:
    if basic in {"i", "u"}:
        return {"i": "yi", "u": "wu"}[basic]
    if basic in {"in", "ing"}:
        return "y" + basic[1:]
    if basic[0] in "iu":
        return {"i": "y", "u": "w"}[basic[0]] + basic[1:]
    return _RISING_LAST.sub(r"\g<vowels>r\g<coda>", basic, count=1)


def _third(basic: str) -> str:
    if basic in {"ai", "au"}:
        return basic[0] + {"i": "e", "u": "o"}[basic[1]]
    if basic in {"ei", "ie"}:
        return basic.replace("e", "ee")
    if basic in {"ou", "uo"}:
        return basic.replace("o", "oo")
    if len(basic) > 1 and basic[0] in "iu" and basic[1] in _VOWEL:
        return {"i": "e", "u": "o"}[basic[0]] + basic[1:]
    return basic[0] + basic


def _fourth(basic: str) -> str:
    if basic.endswith("ng"):
        return basic[:-1] + "q"
    if basic[-1] in "nl":
        return basic + basic[-1]
    if len(basic) > 1 and basic[-1] in "iu" and basic[-2] != "i":
        return basic[:-1] + {"i": "y", "u": "w"}[basic[-1]]
    return basic + "h"


def _without_initial(final: str, tone: int) -> str:
    """The third and fourth tones start with y or w: before the doubled or changed vowel, or for i and u."""
    if tone == 3:
        return _third_without_initial(final)
    if tone != 4 or final[0] not in "iu":
        return final
    glide = {"i": "y", "u": "w"}[final[0]]
    rest = final[1:]
    return glide + (rest if rest[0] in "aeou" else final)


def _third_without_initial(final: str) -> str:
    if final in {"iee", "uoo"}:
        return {"iee": "yee", "uoo": "woo"}[final]
    if final[0] in "iu":
        return {"i": "y", "u": "w"}[final[0]] + final
    if len(final) > 1 and final[0] in "eo" and final[1] in "aeou" and final[:2] not in {"ee", "oo"}:
        return {"e": "y", "o": "w"}[final[0]] + final
    return final

"""Loose Mandarin: what people in Taiwan make of their own names, mixing systems inside one name.

Hsu Maw-shin is Wade-Giles, Gwoyeu Romatzyh and MPS II in three syllables; Perng, Tzeng, Jau-shieh and Syu are
everyday spellings. This system recognizes them and writes none: what it alone explains deserves a question.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.romanize.systems._gwoyeu import by_tone
from terms.romanize.systems._mandarin import APICAL, parts

if TYPE_CHECKING:
    from collections.abc import Iterator

# Initials and finals as they stand in printed names of Taiwan, the commonest first.
_INITIALS = {
    "": ("",), "b": ("b", "p"), "p": ("p",), "m": ("m", "mh"), "f": ("f",), "d": ("d", "t"),
    "t": ("t",), "n": ("n", "nh"), "l": ("l", "lh"), "g": ("g", "k"), "k": ("k",), "h": ("h", "hr"),
    "j": ("ch", "j", "jy", "ts", "k"), "q": ("ch", "c", "chy", "ts"),
    "x": ("hs", "sh", "s", "sy", "shy", "x"),
    "zh": ("ch", "j", "jh", "zh"), "ch": ("ch",), "sh": ("sh",), "r": ("j", "r", "y"),
    "z": ("ts", "tz", "z"), "c": ("ts", "tz", "c"), "s": ("s",),
}  # fmt: skip
_FINALS = {
    APICAL: ("ih", "i", "yh", "r", "u", "y", "e"), "a": ("a", "ah"), "o": ("o", "oh", "or", "uo"),
    "e": ("e", "er", "eh", "o"), "ai": ("ai", "ay"), "ei": ("ei", "ey", "ay"), "ao": ("ao", "au", "aw"),
    "ou": ("ou", "ow", "o"), "an": ("an", "ann"), "en": ("en", "ern", "enn", "un"), "ang": ("ang", "arng", "aung"),
    "eng": ("eng", "ong", "ung", "erng", "unq"), "ong": ("ung", "ong"), "i": ("i", "ih", "yih", "ee", "yi"),
    "ia": ("ia", "ya", "a"), "ie": ("ieh", "ie", "ye", "yeh"), "iao": ("iao", "iau", "yau", "iaw"),
    "iou": ("iu", "iou", "eou", "iow", "ew", "yu", "you"), "ian": ("ien", "ian", "yan", "yen"),
    "in": ("in", "yn", "inn", "ing"), "iang": ("iang", "yang", "eang"), "ing": ("ing", "yng", "inq", "in"),
    "iong": ("iung", "iong", "yung", "yong", "ung"), "u": ("u", "oo", "uh"),
    "ua": ("ua", "wa", "oa", "uah"),
    "uo": ("uo", "o", "wo", "oh", "ou"), "uai": ("uai", "wai", "uay"), "uei": ("ui", "uei", "wei", "uey"),
    "uan": ("uan", "wan", "oan"), "uen": ("un", "uen", "wun", "uenn"), "uang": ("uang", "wang", "oang"),
    "ü": ("u", "yu", "iu", "eu"), "üe": ("ueh", "ue", "yue", "iue"), "üan": ("uan", "yuan", "iuan", "ian"),
    "ün": ("un", "yun", "iun", "in"),
}  # fmt: skip
_ZERO = {
    "i": ("yi", "i", "yih", "yee", "yii", "ee", "ih"), "ia": ("ya",), "io": ("yo",), "ie": ("yeh", "ye", "yieh"),
    "iao": ("yao", "yau", "yeau", "yaw", "yiao"), "iou": ("yu", "you", "yeou", "yow", "yiu", "iou"),
    "ian": ("yen", "yan", "yean", "yann", "ian", "ien"), "in": ("yin", "yn", "in", "yinn", "ying"),
    "iang": ("yang", "iang", "yaung"), "ing": ("ying", "yng", "ing", "yinq", "yin"), "iong": ("yung", "yong", "iong"),
    "u": ("wu", "wuh", "woo", "wuu", "u"), "ua": ("wa", "wah", "hwa"), "uo": ("wo", "woh"),
    "uai": ("wai", "way"), "uei": ("wei", "wey", "way", "uei"), "uan": ("wan", "woan", "wann", "uan"),
    "uen": ("wen", "wun", "wenn", "woen"), "uang": ("wang", "uang"), "ueng": ("weng", "wong", "wung", "ong"),
    "ü": ("yu", "yuh", "yeu", "yue", "u"), "üe": ("yueh", "yue", "yeue"),
    "üan": ("yuan", "yuen", "yuann", "yan"), "ün": ("yun", "yuin", "yeun", "yunn", "yin"),
    "er": ("er", "erh", "erl", "eel", "ell"), "e": ("e", "o", "er", "eh"),
    "ou": ("ou", "ow", "oh"), "ao": ("ao", "au", "aw", "auh"),
}  # fmt: skip


@cache
def spell(syllable: str) -> tuple[str, ...]:
    """Every spelling a Taiwanese name may have, whatever its tone; empty for what is no Mandarin syllable.

    >>> "perng" in spell("peng2"), "tzeng" in spell("zeng1"), "shieh" in spell("xie4")
    (True, True, True)
    """
    found = parts(syllable)
    if found is None:
        return ()
    gwoyeu = (by_tone(found._replace(tone=tone)) for tone in (1, 2, 3, 4))
    return tuple(dict.fromkeys((*_spellings(found.initial, found.final), *gwoyeu)))


def _spellings(initial: str, final: str) -> Iterator[str]:
    if not initial and final in _ZERO:
        yield from _ZERO[final]
        return
    for front in _INITIALS[initial]:
        for back in _FINALS.get(final, (final,)):
            yield _joined(front, back)


def _joined(front: str, back: str) -> str:
    """Front and back with one y where both have one (shy + yu, jy + ieh)."""
    if front.endswith("y") and back[0] in "iy":
        return front + back[1:] if len(back) > 1 else front
    return front + back


SYSTEM = System("loose-mandarin", "cmn", 1.0, spell)

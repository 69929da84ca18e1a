"""A Mandarin syllable taken apart: initial, full final, tone.

Every Mandarin system spells these parts; the abbreviations of Hanyu Pinyin (iu, ui, un, u for ü, y-, w-) are
undone here once.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from terms.text.lazy_pattern import lazy_pattern

APICAL = "-i"
"""The final of zhi chi shi ri zi ci si, which is not the vowel i."""

FINALS = frozenset({
    "a", "o", "e", "ê", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "er",
    "i", "ia", "io", "ie", "iai", "iao", "iou", "ian", "in", "iang", "ing", "iong", "u",
    "ua", "uo", "uai", "uei", "uan", "uen", "uang", "ueng", "ü", "üe", "üan", "ün",
    APICAL,
})  # fmt: skip

_SYLLABLE = lazy_pattern(r"(?P<initial>[zcs]h|[bpmfdtnlgkhjqxrzcs]?)(?P<final>[a-zêü]+)(?P<tone>[1-5]?)")
_ABBREVIATED = {"iu": "iou", "ui": "uei", "un": "uen"}
_MARKS = ("", "\u0304", "\u0301", "\u030c", "\u0300", "")


class Parts(NamedTuple):
    """The parts of a syllable: `initial` is "" for none, `tone` 0 where it is not known, 5 for neutral."""

    initial: str
    final: str
    tone: int


@cache
def parts(syllable: str) -> Parts | None:
    """The parts of a syllable in base notation, None for what is no Mandarin syllable.

    >>> parts("xu3")
    Parts(initial='x', final='ü', tone=3)
    >>> parts("wen")
    Parts(initial='', final='uen', tone=0)
    >>> parts("gam3")
    """
    found = _SYLLABLE.fullmatch(syllable)
    if found is None:
        return None
    initial, final = found["initial"], _full(found["initial"], found["final"])
    return Parts(initial, final, int(found["tone"] or 0)) if final in FINALS else None


def marked(spelling: str, vowel: int, tone: int) -> str:
    """The spelling with the mark of a tone (1 to 4; others have none) over the letter at index `vowel`.

    >>> marked("jin", 1, 4)
    'jìn'
    """
    from unicodedata import normalize

    return normalize("NFC", spelling[: vowel + 1] + _MARKS[tone] + spelling[vowel + 1 :])


def _full(initial: str, final: str) -> str:
    if not initial and final[0] in "yw":
        return _without_glide(final)
    if initial and initial in "jqx" and final[0] == "u":
        final = "ü" + final[1:]
    if final == "i" and initial in {"zh", "ch", "sh", "r", "z", "c", "s"}:
        return APICAL
    return _ABBREVIATED.get(final, final)


def _without_glide(final: str) -> str:
    glide, rest = final[0], final[1:]
    if glide == "w":
        return rest if rest.startswith("u") else "u" + rest
    if rest.startswith("u"):
        return "ü" + rest[1:]
    return rest if rest.startswith("i") else "i" + rest

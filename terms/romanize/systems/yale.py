"""Yale romanization of Mandarin, found in teaching books: an output, it explains hardly any printed name.

Source: Yale University, Institute of Far Eastern Languages, 1943; R. P. Fenn and M. G. Tewksbury,
Speak Mandarin, 1967.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.romanize.systems._mandarin import APICAL, marked, parts
from terms.romanize.systems._writing import joined

if TYPE_CHECKING:
    from terms.categories import Kind
    from terms.romanize.systems import Words

_INITIALS = {"q": "ch", "x": "sh", "zh": "j", "z": "dz", "c": "ts"}
_FINALS = {
    "ia": "ya", "ie": "ye", "iao": "yau", "iou": "you", "ian": "yan", "iang": "yang", "iong": "yung",
    "io": "yo",
    "ua": "wa", "uo": "wo", "o": "wo", "uai": "wai", "uei": "wei", "uan": "wan", "uen": "wun", "uang": "wang",
    "ong": "ung", "ü": "yu", "üe": "ywe", "üan": "ywan", "ün": "yun", "ao": "au", "ê": "e",
}  # fmt: skip
_ZERO = {
    "i": "yi",
    "in": "yin",
    "ing": "ying",
    "u": "wu",
    "o": "o",
    "uen": "wen",
    "ueng": "weng",
    "iai": "yai",
}
_APICAL = {"zh": "jr", "ch": "chr", "sh": "shr", "r": "r", "z": "dz", "c": "tsz", "s": "sz"}


def spell(syllable: str) -> tuple[str, ...]:
    """The one spelling of the standard.

    >>> spell("xue2"), spell("guo2"), spell("xin1"), spell("lo5")
    (('sywe',), ('gwo',), ('syin',), ('lo',))
    """
    found = parts(syllable)
    if found is None:
        return ()
    initial, final, _tone = found
    if not initial:
        return (_ZERO.get(final) or _FINALS.get(final, final),)
    if final == APICAL:
        return (_APICAL[initial],)
    if (initial, final) == ("l", "o"):
        # The particle lo keeps a plain o; luo is lwo.
        return ("lo",)
    rest = _FINALS.get(final, final)
    if initial == "x":
        return ("s" + (rest if rest[0] == "y" else "y" + rest),)
    return (_INITIALS.get(initial, initial) + rest,)


def write(words: Words, _kind: Kind) -> str:
    """The name with tone marks, the syllables of a word joined.

    >>> write((("xi2",), ("jin4", "ping2")), "person")
    'Syí Jìnpíng'
    """
    return joined(words, _toned)


def _toned(syllable: str) -> str:
    plain = "".join(spell(syllable))
    tone = int(syllable[-1]) if syllable[-1].isdigit() else 0
    return marked(plain, _nucleus(plain), tone)


def _nucleus(plain: str) -> int:
    """Where the mark stands: on a, o, e, else on the last vowel, else on r or z (jr, sz)."""
    for letters in ("aoe", "iu", "rz"):
        found = [index for index, letter in enumerate(plain) if letter in letters]
        if found:
            return found[0]
    return len(plain) - 1


SYSTEM = System("yale", "cmn", 0.6, spell, write=write)

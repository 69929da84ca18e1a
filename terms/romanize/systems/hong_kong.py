"""Hong Kong government style and what people in Hong Kong make of it: no standard, but a closed set of habits.

Source: the habits are those of the Hong Kong Government's Gazetteer and identity cards; the surnames that follow none
stand in `surname_spellings.tsv`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.romanize.systems._cantonese import Parts, parts
from terms.romanize.systems._surnames import surnames
from terms.romanize.systems._writing import hyphenated, spaced

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from terms.categories import Kind
    from terms.romanize.systems import Words

_INITIALS = {
    "b": ("p", "b"), "d": ("t", "d"), "g": ("k", "g"), "gw": ("kw", "k", "gw"), "z": ("ch", "ts", "tz", "j"),
    "c": ("ch", "ts"), "s": ("s", "sh"), "j": ("y",), "ng": ("ng", ""), "n": ("n", "l"),
}  # fmt: skip
_FINALS = {
    "aa": ("a", "ah", "ar"), "aai": ("ai",), "aau": ("au", "ao"), "aam": ("am",), "aan": ("an",),
    "aang": ("ang",), "aap": ("ap",), "aat": ("at",), "aak": ("ak",), "ai": ("ai",), "au": ("au", "ow", "ao"),
    "am": ("am", "um", "om"), "an": ("an", "un"), "ap": ("ap", "up"), "at": ("at", "ut"), "ak": ("ak", "uk"),
    "e": ("e", "eh"), "ei": ("ei", "ee", "i", "ay"), "eng": ("eng", "ing"), "ek": ("ek", "ick", "ik"),
    "i": ("i", "ee"), "iu": ("iu", "ew", "io", "iew"), "ik": ("ik", "ick"), "o": ("o", "or", "aw", "oh"),
    "oi": ("oi", "oy"), "ou": ("o", "ou", "ow", "oo"), "u": ("u", "oo"), "ui": ("ui", "oi"),
    "un": ("un", "oon", "wun", "on"), "ut": ("ut", "oot"), "oe": ("eu", "oe"), "oeng": ("eung", "eong", "ong"),
    "oek": ("euk",), "eoi": ("ui", "oi", "ei", "eui"), "eon": ("un",), "eot": ("ut",), "ung": ("ung", "ong"),
    "uk": ("uk", "ok", "ook", "oke"), "in": ("in", "ien"), "ing": ("ing", "eng"), "ang": ("ang", "eng"),
    "yu": ("u", "ue", "yu"), "yun": ("uen", "un"), "yut": ("uet", "ut"), "m": ("m", "ng"), "ng": ("ng",),
}  # fmt: skip
_SYLLABLES = {
    "zi": ("chi", "tsz", "tze", "chee", "tsi", "che"), "ci": ("chi", "tsz", "tze", "chee", "tsi"),
    "si": ("sze", "si", "see", "shi", "sz"), "jau": ("yau", "yow", "yeow", "yew"),  # the last two in Malaysia
}  # fmt: skip
# Before these the written form has sh; s before the others.
_SH = frozenset({"aan", "e", "ek", "eng", "oeng", "oek", "eoi", "eon", "yu", "au"})


@cache
def spell(syllable: str) -> tuple[str, ...]:
    """The spellings of a Jyutping syllable, the commonest first.

    >>> spell("can4"), spell("joeng4"), spell("ng4"), spell("zi1")[:2]
    (('chan', 'chun', 'tsan', 'tsun'), ('yeung', 'yeong', 'yong'), ('ng',), ('chi', 'tsz'))
    """
    found = parts(syllable)
    if found is None:
        return ()
    whole = found.initial + found.final
    return tuple(dict.fromkeys((*_SYLLABLES.get(whole, ()), *_spellings(found))))


def write(words: Words, kind: Kind) -> str:
    """The name as an identity card has it: surname, then the given name's syllables; a hyphen joins them in print.

    >>> write((("can4",), ("daai6", "man4")), "person"), write((("gwun1", "tong4"),), "place")
    ('Chan Tai-man', 'Kwun Tong')
    """
    return (hyphenated if kind == "person" else spaced)(words, _first)


def table() -> Mapping[str, tuple[str, ...]]:
    """Surnames whose spelling no rule gives."""
    return surnames("hong-kong")


def _first(syllable: str) -> str:
    return "".join(spell(syllable)[:1])


def _spellings(found: Parts) -> Iterator[str]:
    initials = _INITIALS.get(found.initial, (found.initial,))
    if found.initial == "s" and found.final in _SH:
        initials = ("sh", "s")
    for front in initials:
        for back in _FINALS.get(found.final, (found.final,)):
            yield front + back
    # 葉 Ip and 姚 Iu drop the y; 安 On and 愛 Oi may be said, and spelled, with ng.
    if found.initial == "j" and found.final[0] in "iu":
        yield from _FINALS.get(found.final, (found.final,))
    if not found.initial and found.final[0] in "ao":
        yield from ("ng" + back for back in _FINALS.get(found.final, (found.final,)))


SYSTEM = System("hong-kong", "yue", 0.7, spell, table, write)

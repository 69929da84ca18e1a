"""Whether characters render a foreign name by sound: Trump 川普, Biden 拜登, Pelosi 裴洛西.

Consonants are compared in classes that Chinese renderings keep (b p v f w; d t th; g k; l r; m n; sibilants); vowels
only at the start. There is no training: the costs say what renderers drop (r and l before a consonant, h, a last
consonant) and what they add (a syllable's final n).
"""

from __future__ import annotations

import re
from functools import lru_cache

from terms.romanize.readings.characters import readings
from terms.text.latin import letters

ENOUGH = 0.75
"""The score of a credible rendering by sound: three wrong pairs in a hundred reach it, nine right ones in ten."""

_LATIN = (
    ("tsch", "J"), ("sch", "S"), ("tch", "J"), ("dge", "J"), ("sh", "S"), ("ch", "J"), ("zh", "J"), ("ph", "F"),
    ("th", "T"), ("ck", "K"), ("gh", "G"), ("kn", "N"), ("wr", "L"), ("qu", "KW"), ("x", "KS"), ("ts", "C"),
    ("tz", "C"),
)  # fmt: skip
_SINGLE = {
    "b": "P", "p": "P", "f": "F", "v": "V", "w": "W", "d": "T", "t": "T", "g": "G", "k": "K", "q": "K", "c": "K",
    "j": "J", "s": "S", "z": "C", "l": "L", "r": "L", "m": "M", "n": "N", "h": "H", "y": "Y",
}  # fmt: skip
_INITIALS = {
    "b": "P", "p": "P", "m": "M", "f": "F", "d": "T", "t": "T", "n": "N", "l": "L", "g": "K", "k": "K", "h": "H",
    "j": "J", "q": "J", "x": "S", "zh": "J", "ch": "J", "sh": "S", "r": "L", "z": "C", "c": "C", "s": "S", "w": "W",
    "y": "Y",
}  # fmt: skip
_NEAR = {
    frozenset(pair): cost
    for pairs, cost in (
        ("KG GJ FV VW PF PV SC JC TJ MN KH GH FH WH", 0.15),
        ("TC PW SJ KJ TS FW YJ HS YH ST WK WP NL LY", 0.45),
    )
    for pair in pairs.split()
}  # fmt: skip
_DROPPED = {"L": 0.4, "H": 0.25, "Y": 0.2, "W": 0.3, "N": 0.5, "M": 0.6, "T": 0.6, "G": 0.5, "P": 0.7}
_ADDED = {"n": 0.3, "L": 0.35, "Y": 0.15, "W": 0.2, "H": 0.4, "S": 0.7}
_PINYIN = re.compile(r"(?P<initial>[zcs]h|[bpmfdtnlgkhjqxrzcsyw]?)(?P<final>.*?)(?P<coda>ng?)?[1-5]")
_SYLLABIC = {"er": "L"}


@lru_cache(maxsize=65536)
def sound_score(latin: str, han: str) -> float:
    """How well the characters render the letters by sound, 0 to 1.

    >>> sound_score("Pelosi", "裴洛西") > 0.9, sound_score("Trump", "川普") > 0.6, sound_score("Pelosi", "馬斯克") < 0.3
    (True, True, True)
    """
    said, heard = _latin_skeleton(letters(latin)), _han_skeleton(han)
    if not said or not heard or len(heard) > 4 * len(said) + 4:
        return 0.0
    cost = _cost(said, heard)
    return max(0.0, 1 - cost / max(len(said), sum(1 for sound in heard if sound != "n"), 1))


@lru_cache(maxsize=65536)
def _latin_skeleton(word: str) -> str:
    found, at = "A" if word[:1] in tuple("aeiou") else "", 0
    while at < len(word):
        size, sounds = _sounds(word, at)
        if sounds and not (found[-1:] == sounds and word[at] == word[at - 1]):
            found += sounds
        at += size
    return found


def _sounds(word: str, at: int) -> tuple[int, str]:
    for spelling, sounds in _LATIN:
        if word.startswith(spelling, at):
            return len(spelling), sounds
    letter, after = word[at], word[at + 1 : at + 2]
    if letter == "g" and word[at - 1 : at] == "n" and at and after not in tuple("aeiou"):
        return 1, ""
    if letter == "c" and after in tuple("eiy"):
        return 1, "S"
    if letter == "g" and after in tuple("eiy"):
        return 1, "G"
    if letter == "y" and (at == len(word) - 1 or after not in tuple("aeou")):
        return 1, ""
    return 1, _SINGLE.get(letter, "")


@lru_cache(maxsize=65536)
def _han_skeleton(han: str) -> str:
    return "".join(_character(char, first=at == 0) for at, char in enumerate(han))


def _character(char: str, *, first: bool) -> str:
    known = readings(char)
    found = _PINYIN.fullmatch(known[0]) if known else None
    if found is None:
        return ""
    if known[0][:-1] in _SYLLABIC:
        return _SYLLABIC[known[0][:-1]]
    initial = _INITIALS.get(found["initial"], "A" if first else "")
    if first and found["initial"] == "y" and found["final"][:1] in {"i", "a"}:
        initial = "A" if found["final"][:1] == "i" else "Y"
    return initial + ("n" if found["coda"] else "")


def _cost(said: str, heard: str) -> float:
    """The cheapest way to turn what is said into what is heard."""
    before = [0.0]
    for sound in heard:
        before.append(before[-1] + _ADDED.get(sound, 0.8))
    for letter in said:
        dropped = 0.3 if letter == "A" else _DROPPED.get(letter, 0.8)
        row = [before[0] + dropped]
        for at, sound in enumerate(heard):
            row.append(
                min(before[at] + _differ(letter, sound), before[at + 1] + dropped, row[at] + _ADDED.get(sound, 0.8))
            )
        before = row
    return before[-1]


def _differ(letter: str, sound: str) -> float:
    if letter == sound or (sound == "n" and letter in "NM"):
        return 0.0
    if "A" in (letter, sound):
        return 0.5 if {letter, sound} & {"Y", "W", "H"} else 1.0
    return _NEAR.get(frozenset((letter, sound.upper())), 1.0)

"""The consonant skeleton: the consonants of a Latin name and of characters in classes that Chinese renderings keep.

The classes are b p v f w; d t th; g k; l r; m n; the sibilants; vowels count only at the start. The costs say what
renderers drop (r and l before a consonant, h, a last consonant) and what they add (a syllable's final n).
"""

from __future__ import annotations

from functools import cache, lru_cache

from terms.romanize.readings.characters import readings
from terms.text.lazy_pattern import lazy_pattern

_VOWELS = frozenset("aeiou")
_DOUBLED = lazy_pattern(r"(.)\1+")
_LATIN = {
    "tsch": "J", "sch": "S", "tch": "J", "dge": "J", "sh": "S", "ch": "J", "zh": "J", "ph": "F", "th": "T", "ck": "K",
    "gh": "G", "kn": "N", "wr": "L", "qu": "KW", "x": "KS", "ts": "C", "tz": "C", "ce": "S", "ci": "S", "cy": "S",
    "ng": "N",
    "b": "P", "p": "P", "f": "F", "v": "V", "w": "W", "d": "T", "t": "T", "g": "G", "k": "K", "q": "K", "c": "K",
    "j": "J", "s": "S", "z": "C", "l": "L", "r": "L", "m": "M", "n": "N", "h": "H", "y": "Y",
}  # fmt: skip
# The longest first; ng is two sounds before a vowel (Inga), y is one only there.
_UNIT = lazy_pattern(
    r"tsch|sch|tch|dge|[csptgz]h|ck|kn|wr|qu|t[sz]|c[eiy]|ng(?![aeiouh])|y(?=[aeou])|[bcdfghjklmnpqrstvwxz]"
)
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
_DROPPED = {"A": 0.3, "L": 0.4, "H": 0.25, "Y": 0.2, "W": 0.3, "N": 0.5, "M": 0.6, "T": 0.6, "G": 0.5, "P": 0.7}
_ADDED = {"n": 0.3, "L": 0.35, "Y": 0.15, "W": 0.2, "H": 0.4, "S": 0.7}
_PINYIN = lazy_pattern(r"(?P<initial>[zcs]h|[bpmfdtnlgkhjqxrzcsyw]?)(?P<final>.*?)(?P<coda>ng?)?[1-5]")
_SYLLABIC = {"er": "L"}


def skeleton_score(letters: str, han: str) -> float:
    """How well the consonants of the characters agree with those of the letters (a to z), 0 to 1.

    >>> skeleton_score("pelosi", "裴洛西"), skeleton_score("pelosi", "馬斯克") < 0.3
    (1.0, True)
    """
    said, heard = _latin_skeleton(letters), _han_skeleton(han)
    if not said or not heard or len(heard) > 4 * len(said) + 4:
        return 0.0
    cost = _cost(said, heard)
    return max(0.0, 1 - cost / max(len(said), len(heard) - heard.count("n"), 1))


@lru_cache(maxsize=16384)
def _latin_skeleton(word: str) -> str:
    sounds = "".join([_LATIN[unit] for unit in _UNIT.findall(_DOUBLED.sub(r"\1", word))])
    return f"A{sounds}" if word[:1] in _VOWELS else sounds


@lru_cache(maxsize=16384)
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
    added = [_ADDED.get(sound, 0.8) for sound in heard]
    before = [0.0]
    for cost in added:
        before.append(before[-1] + cost)
    for letter in said:
        dropped, differences = _DROPPED.get(letter, 0.8), _differences(letter)
        last = before[0] + dropped
        row = [last]
        for at, sound in enumerate(heard):
            last = min(before[at] + differences[sound], before[at + 1] + dropped, last + added[at])
            row.append(last)
        before = row
    return before[-1]


@cache
def _differences(letter: str) -> dict[str, float]:
    """What it costs to hear each sound in place of the letter."""
    return {sound: _difference(letter, sound) for sound in {*_INITIALS.values(), "A", "n"}}


def _difference(letter: str, sound: str) -> float:
    if letter == sound or (sound == "n" and letter in "NM"):
        return 0.0
    if "A" in (letter, sound):
        return 0.5 if {letter, sound} & {"Y", "W", "H"} else 1.0
    return _NEAR.get(frozenset((letter, sound.upper())), 1.0)

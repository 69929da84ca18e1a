"""What is irregular about a syllable: its letters against the spellings of its character."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.romanize.align.spellings import language_mask, mask

if TYPE_CHECKING:
    from terms.romanize.align.spellings import Spellings

# All that stands for an affricate or sibilant in one Mandarin system or another.
_SIBILANT = re.compile(r"^(?:zh|ch|sh|jh|hs|ts|tz|sy|cy|shy|chy|jy|[zcsjqx])")
_STRICT = ("pinyin", "wade-giles", "tongyong", "mps2", "gwoyeu-romatzyh", "hong-kong", "jyutping")


def strict_spellings(spellings: Spellings) -> list[str]:
    """The spellings that some strict system writes."""
    strict = mask(*_STRICT)
    return [spelling for spelling, bits in spellings.items() if bits & strict]


def deviation(latin: str, spellings: Spellings) -> str:
    """The kind of deviation of folded letters, "" for none.

    n/ng, sibilant, transposition, gr-style, hokkien, edit (one letter), impossible.

    >>> from terms.romanize.align.spellings import of_character
    >>> [deviation(latin, of_character("盛")) for latin in ("sheng", "shen", "sen", "shegn", "hau")]
    ['', 'n/ng', 'sibilant', 'transposition', 'impossible']
    """
    bits = spellings.get(latin, 0)
    if bits & mask(*_STRICT):
        return ""
    nasal = _other_nasal(latin)
    if nasal and spellings.get(nasal, 0) & mask(*_STRICT):
        return "n/ng"
    if bits:
        return "hokkien" if bits & language_mask("nan") and not bits & language_mask("cmn") else "gr-style"
    return _unspelled(latin, strict_spellings(spellings))


def distance(latin: str, spellings: list[str]) -> int:
    """The least number of edits to one of the spellings; 3 stands for three and more.

    >>> distance("tasn", ["tsan", "can"]), distance("hrong", ["hung", "hong"]), distance("kai", ["ping"])
    (1, 1, 3)
    """
    best = 3
    for spelling in spellings:
        if abs(len(spelling) - len(latin)) < best:
            best = min(best, _edits(latin, spelling))
    return best


def _unspelled(latin: str, strict: list[str]) -> str:
    plain = _SIBILANT.sub("S", latin)
    if plain[0] == "S" and any(_SIBILANT.sub("S", spelling) in {plain, _other_nasal(plain)} for spelling in strict):
        return "sibilant"
    if any(sorted(latin) == sorted(spelling) for spelling in strict):
        return "transposition"
    return "edit" if distance(latin, strict) == 1 else "impossible"


def _other_nasal(latin: str) -> str:
    if latin.endswith("ng"):
        return latin[:-1]
    return latin + "g" if latin.endswith("n") else ""


def _edits(one: str, other: str) -> int:
    """Damerau-Levenshtein distance of neighbors: a transposition of two neighbors is one edit."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, char in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            cheapest = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (char != wanted))
            if i > 1 and j > 1 and char == other[j - 2] and one[i - 2] == wanted:
                cheapest = min(cheapest, earlier[j - 2] + 1)
            row.append(cheapest)
    return row[-1]

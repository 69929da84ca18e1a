"""What is irregular about a syllable: its letters against the spellings of its character."""

from __future__ import annotations

from functools import cache, lru_cache

from terms.romanize.align.spellings import language_mask, mask, of_surname
from terms.text.distance import distance as edits
from terms.text.lazy_pattern import lazy_pattern

# All that stands for an affricate or sibilant in one Mandarin system or another.
_SIBILANT = lazy_pattern(r"^(?:zh|ch|sh|jh|hs|ts|tz|sy|cy|shy|chy|jy|[zcsjqx])")


@cache
def strict_spellings(char: str) -> tuple[str, ...]:
    """The spellings of a character, as a surname too, that some strict system writes."""
    return tuple(spelling for spelling, bits in of_surname(char).items() if bits & _strict())


def deviation(latin: str, char: str) -> str:
    """The kind of deviation of folded letters, "" for none.

    n/ng, sibilant, transposition, gr-style, hokkien, edit (one letter), impossible.

    >>> [deviation(latin, "勝") for latin in ("sheng", "shen", "tseng", "shegn", "hau")]
    ['', 'n/ng', 'sibilant', 'transposition', 'impossible']
    """
    spellings = of_surname(char)
    bits = spellings.get(latin, 0)
    if bits & _strict():
        return ""
    nasal = _other_nasal(latin)
    if nasal and spellings.get(nasal, 0) & _strict():
        return "n/ng"
    if bits & language_mask("cmn"):
        return "gr-style"
    if bits & language_mask("nan"):
        return "hokkien"
    return _unspelled(latin, char)


@lru_cache(maxsize=65536)
def distance(latin: str, char: str) -> int:
    """The least number of edits to a strict spelling of a character; 3 stands for three and more.

    >>> distance("tasn", "燦"), distance("hrong", "鴻"), distance("kai", "平")
    (1, 1, 3)
    """
    best = 3
    for spelling in strict_spellings(char):
        if abs(len(spelling) - len(latin)) < best and not set(spelling).isdisjoint(latin):
            best = min(best, edits(latin, spelling))
    return best


def _unspelled(latin: str, char: str) -> str:
    strict = strict_spellings(char)
    plain = _SIBILANT.sub("S", latin)
    if plain[0] == "S" and any(_SIBILANT.sub("S", spelling) in {plain, _other_nasal(plain)} for spelling in strict):
        return "sibilant"
    if any(sorted(latin) == sorted(spelling) for spelling in strict):
        return "transposition"
    return "edit" if distance(latin, char) == 1 else "impossible"


@cache
def _strict() -> int:
    return mask("pinyin", "wade-giles", "tongyong", "mps2", "gwoyeu-romatzyh", "hong-kong", "jyutping")


def _other_nasal(latin: str) -> str:
    if latin.endswith("ng"):
        return latin[:-1]
    return latin + "g" if latin.endswith("n") else ""

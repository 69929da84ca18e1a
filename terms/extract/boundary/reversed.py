"""Wholes after a comma in English: Yuli Township, Hualien County 花蓮縣玉里鎮; the characters begin with them."""

from __future__ import annotations

from functools import lru_cache

from terms.extract.generic_words import is_generic_of
from terms.extract.meaning import rendered
from terms.text.lazy_pattern import lazy_pattern

_JOINS = lazy_pattern(" (?:of|for|on|in) ")
_SHORTEST = 2  # characters of a place


@lru_cache(maxsize=1024)
def are_reversed(smaller: str, larger: str, han: str) -> bool:
    """Whether the characters are those of the larger place, then those of the smaller.

    >>> are_reversed("Yuli Township", "Hualien County", "花蓮縣玉里鎮")
    True
    >>> are_reversed("Hualien", "Yuli Township", "玉里鎮")
    False
    """
    cuts = range(_SHORTEST, len(han) - _SHORTEST + 1)
    return any(_is_spelled(larger, han[:cut]) and _is_spelled(smaller, han[cut:]) for cut in cuts)


@lru_cache(maxsize=1024)
def is_division(part: str, whole: str, han: str) -> bool:
    """Whether the characters are a body and the division of it that they end with.

    >>> is_division("Department of History", "National Taiwan University", "國立臺灣大學歷史學系")
    True
    >>> is_division("Department of History", "National Taiwan University", "國立臺灣大學")
    False
    """
    is_last = is_generic_of(_head(part), han) and not is_generic_of(_head(whole), han)
    return is_last and bool(rendered(han, whole))


def _head(english: str) -> str:
    """The generic word of a name: Department of History, National Taiwan University."""
    before = _JOINS.split(english, maxsplit=1)[0].split()
    return before[-1] if before else ""


def _is_spelled(english: str, han: str) -> bool:
    from terms.romanize.align import align

    found = align(english, han)
    return found is not None and found.start == 0 and found.verdict in ("full", "generic")

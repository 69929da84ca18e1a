"""Places in English order: Yuli Township, Hualien County 花蓮縣玉里鎮; the characters begin with the larger one."""

from __future__ import annotations

from functools import lru_cache

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


def _is_spelled(english: str, han: str) -> bool:
    from terms.romanize.align import align

    found = align(english, han)
    return found is not None and found.start == 0 and found.verdict in ("full", "generic")

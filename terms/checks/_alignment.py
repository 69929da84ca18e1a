"""Whether an English name spells its characters, asked of the alignment once for each pair."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal


def fits(english: str, han: str) -> bool:
    """Whether `english` ends with a spelling of `han` by a system, several systems, or a western name and the surname.

    Generic words may be translated (Hengchun Peninsula, 恆春半島).

    Words before it may not belong to the name: where nothing aligned, extraction took the whole run of capitals.

    >>> fits("Jiaosi", "礁溪"), fits("Legislators Chen Yu-jen", "陳玉珍"), fits("Jiaosi", "花蓮")
    (True, True, False)
    """
    return _fit(english, han) == "exact"


def nearly_fits(english: str, han: str) -> bool:
    """Whether `english` ends with a spelling of `han` in which at most some letters deviate."""
    return _fit(english, han) != "none"


def spells(english: str, han: str) -> bool:
    """Whether `english` spells every character, generic words (Peninsula 半島) translated.

    >>> spells("Hengchun Peninsula", "恆春半島"), spells("Sun Moon Lake", "日月潭")
    (True, False)
    """
    from terms.romanize.align import align

    found = align(english, han)
    if found is None or found.start > 0 or found.verdict not in ("full", "generic"):
        return False
    is_by_sound = any(cue.startswith("aligned:") for cue in found.cues)
    return is_by_sound and not any(syllable.deviation for syllable in found.syllables)


@lru_cache(maxsize=65536)
def _fit(english: str, han: str) -> Literal["exact", "near", "none"]:
    from terms.romanize.align import align

    found = align(english, han)
    # "structure" is a guess by the shape of the name alone: it says where a name is, not that it is this one.
    if found is None or "structure" in found.cues:
        return "none"
    if found.verdict == "generic" and not any(cue.startswith("aligned:") for cue in found.cues):
        return "none"  # by a generic word alone nothing is spelled
    return "near" if any(syllable.deviation for syllable in found.syllables) else "exact"

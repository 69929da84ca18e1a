"""A Cantonese syllable in Jyutping taken apart: initial, final, tone.

Source: Linguistic Society of Hong Kong, Jyutping, 1993.
"""

from __future__ import annotations

from typing import NamedTuple

from terms.text.lazy_pattern import lazy_pattern

_SYLLABLE = lazy_pattern(
    r"(?P<initial>gw|kw|ng|[bpmfdtnlgkhzcsjw]?)"
    r"(?P<final>aa|oe|eo|yu|[aeiou])(?P<coda>ng|[iumnptk]?)(?P<tone>[1-6]?)"
)
_SYLLABIC = lazy_pattern(r"(?P<initial>h?)(?P<final>m|ng)(?P<tone>[1-6]?)")


class Parts(NamedTuple):
    """The parts of a syllable; `initial` is "" for none, `tone` 0 where it is not known."""

    initial: str
    final: str
    tone: int


def parts(syllable: str) -> Parts | None:
    """The parts of a Jyutping syllable, None for what is none.

    >>> parts("gwok3"), parts("ng4")
    (Parts(initial='gw', final='ok', tone=3), Parts(initial='', final='ng', tone=4))
    >>> parts("xi2")
    """
    syllabic = _SYLLABIC.fullmatch(syllable)
    if syllabic is not None:
        return Parts(syllabic["initial"], syllabic["final"], int(syllabic["tone"] or 0))
    found = _SYLLABLE.fullmatch(syllable)
    if found is None:
        return None
    return Parts(found["initial"], found["final"] + found["coda"], int(found["tone"] or 0))

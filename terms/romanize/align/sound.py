"""Whether characters render a foreign name by sound: Trump 川普, Biden 拜登, Pelosi 裴洛西.

Two scores are combined: how much likelier the letters are where these characters stand than by themselves, by a model
learnt from names; and how well the consonants agree, by rule. The weights were fitted on names that the model had not
seen, so that one wrong pair in a hundred reaches `ENOUGH`.
"""

from __future__ import annotations

from functools import cache, lru_cache
from math import exp
from typing import NamedTuple

from terms.romanize.align.skeleton import skeleton_score
from terms.romanize.align.sound_model import sound_model
from terms.romanize.align.sound_parts import plain_letters, syllables
from terms.tables import mapping

ENOUGH = 0.75
"""The score of a credible rendering by sound: one wrong pair in a hundred reaches it, 24 of 25 right ones do."""

_MOST_LETTERS = 60
_MOST_SYLLABLES = 24
_AGREEMENT = 0.4  # of the consonants: four of ten wrong pairs have less, and hardly a right one
_STEEPEST = 30.0  # below this the score is 0 in any case


class _Weights(NamedTuple):
    """What the two scores weigh."""

    bias: float
    letters: float
    skeleton: float


@lru_cache(maxsize=65536)
def sound_score(latin: str, han: str) -> float:
    """How well the characters render the letters by sound, 0 to 1; all other signs of either are left out.

    >>> sound_score("Pelosi", "裴洛西") > ENOUGH, sound_score("Trump", "川普") > ENOUGH
    (True, True)
    >>> sound_score("Pelosi", "馬斯克") < 0.1
    True
    """
    letters, heard = plain_letters(latin), syllables(han)
    if not 0 < len(letters) <= _MOST_LETTERS or not 0 < len(heard) <= _MOST_SYLLABLES:
        return 0.0
    agreement = skeleton_score(letters, han)
    gain = sound_model().gain(letters, heard) if agreement >= _AGREEMENT else None
    if gain is None:
        return 0.0
    weights = _weights()
    sum_ = weights.bias + weights.letters * gain + weights.skeleton * agreement
    return 1 / (1 + exp(-max(-_STEEPEST, sum_)))


@cache
def _weights() -> _Weights:
    return _Weights(**{name: float(value) for name, value in mapping("sound_weights").items()})

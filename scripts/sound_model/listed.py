"""The learnt probabilities as costs: the rows of the table that is shipped."""

from __future__ import annotations

from collections import Counter
from math import log
from typing import TYPE_CHECKING

from scripts.sound_model.emission import PARTS_BY_ANY, PIECES_BY_PARTS, UNLISTED
from terms.romanize.align.sound_model import ANY, PARTS, UNKNOWN, SoundModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scripts.sound_model.emission import Emission

_SEEN = 1.0  # expected names; a piece of fewer is judged by its parts
_SEEN_IN_PART = 0.5
_WORTH = 2  # a smaller difference from the cost by parts is not listed
_AFTER_ANY = 5.0
_Row = tuple[str, ...]


def listed(emission: Emission, names: Iterable[str]) -> list[_Row]:
    """The costs of the emission, and of letters after letters in the names, as sorted rows."""
    found = [*_after(names), *_others(emission)]
    for at, part in enumerate(PARTS):
        found += _of_part(emission, at, part)
    judged = SoundModel(found)
    for syllable, row in emission.counts.items():
        by_parts = judged.pieces(syllable)
        costs = {letters: _cost(emission(syllable, letters)) for letters, count in row.items() if count >= _SEEN}
        kept = {letters: cost for letters, cost in costs.items() if abs(cost - by_parts[letters]) > _WORTH}
        found += [("syllable", syllable, letters, str(cost)) for letters, cost in kept.items()]
    return sorted(found)


def _others(emission: Emission) -> Iterator[_Row]:
    """What it costs that a piece is not listed for its syllable."""
    for syllable, total in emission.totals.items():
        yield "syllable", syllable, ANY, str(_cost(PIECES_BY_PARTS / (total + PIECES_BY_PARTS)))


def _of_part(emission: Emission, at: int, part: str) -> Iterator[_Row]:
    seen = Counter[str]()
    for sound, row in emission.parts[at].items():
        seen.update(row)
        rest = PARTS_BY_ANY / (emission.part_totals[at][sound] + PARTS_BY_ANY)
        yield part, sound, ANY, str(_cost(rest))
        for piece, count in row.items():
            if count >= _SEEN_IN_PART:
                yield part, sound, piece, str(_cost(emission.of_part(at, sound, piece)))
    yield part, ANY, ANY, str(_cost(UNLISTED) + UNKNOWN)
    for piece, count in seen.items():
        if count >= _SEEN:
            yield part, ANY, piece, str(_cost((1 - UNLISTED) * emission.general[at][piece]))


def _after(names: Iterable[str]) -> Iterator[_Row]:
    pairs = Counter(pair for name in names for pair in zip("^" + name, name + "$", strict=True))
    first, second = Counter[str](), Counter[str]()
    for (before, after), count in pairs.items():
        first[before] += count
        second[after] += count
    for (before, after), count in pairs.items():
        share = (count + _AFTER_ANY * second[after] / second.total()) / (first[before] + _AFTER_ANY)
        yield "after", before, after, str(_cost(share))


def _cost(share: float) -> int:
    return round(-10 * log(share))

"""How likely a syllable renders a piece of a Latin name, learnt by expectation maximization.

The letters of a name are divided into as many pieces as there are syllables, in order; which division is right is
not known, so every one counts as much as it is likely. A piece that is rare for a syllable is judged by its consonants
and vowels and the initial, final and coda of the syllable.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from terms.romanize.align.sound_model import LONGEST
from terms.romanize.align.sound_parts import parts_of_piece, parts_of_syllable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

PIECES_BY_PARTS = 8.0  # what the estimate by parts counts for, in names seen
PARTS_BY_ANY = 3.0
UNLISTED = 0.05  # of the pieces of a part
_LENGTHS = (0.01, 0.12, 0.35, 0.3, 0.15, 0.07)  # of a piece, before anything is learnt
_NEGLIGIBLE = 1e-4


class Sounding(NamedTuple):
    """A Latin name (letters a to z) and the syllables of its characters."""

    letters: str
    heard: tuple[str, ...]


Counts = dict[str, Counter[str]]


class Emission:
    """The probabilities that follow from expected counts; without counts, pieces differ by their length alone."""

    def __init__(self, counts: Counts) -> None:
        self.counts = counts
        self.totals = {syllable: row.total() for syllable, row in counts.items()}
        self.parts: tuple[Counts, ...] = tuple(defaultdict(Counter) for _ in range(3))
        for syllable, row in counts.items():
            split = parts_of_syllable(syllable)
            for letters, count in row.items():
                for table, part, piece in zip(self.parts, split, parts_of_piece(letters), strict=True):
                    table[part][piece] += count
        self.part_totals = [{part: row.total() for part, row in table.items()} for table in self.parts]
        self.general = [_shares(table) for table in self.parts]
        self._known: dict[str, dict[str, float]] = defaultdict(dict)

    def __call__(self, syllable: str, letters: str) -> float:
        """The probability that the syllable is spelled so."""
        row = self._known[syllable]
        found = row.get(letters)
        if found is None:
            found = row[letters] = self._probability(syllable, letters)
        return found

    def _probability(self, syllable: str, letters: str) -> float:
        if not self.counts:
            return float(_LENGTHS[len(letters)] * 26.0 ** -len(letters))
        total = self.totals.get(syllable, 0.0)
        seen = self.counts[syllable][letters] if total else 0.0
        return (seen + PIECES_BY_PARTS * self.by_parts(syllable, letters)) / (total + PIECES_BY_PARTS)

    def by_parts(self, syllable: str, letters: str) -> float:
        """The probability as the product of that of the parts."""
        found = 1.0
        for at, (part, piece) in enumerate(zip(parts_of_syllable(syllable), parts_of_piece(letters), strict=True)):
            found *= self.of_part(at, part, piece)
        return found

    def of_part(self, at: int, part: str, piece: str) -> float:
        """The probability of the letters of one part: 0 initial, 1 final, 2 coda."""
        total = self.part_totals[at].get(part, 0.0)
        seen = self.parts[at][part][piece] if total else 0.0
        general = self.general[at].get(piece, 0.0) * (1 - UNLISTED) + UNLISTED * 26.0 ** -(1 + len(piece))
        return float((seen + PARTS_BY_ANY * general) / (total + PARTS_BY_ANY))


def learnt(pairs: Sequence[Sounding], rounds: int) -> Emission:
    """The emission after so many rounds of expectation maximization."""
    emission = Emission({})
    for _ in range(rounds):
        emission = Emission(_expected(pairs, emission))
    return emission


def _expected(pairs: Iterable[Sounding], emission: Emission) -> Counts:
    counts: Counts = defaultdict(Counter)
    for pair in pairs:
        for syllable, letters, share in _divisions(pair, emission):
            counts[syllable][letters] += share  # type: ignore[assignment]  # a Counter of floats
    return counts


def _divisions(pair: Sounding, emission: Emission) -> Iterable[tuple[str, str, float]]:
    """The pieces of all divisions, with the share of the whole probability that divisions with them have."""
    letters, size = pair.letters, len(pair.letters)
    forward, steps = [[1.0] + [0.0] * size], []
    for syllable in pair.heard:
        row, step = [0.0] * (size + 1), {}
        for start, so_far in enumerate(forward[-1]):
            for end in range(start, min(size, start + LONGEST) + 1) if so_far else ():
                step[start, end] = chance = emission(syllable, letters[start:end])
                row[end] += so_far * chance
        forward.append(row)
        steps.append(step)
    whole = forward[-1][size]
    behind = [0.0] * size + [1.0]
    for syllable, before, step in zip(reversed(pair.heard), reversed(forward[:-1]), reversed(steps), strict=True):
        row = [0.0] * (size + 1)
        for (start, end), chance in step.items():
            row[start] += chance * behind[end]
            share = before[start] * chance * behind[end] / (whole or inf)
            if share > _NEGLIGIBLE:
                yield syllable, letters[start:end], share
        behind = row


def _shares(table: Counts) -> dict[str, float]:
    general: Counter[str] = Counter()
    for row in table.values():
        general.update(row)
    total = general.total()
    return {piece: count / total for piece, count in general.items()}

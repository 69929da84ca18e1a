"""The learnt part of the sound model: what it costs that characters are spelled so, and that letters follow so.

A cost is ten times the negative natural logarithm of a probability. The letters of a name are divided into pieces, one
for each syllable; a piece that is not listed for its syllable is judged by the three parts of both (bei: b + ei). How
the table was learnt: scripts/build_sound_model.py.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.romanize.align.sound_parts import parts_of_piece, parts_of_syllable
from terms.tables import rows

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 5
"""Letters that one syllable renders at most."""

ANY = "*"
"""In the table: any syllable or part of one; any letters that are not listed."""

UNKNOWN = 33
"""The cost of a letter of which nothing is known: one in 26."""

PARTS = ("initial", "final", "coda")

_KEPT = 2048  # pieces remembered for a syllable: other text than names must not fill the memory
_NEVER = 1 << 20
_Rows = dict[str, dict[str, int]]


class SoundModel:
    """The costs of a table with the columns part, sound, letters, cost.

    >>> model = SoundModel(rows("sound_spellings"))
    >>> model.gain("pelosi", ("pei", "luo", "xi")) > 5, model.gain("pelosi", ("ma", "si", "ke")) < -5
    (True, True)
    """

    def __init__(self, table: Iterable[tuple[str, ...]]) -> None:
        found: dict[str, _Rows] = {part: {} for part in ("after", "syllable", *PARTS)}
        for part, sound, letters, cost in table:
            found[part].setdefault(sound, {})[letters] = int(cost)
        self._after = found["after"]
        self._listed = found["syllable"]
        self._parts = tuple(_complete(found[part]) for part in PARTS)
        self._pieces: dict[str, _Pieces] = {}

    def gain(self, letters: str, heard: tuple[str, ...]) -> float | None:
        """What the syllables explain of each letter, 0 for nothing; None where the letters are too many."""
        cost = self._rendering_cost(letters, [self.pieces(syllable) for syllable in heard])
        return None if cost is None else (self._letters_cost(letters) - cost) / (len(letters) + 2)

    def pieces(self, syllable: str) -> dict[str, int]:
        """The cost of every piece of a Latin name as a spelling of the syllable."""
        found = self._pieces.get(syllable)
        if found is None:
            parts = zip(self._parts, parts_of_syllable(syllable), strict=True)
            listed = self._listed.get(syllable, {})
            found = self._pieces[syllable] = _Pieces(listed, [table.get(part, table[ANY]) for table, part in parts])
        return found

    def _letters_cost(self, letters: str) -> int:
        """What the letters cost as a name of any language: each one after the one before it."""
        pairs = zip("^" + letters, letters + "$", strict=True)
        return sum([self._after[first].get(second, 2 * UNKNOWN) for first, second in pairs])

    def _rendering_cost(self, letters: str, pieces: list[dict[str, int]]) -> int | None:
        """The cost of the cheapest division of the letters among the syllables; None where they are too many."""
        size, behind = len(letters), LONGEST * len(pieces)
        if size > behind:
            return None
        before, high = [0] + [_NEVER] * size, 0
        for costs in pieces:
            behind -= LONGEST
            low, after = max(0, size - behind), [_NEVER] * (size + 1)
            for start in range(max(0, low - LONGEST), high + 1):
                so_far = before[start]
                for end in range(max(start, low), min(size, start + LONGEST) + 1):
                    cost = so_far + costs[letters[start:end]]
                    if cost < after[end]:  # noqa: PLR1730 - the innermost step: min() takes twice as long
                        after[end] = cost
            before, high = after, min(size, high + LONGEST)
        return before[size]


@cache
def sound_model() -> SoundModel:
    """The model of `sound_spellings.tsv`."""
    return SoundModel(rows("sound_spellings"))


class _Pieces(dict[str, int]):
    """The costs of the pieces of one syllable; those that are not listed are worked out when first asked for."""

    def __init__(self, listed: dict[str, int], parts: list[dict[str, int]]) -> None:
        super().__init__(listed)
        self._other = self.pop(ANY, 0)
        self._parts = parts

    def __missing__(self, letters: str) -> int:
        cost = self._other
        for costs, piece in zip(self._parts, parts_of_piece(letters), strict=True):
            known = costs.get(piece)
            cost += costs[ANY] + UNKNOWN * len(piece) if known is None else known
        if len(self) < _KEPT:
            self[letters] = cost
        return cost


def _complete(table: _Rows) -> _Rows:
    """Each part with the letters of any part too, at what it costs that they are not listed."""
    general = table[ANY]
    found = {ANY: general}
    for part, listed in table.items():
        if part != ANY:
            extra = listed[ANY]
            found[part] = {letters: extra + cost for letters, cost in general.items()} | listed
            found[part][ANY] = extra + general[ANY]
    return found

"""A name whose spelling does not fit its characters everywhere: a slip, or the bearer's own spelling.

The number of syllables must be the number of characters and the surname must fit; what deviates is named, syllable by
syllable, so that an editor can judge.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from terms.romanize.align.deviation import deviation, distance
from terms.romanize.align.lattice import lattice
from terms.romanize.align.search import Path, Step
from terms.romanize.align.spellings import language_mask, of_surname
from terms.romanize.align.western import is_given_name
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.romanize.align.lattice import Cell
    from terms.romanize.align.window import Window

_LONGEST_SYLLABLE = 7
_ONE_SYLLABLE = lazy_pattern(r"[^aeiouy]*[aeiouy]+[^aeiou]*")
_NEAR = frozenset({"n/ng", "sibilant", "transposition", "edit"})


class _State(NamedTuple):
    low: int
    bits: int
    edits: int
    bad: int
    steps: tuple[Step, ...]


def fuzzy_path(window: Window, han: str, high: int) -> Path | None:
    """The spelling with the fewest deviations, None where too many would be needed.

    The path's `bits` are the systems that explain all syllables that do not deviate; deviating steps have bits 0.
    """
    if not 2 <= len(han) <= 4 or not _may_hold(window, han):
        return None
    cells = lattice(han)
    waiting: list[list[_State]] = [[] for _ in cells]
    waiting[-1].append(_State(high, -1, 0, 0, ()))
    for last in range(len(han), 0, -1):
        for state in _best_states(waiting[last]):
            for cell in cells[last]:
                waiting[cell.start] += _exact(window, state, cell, last)
                if state.bad < 2 and not cell.whole:
                    waiting[cell.start] += _deviating(window, state, cell, han[last - 1])
    found = [state for state in waiting[0] if window.edges.get(state.low) and _acceptable(window, state, han, high)]
    best = min(found, key=lambda state: (state.bad, state.edits, state.low), default=None)
    return Path(best.low, max(best.bits, 0), best.steps) if best else None


def _best_states(states: list[_State]) -> list[_State]:
    return sorted(states, key=lambda state: (state.bad, state.edits))[:12]


def _exact(window: Window, state: _State, cell: Cell, last: int) -> list[_State]:
    found = []
    room = state.low if cell.whole else state.low - window.floor[state.low]
    for size in cell.sizes:
        bits = cell.spellings.get(window.letters[state.low - size : state.low], 0) if size <= room else 0
        if bits:
            common = bits & state.bits
            step = Step(cell.start, last, state.low - size, state.low, bits)
            found.append(state._replace(low=step.low, bits=common or state.bits & bits, steps=(step, *state.steps)))
    return found


def _deviating(window: Window, state: _State, cell: Cell, char: str) -> list[_State]:
    found = []
    floor = window.floor[state.low]
    for low in range(max(floor, state.low - _LONGEST_SYLLABLE), state.low):
        latin = window.letters[low : state.low]
        if cell.spellings.get(latin, 0) & ~(language_mask("ko") | language_mask("hak") | language_mask("tcw")):
            continue
        edits = distance(latin, char)
        if len(latin) < 2 or (low != floor and (edits > 1 or len(latin) < 3)):
            continue
        step = Step(cell.start, cell.start + 1, low, state.low, 0)
        found.append(state._replace(low=low, edits=state.edits + edits, bad=state.bad + 1, steps=(step, *state.steps)))
    return found


def _acceptable(window: Window, state: _State, han: str, high: int) -> bool:
    """The surname fits and one syllable is off; or each syllable is a word of its own and the edits are few."""
    if not state.bad:
        return False
    surname_fits = state.steps[0].bits != 0
    apart = all(step.low == window.floor[step.high] for step in state.steps)
    if len(han) > 2 and not any(
        step.low in window.edges or step.low == window.floor[step.high] for step in state.steps[1:]
    ):
        return False  # in one word of three syllables and more, likeness is chance: Gagarin 加加林
    few = state.edits <= max(1, (high - state.low) // 5)
    if len(han) == 2:
        return surname_fits and _kind(window, han, state.steps[1]) in _NEAR and high - state.low >= 5
    if state.bad == 1 and surname_fits:
        return few or apart
    return apart and few and (surname_fits or len(han) == 3)


def _kind(window: Window, han: str, step: Step) -> str:
    return deviation(window.letters[step.low : step.high], han[step.first])


def _may_hold(window: Window, han: str) -> bool:
    """Whether the surname is spelled at some capital, or three words stand for three characters: else none is near."""
    spellings, letters = of_surname(han[0]), window.letters
    sizes = lattice(han)[1][0].sizes
    if any(
        capital and any(letters[at : at + size] in spellings for size in sizes) for at, capital in window.edges.items()
    ):
        return True
    return len(han) == 3 and len(set(window.floor)) >= 3


def structure_path(window: Window, han: str) -> Path | None:
    """Another name of the same bearer, or one that no system spells: the surname fits, two syllables follow.

    Sun Yat-sen 孫中山, with a hyphen, or Heng Swee Keat, each syllable a word. Steps after the surname have no systems.
    """
    bounds = _last_three(window)
    if len(han) != 3 or bounds is None or not window.edges.get(bounds[0]):
        return None
    surname, given, second, end = bounds
    bits = lattice(han)[1][0].spellings.get(window.letters[surname:given], 0)
    if not bits or not window.edges.get(given) or end - second > _LONGEST_SYLLABLE:
        return None
    if second in window.edges and not _three_words(window, (surname, given, second, end)):
        return None
    steps = tuple(Step(at, at + 1, bounds[at], bounds[at + 1], 0 if at else bits) for at in range(3))
    return Path(surname, 0, steps)


def _three_words(window: Window, bounds: tuple[int, int, int, int]) -> bool:
    """Whether three words may be three syllables: each a capital and one run of vowels, the last no western name."""
    words = [window.letters[low:high] for low, high in pairwise(bounds)]
    capitals = all(window.edges.get(low) for low in bounds[:-1])
    return capitals and all(map(_ONE_SYLLABLE.fullmatch, words)) and not is_given_name(words[-1].title())


def _last_three(window: Window) -> tuple[int, int, int, int] | None:
    """Where the last three tokens start, and where the last one ends."""
    starts = sorted(set(window.floor[1:]))[-3:]
    return (starts[0], starts[1], starts[2], len(window.letters)) if len(starts) == 3 else None

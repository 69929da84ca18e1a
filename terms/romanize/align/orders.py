"""A name spelled out in full: surname first or given name first, by one system or by several."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from terms.romanize.align.deviation import deviation
from terms.romanize.align.lattice import holds_whole, lattice
from terms.romanize.align.search import Path, Step, paths
from terms.romanize.align.spellings import cost, in_table, language_mask, mask, of_surname
from terms.romanize.align.surname import is_surname

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terms.romanize.align.records import Order
    from terms.romanize.align.window import Window
    from terms.romanize.systems import Language

_GIVEN_FIRST = 0.5
"""What given-name-first order costs more than the order of the characters."""
_CHEAP = 1.0
"""Below this a system is strict enough for no other order to be looked for."""
_MIXED = 2.0
"""What a mixture costs: more than any one system."""


class Spelled(NamedTuple):
    """A full spelling with its order; the path's steps index the characters as the name writes them."""

    path: Path
    order: Order
    cost: float


def spelled_by_one(window: Window, han: str, high: int) -> Spelled | None:
    """The cheapest spelling of all characters by one system."""
    if not _may_spell(window.letters[window.floor[high] : high], han):
        return None
    straight = _best(window, han, high, common=True)
    if straight and cost(straight.bits) < _CHEAP:
        return Spelled(straight, "surname-first", cost(straight.bits))
    found = [Spelled(straight, "surname-first", cost(straight.bits))] if straight else []
    found += [
        Spelled(path, "given-first", cost(path.bits) + _GIVEN_FIRST)
        for path in _rotated(window, han, high, common=True)
    ]
    return min(found, key=lambda spelled: spelled.cost, default=None)


@cache
def is_strict(bits: int) -> bool:
    """Whether the cheapest of the systems is so strict that its spelling in the order of the characters stands."""
    return cost(bits) < _CHEAP and bool(bits & _strict())


def spelled_by_several(window: Window, han: str, high: int) -> Spelled | None:
    """A spelling of all characters to which each system gives some syllables.

    Only systems of Chinese mix; in one joined word only the strict Mandarin ones (Pelosi is no mixture).
    """
    if len(han) < 2 or not _may_spell(window.letters[window.floor[high] : high], han):
        return None
    straight = _best(window, han, high, common=False)
    if straight:
        return Spelled(straight, "surname-first", _MIXED)
    turned = _rotated(window, han, high, common=False)
    return Spelled(turned[0], "given-first", _MIXED + _GIVEN_FIRST) if turned else None


@lru_cache(maxsize=65536)
def _may_spell(word: str, han: str) -> bool:
    """Whether the last word ends with a spelling of a character that may stand last: few translations do.

    The last characters are that of the name, and those of its surname where the given name comes first.
    """
    if holds_whole(han + han[:2]):  # entries of tables reach over words
        return True
    sizes = range(1, len(word) + 1)
    spellings = [of_surname(char) for char in {han[-1], *han[:2]}]
    return any(word[-size:] in spelled for spelled in spellings for size in sizes)


def _best(window: Window, han: str, high: int, *, common: bool, surname: int = 0) -> Path | None:
    allowed = -1 if common else _mixing()
    found = paths(window, lattice(han, surname), high, allowed, common=common)
    found = [path for path in found if _plausible(window, path, han, high) and (common or _may_mix(window, path))]
    found = [path for path in found if not any(_slip(window, step, path.bits or step.bits, han) for step in path.steps)]
    if len(found) < 2:
        return found[0] if found else None
    best = min(found, key=lambda path: (_cost(path), path.low))
    # Other ways to divide the same letters (a table's entry and the rules) add their systems.
    return best._replace(bits=_all_bits(path.bits for path in found if path.low == best.low)) if common else best


def _all_bits(found: Iterable[int]) -> int:
    bits = 0
    for one in found:
        bits |= one
    return bits


def _may_mix(window: Window, path: Path) -> bool:
    strict = mask("pinyin", "wade-giles", "tongyong", "mps2", "gwoyeu-romatzyh")
    return any(step.low == window.floor[step.high] for step in path.steps[1:]) or all(
        step.bits & strict for step in path.steps
    )


def _slip(window: Window, step: Step, bits: int, han: str) -> bool:
    """Whether Hakka or Teochew alone spell what is Mandarin but for n and ng or the sibilant: Li-pin 立平 is a slip."""
    if bits & ~(language_mask("hak") | language_mask("tcw")) or step.last - step.first > 1:
        return False
    return deviation(window.letters[step.low : step.high], han[step.first]) in {"n/ng", "sibilant"}


@cache
def _mixing() -> int:
    languages: tuple[Language, ...] = ("cmn", "yue", "nan", "hak", "tcw")
    return sum(language_mask(language) for language in languages)


def _cost(path: Path) -> float:
    return cost(path.bits) if path.bits else sum(cost(step.bits) for step in path.steps) + 10


def _rotated(window: Window, han: str, high: int, *, common: bool) -> list[Path]:
    """Given-first paths of a person's name, for a surname of one character or two."""
    size = len(han)
    if not 2 <= size <= 4:
        return []
    found = []
    for surname in (1, 2) if size > 2 else (1,):
        if not _may_end(window, han[:surname], high):
            continue
        turned = han[surname:] + han[:surname]
        path = _best(window, turned, high, common=common, surname=size - surname)
        if path and window.edges[path.low] and _surname_apart(window, path, size - surname):
            steps = tuple(_back(step, surname, size) for step in path.steps)
            found.append(path._replace(steps=steps))
    return found


def _may_end(window: Window, surname: str, high: int) -> bool:
    """Whether the letters may end with the surname: spares most names the search in the other order."""
    token = window.floor[high]
    if len(surname) == 1:
        return window.edges.get(token, False) and window.letters[token:high] in of_surname(surname)
    spellings = of_surname(surname[-1])
    return holds_whole(surname) or any(window.letters[low:high] in spellings for low in range(token, high))


def _back(step: Step, surname: int, size: int) -> Step:
    first = (step.first + surname) % size
    return step._replace(first=first, last=first + step.last - step.first)


def _surname_apart(window: Window, path: Path, at: int) -> bool:
    """Given-first names write the surname as a word of its own, with a capital."""
    return any(step.first == at and window.edges.get(step.low) for step in path.steps)


def _lone_surname(path: Path, han: str) -> bool:
    return len(han) == 1 and path.low == 0 and (is_surname(han) or in_table(han))


def _plausible(window: Window, path: Path, han: str, high: int) -> bool:
    """A capital at the start; without one, or by a loose system, enough syllables and letters to be no chance."""
    size = high - path.low
    weak = not path.bits & (_strict())
    if weak and (len(path.steps) < 2 or size < 5) and path.steps[0].last - path.steps[0].first == 1:
        return window.edges[path.low] and _lone_surname(path, han)
    if window.edges[path.low]:
        return True
    return not weak and ((size >= 5 and len(path.steps) > 1) or _toned(window, path))


def _toned(window: Window, path: Path) -> bool:
    """Whether marks show that a word without a capital is pinyin: dù 度."""
    return not window.text[window.places[path.low] : window.end].isascii()


@cache
def _strict() -> int:
    return mask("pinyin", "wade-giles", "tongyong", "mps2", "gwoyeu-romatzyh", "postal", "jyutping", "hong-kong")

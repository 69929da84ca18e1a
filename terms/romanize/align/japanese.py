"""Japanese names are recognized, not aligned: a kanji surname with its usual reading, and a given name in morae."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.romanize.align.search import Path, Step
from terms.romanize.align.spellings import mask
from terms.text.latin import letters

if TYPE_CHECKING:
    from terms.romanize.align.records import Order
    from terms.romanize.align.window import Window


def japanese_path(window: Window, han: str) -> tuple[Path, int, Order] | None:
    """The surname's letters as a path, where the name starts, and its order; None where it is no Japanese name.

    Both orders of newspapers are served: Shinzo Abe, Goto Shinpei.
    """
    from terms.romanize.systems.japanese import is_romaji, surname_readings

    if not 2 <= len(han) <= 6:
        return None
    known = {_plain(letters(reading)) for reading in surname_readings(han)}
    words = _last_words(window)
    if not known or words is None:
        return None
    orders: tuple[tuple[int, Order], ...] = ((1, "given-first"), (0, "surname-first"))
    for at, order in orders:
        (low, high), other = words[at], words[1 - at]
        if _plain(window.letters[low:high]) in known and is_romaji(window.letters[slice(*other)]):
            size = next((size for size in (3, 2, 1) if len(han) > size and surname_readings(han[: size + 1])), 1)
            path = Path(low, mask("japanese"), (Step(0, size, low, high, mask("japanese")),))
            return path, window.places[words[0][0]], order
    return None


def _last_words(window: Window) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The letters of the last two words, both with a capital."""
    edges = sorted(window.edges)[-2:]
    if len(edges) < 2 or not all(window.edges[edge] for edge in edges):
        return None
    return (edges[0], edges[1]), (edges[1], len(window.letters))


def _plain(word: str) -> str:
    """Long vowels short: Ohno, Oono, Ono; Saitou, Saito."""
    return re.sub(r"oo|ou|oh(?![aeiou])", "o", word).replace("uu", "u")

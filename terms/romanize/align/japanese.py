"""Japanese names are recognized, not aligned: a kanji surname with its usual reading, and a given name in morae."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.romanize.align.search import Path, Step
from terms.romanize.align.spellings import mask, of_surname, of_whole

if TYPE_CHECKING:
    from terms.romanize.align.records import Order
    from terms.romanize.align.window import Window

# Hepburn, with the long vowels of newspapers (Ohtani, Satoh), doubled consonants and n as m before b, m, p.
_MORAE = re.compile(
    r"(?:(?:k|kk|s|ss|t|tt|n|h|m|r|g|z|b|p|pp|d|f|j|w|y|sh|ssh|ch|tch|ts|ky|gy|ny|hy|my|ry|by|py)?[aeiou]h?"
    r"|n(?![aeiou])|m(?=[bmp]))+"
)


def japanese_path(window: Window, han: str) -> tuple[Path, int, Order] | None:
    """The surname's letters as a path, where the name starts, and its order; None where it is no Japanese name.

    Both orders of newspapers are served: Shinzo Abe, Goto Shinpei.
    """
    words = _last_words(window)
    if words is None or not 2 <= len(han) <= 6:
        return None
    for size in (3, 2, 1):
        if size >= len(han):
            continue
        spelled = of_whole(han[:size]) if size > 1 else of_surname(han[:size])
        for at, order in ((1, "given-first"), (0, "surname-first")):
            low, high = words[at]
            bits = spelled.get(window.letters[low:high], 0) & mask("japanese")
            other = window.letters[slice(*words[1 - at])]
            if bits and _MORAE.fullmatch(other):
                path = Path(low, bits, (Step(0, size, low, high, bits),))
                return path, window.place(words[0][0]), "given-first" if order == "given-first" else "surname-first"
    return None


def _last_words(window: Window) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The letters of the last two words, both with a capital."""
    edges = sorted(window.edges)[-2:]
    if len(edges) < 2 or not all(window.edges[edge] for edge in edges):
        return None
    return (edges[0], edges[1]), (edges[1], len(window.letters))

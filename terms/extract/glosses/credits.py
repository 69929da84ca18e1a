"""Credits: Photo: Wang Wei-li, Taipei Times (王偉力攝); the characters say what the person did after the name."""

from __future__ import annotations

from typing import NamedTuple

from terms.extract.boundary.proof import spells_end
from terms.tables import column
from terms.text.han import is_han

_REACH = 80  # code points before the bracket
_NAME_SIZES = range(2, 5)  # characters of a person's name
_LONGEST_WORD = 2  # characters of 攝 and 提供


class Credit(NamedTuple):
    """How many characters are the name, and where the English name ends."""

    size: int
    end: int


def credit(text: str, floor: int, end: int, han: str) -> Credit | None:
    """The name in a credit, where the English before the bracket or before a comma spells it; None in other brackets.

    >>> text = "Photo: Wang Wei-li, Taipei Times"
    >>> credit(text, 0, len(text), "王偉力攝")
    Credit(size=3, end=18)
    """
    name = _named(han)
    if not name:
        return None
    first = max(floor, end - _REACH)
    line = text[max(first, text.rfind("\n", first, end) + 1) : end].rstrip()
    start = end - len(text[first:end]) + text[first:end].rfind(line) if line else end
    commas = (start + index for index, char in enumerate(line) if char == ",")
    edges = (start + len(line), *reversed(tuple(commas)))
    found = next((edge for edge in edges if spells_end(text[start:edge], name)), None)
    if found is None or (":" not in line and spells_end(text[start:found], han)):
        return None  # the last character may be one of the name: Peter Wang (王建文)
    return Credit(len(name), found)


def _named(han: str) -> str:
    """The characters before what a credit says; "" where they are no person's name."""
    for size in range(_LONGEST_WORD, 0, -1):
        if han[-size:] in column("credit_words"):
            name = han[:-size].rstrip(" /／")
            if len(name) in _NAME_SIZES and is_han(name):
                return name
    return ""

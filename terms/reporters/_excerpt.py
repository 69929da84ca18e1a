"""A source line for a terminal, cut to a window, and the caret line under it."""

from __future__ import annotations

from terms.text.visible import visible
from terms.text.width import width

_COLUMNS = 91  # with an indent of four and the sign of a cut at the end, a line is 96 columns wide
_BEFORE = 40
_CUT = "…"


def excerpt(line: str, start: int, length: int) -> tuple[str, str]:
    """The part of a line round `line[start:start+length]`, and the carets under that place.

    >>> for row in excerpt("Xi 習近平 said", 3, 3): print(row)
    Xi 習近平 said
       ^^^^^^
    """
    start = min(start, len(line))
    first = _window_start(line, start)
    before = (_CUT if first else "") + _shown(line[first:start])
    place, middle = _fitting(line, start, start + length, _COLUMNS - width(before), at_least=1)
    after, last = _fitting(line, middle, len(line), _COLUMNS - width(before + place))
    tail = _CUT if last < len(line) else ""
    return f"{before}{place}{after}{tail}", " " * width(before) + "^" * max(width(place), 1)


def _window_start(line: str, start: int) -> int:
    """Where the window begins: with the line if the place is near, else some columns before it, after a blank."""
    if start < _BEFORE and width(_shown(line[:start])) < _COLUMNS - _BEFORE:
        return 0
    first = max(0, start - _BEFORE)
    while first < start and width(_shown(line[first:start])) > _BEFORE:
        first += 1
    blank = line.find(" ", first, min(start, first + 12))
    return blank + 1 if blank >= 0 else first


def _fitting(line: str, start: int, end: int, room: int, *, at_least: int = 0) -> tuple[str, int]:
    """As much of `line[start:end]`, hidden characters named, as fits into `room` columns; and where that ends."""
    shown: list[str] = []
    used = 0
    for offset in range(start, min(end, len(line))):
        part = _shown(line[offset])
        used += width(part)
        if used > room and offset >= start + at_least:
            return "".join(shown), offset
        shown.append(part)
    return "".join(shown), max(start, min(end, len(line)))


def _shown(text: str) -> str:
    return visible(text.replace("\t", " ").replace("\n", " "))

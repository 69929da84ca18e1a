"""A source line for a terminal, cut to a window, and the caret line under it."""

from __future__ import annotations

from terms.text.visible import visible
from terms.text.width import width

_BEFORE = 40  # columns at most
_LEAST = 20  # columns; a narrower terminal breaks the lines
_CUT = "…"


def excerpt(line: str, start: int, length: int, room: int) -> tuple[str, str]:
    """The part of a line round `line[start:start+length]`, in at most `room` columns, and the carets under that place.

    >>> for row in excerpt("Xi 習近平 said", 3, 3, 80): print(row)
    Xi 習近平 said
       ^^^^^^
    """
    start = min(start, len(line))
    columns = max(_LEAST, room) - width(_CUT)
    first = _window_start(line, start, columns)
    before = (_CUT if first else "") + _shown(line[first:start])
    place, middle = _fitting(line, start, start + length, columns - width(before), at_least=1)
    after, last = _fitting(line, middle, len(line), columns - width(before + place))
    tail = _CUT if last < len(line) else ""
    return f"{before}{place}{after}{tail}", " " * width(before) + "^" * max(width(place), 1)


def _window_start(line: str, start: int, columns: int) -> int:
    """Where the window begins: with the line if the place is near, else some columns before it, after a blank."""
    most = min(_BEFORE, columns // 2)
    if start < most and width(_shown(line[:start])) < columns - most:
        return 0
    first = max(0, start - most)
    while first < start and width(_shown(line[first:start])) > most:
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

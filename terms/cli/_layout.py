"""Columns of text by the width that a terminal shows, with few colors: none where output is piped."""

from __future__ import annotations

import os
import sys
from bisect import bisect_right
from typing import TYPE_CHECKING, Literal, NamedTuple

import click

from terms.text.width import width

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

Style = Literal["", "head", "dim", "doubt"]

_GAP = 2
_NARROWEST = 14  # columns; below, words fall apart


class Cell(NamedTuple):
    """The text of a cell, and how it looks on a terminal."""

    text: str
    style: Style = ""


def laid_out(
    rows: Sequence[Sequence[Cell]], room: int, *, whole: Container[int] = (), least: int = 0
) -> Iterator[list[str]]:
    """For each row its lines, no wider than `room`; the columns in `whole` are never broken.

    The last column has `least` columns of the terminal, if it needs them.

    >>> list(laid_out([[Cell("Hsu Maw-shin"), Cell("許茂新"), Cell("1")]], 80))
    [['Hsu Maw-shin  許茂新  1']]
    """
    widths = _widths(rows, room, whole, max(least, _NARROWEST))
    for row in rows:
        cells = [folded(cell.text, size) for cell, size in zip(row, widths, strict=True)]
        yield [_line(row, cells, widths, number) for number in range(max(map(len, cells)))]


def folded(text: str, room: int) -> list[str]:
    """The text in lines of at most `room` columns, broken at blanks, inside of words only where there is no blank.

    >>> folded("National Museum of Marine Science", 15)
    ['National Museum', 'of Marine', 'Science']
    """
    lines = [""]
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if width(joined) <= room:
            lines[-1] = joined
            continue
        *full, rest = _broken(word, room)
        lines[-1:] = [*filter(None, lines[-1:]), *full, rest]
    return lines


def cut(text: str, room: int) -> str:
    """The text with its end left out where it is too wide.

    >>> cut("基隆市政府", 7), cut("Keelung", 7)
    ('基隆市…', 'Keelung')
    """
    return text if width(text) <= room else f"{_fitting(text, room - 1)}…"


def padded(text: str, room: int) -> str:
    """The text with blanks up to a width."""
    return text + " " * max(0, room - width(text))


def styled(text: str, style: Style) -> str:
    """The text as it looks on a terminal that shows colors; elsewhere as it is."""
    if not style or not sys.stdout.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return text
    match style:
        case "head":
            return click.style(text, bold=True)
        case "dim":
            return click.style(text, dim=True)
        case _:
            return click.style(text, fg="yellow")


def _widths(rows: Sequence[Sequence[Cell]], room: int, whole: Container[int], least: int) -> list[int]:
    """The natural widths where they fit; else what leaves most cells unbroken, step by step."""
    sizes = [sorted(width(cell.text) for cell in column) for column in zip(*rows, strict=True)]
    widths = [column[-1] if index in whole else min(column[-1], _NARROWEST) for index, column in enumerate(sizes)]
    spare = room - sum(widths) - _GAP * (len(widths) - 1)
    widths[-1] += max(0, min(sizes[-1][-1] - widths[-1], least - widths[-1], spare))
    spare = room - sum(widths) - _GAP * (len(widths) - 1)
    while steps := [step for step in map(_step, range(len(sizes)), sizes, widths) if 0 < step.cost <= spare]:
        best = max(steps, key=lambda step: step.gain / step.cost)
        widths[best.column] += best.cost
        spare -= best.cost
    lacking = max(range(len(sizes)), key=lambda index: sum(size > widths[index] for size in sizes[index]))
    widths[lacking] += max(0, min(spare, sizes[lacking][-1] - widths[lacking]))
    return widths


class _Step(NamedTuple):
    """A column made wider by `cost`, so that `gain` more of its cells need not be broken."""

    column: int
    cost: int
    gain: int


def _step(column: int, sizes: Sequence[int], size: int) -> _Step:
    """The next step of a column whose cells have these widths, in order; it costs nothing where no cell is broken."""
    first = bisect_right(sizes, size)
    if first == len(sizes):
        return _Step(column, 0, 0)
    return _Step(column, sizes[first] - size, bisect_right(sizes, sizes[first]) - first)


def _line(row: Sequence[Cell], cells: Sequence[Sequence[str]], widths: Sequence[int], number: int) -> str:
    parts = [
        styled(padded(lines[number] if number < len(lines) else "", size), cell.style)
        for cell, lines, size in zip(row, cells, widths, strict=True)
    ]
    return (" " * _GAP).join(parts).rstrip()


def _broken(word: str, room: int) -> Iterator[str]:
    """A word in pieces that fit."""
    while width(word) > room:
        part = _fitting(word, room) or word[0]
        yield part
        word = word[len(part) :]
    yield word


def _fitting(text: str, room: int) -> str:
    """The beginning of a text that fits."""
    used = 0
    for end, char in enumerate(text):
        used += width(char)
        if used > room:
            return text[:end]
    return text

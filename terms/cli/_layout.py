"""Columns of text by the width that a terminal shows, with few colors: none where output is piped."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Literal, NamedTuple

import click

from terms.reporters._excerpt import width

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

Style = Literal["", "head", "dim", "doubt"]

_GAP = 2
_NARROWEST = 12  # columns; below, words fall apart


class Cell(NamedTuple):
    """The text of a cell, and how it looks on a terminal."""

    text: str
    style: Style = ""


def laid_out(rows: Sequence[Sequence[Cell]], room: int, *, whole: Container[int] = ()) -> Iterator[list[str]]:
    """For each row its lines, no wider than `room`; the columns in `whole` are never broken, the widest ones first.

    >>> list(laid_out([[Cell("Hsu Maw-shin"), Cell("許茂新"), Cell("1")]], 80))
    [['Hsu Maw-shin  許茂新  1']]
    """
    widths = _widths(rows, room, whole)
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


def _widths(rows: Sequence[Sequence[Cell]], room: int, whole: Container[int]) -> list[int]:
    """The natural widths where they fit; else what most cells of a column need, and what is left where least lacks."""
    sizes = [[width(cell.text) for cell in column] for column in zip(*rows, strict=True)]
    natural = [max(column) for column in sizes]
    room -= _GAP * (len(natural) - 1)
    widths = [size if index in whole else _usual(sizes[index]) for index, size in enumerate(natural)]
    while sum(widths) > room and (open_ := _narrowable(widths, whole)):
        widths[max(open_, key=widths.__getitem__)] -= 1
    for index in sorted(range(len(widths)), key=lambda index: natural[index] - widths[index]):
        widths[index] += max(0, min(natural[index] - widths[index], room - sum(widths)))
    return widths


def _usual(sizes: Sequence[int]) -> int:
    """A width that nine of ten cells keep to, and the head."""
    return max(sizes[0], sorted(sizes)[len(sizes) * 9 // 10])


def _narrowable(widths: Sequence[int], whole: Container[int]) -> list[int]:
    return [index for index, size in enumerate(widths) if size > _NARROWEST and index not in whole]


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

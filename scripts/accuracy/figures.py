"""Figures with their goals, and how they are shown on a terminal and in docs/accuracy.md."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_HEAD = """# Accuracy

<!-- Written by `make accuracy ARGS=--write`; edit the files of `scripts/accuracy/`. -->

Measured on {today}. Goals hold for names that nobody has looked at: no table has a row that is there to answer a row
of the annotated texts or of a half that is measured. None of the texts is part of this project.
"""


@dataclass(frozen=True)
class Figure:
    """One measured figure, and what it should be."""

    name: str
    value: str
    goal: str = ""


@dataclass(frozen=True)
class Section:
    """Figures that were measured in one way; `note` says which, `tables` are pages of Markdown after them."""

    title: str
    note: str
    figures: tuple[Figure, ...]
    tables: tuple[str, ...] = ()


def share(part: int, whole: int) -> str:
    """A percentage and what it is of.

    >>> share(972, 1000)
    '97.2 % of 1,000'
    """
    return f"{100 * part / whole:.1f} % of {whole:,}" if whole else "-"


def heading(title: str) -> str:
    """A line between tables."""
    return f"\n== {title} =="


def table(head: tuple[str, ...], rows: Iterable[Iterable[object]]) -> str:
    """A Markdown table.

    >>> print(table(("source", "F1"), [("news", 98.1)]))
    | source | F1 |
    | --- | --- |
    | news | 98.1 |
    """
    lines = (head, ("---",) * len(head), *rows)
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)


def shown(section: Section) -> str:
    """A section for a terminal."""
    rows = (f"{figure.name:<62} {figure.value:>22}  {figure.goal}".rstrip() for figure in section.figures)
    return "\n".join((heading(section.title), *rows, *(f"\n{text}" for text in section.tables)))


def page(sections: list[Section]) -> str:
    """All sections as a page of the documentation."""
    head = _HEAD.format(today=f"{dt.datetime.now(tz=dt.UTC):%Y-%m-%d}")
    return "\n".join((head, *map(_written, sections)))


def _written(section: Section) -> str:
    figures = table(("figure", "measured", "goal"), ((one.name, one.value, one.goal) for one in section.figures))
    return "\n\n".join((f"## {section.title}", section.note, figures, *section.tables)) + "\n"

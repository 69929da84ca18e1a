"""Fact tables: sorted UTF-8 TSV files in `terms/data/`, with `#` source lines, a header row and no quoting."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The data rows of `terms/data/<name>.tsv`, each as wide as the header; short rows are filled with "".

    Comment lines (`#`) and the header are left out.
    """
    lines = [line for line in _read(name).split("\n") if line and not line.startswith("#")]
    width = lines[0].count("\t") + 1
    return tuple(_cells(line, width) for line in lines[1:])


@cache
def mapping(name: str) -> dict[str, str]:
    """The first two columns of a table as a dict."""
    return {row[0]: row[1] for row in rows(name)}


@cache
def column(name: str) -> frozenset[str]:
    """The first column of a table as a set."""
    return frozenset(row[0] for row in rows(name))


def _read(name: str) -> str:
    return (files("terms") / "data" / f"{name}.tsv").read_text(encoding="utf-8")


def _cells(line: str, width: int) -> tuple[str, ...]:
    cells = tuple(line.split("\t"))
    return cells + ("",) * (width - len(cells))

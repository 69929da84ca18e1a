"""Fact tables: sorted UTF-8 TSV files in `terms/data/`, with `#` source lines, a header row and no quoting."""

from __future__ import annotations

from functools import cache
from pkgutil import get_data


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The data rows of `terms/data/<name>.tsv`, each as wide as the header; short rows are filled with "".

    Comment lines (`#`) and the header are left out.
    """
    header, *lines = _lines(name)
    width = header.count("\t") + 1
    found = [tuple(line.split("\t")) for line in lines]
    return tuple([row if len(row) == width else row + ("",) * (width - len(row)) for row in found])


@cache
def mapping(name: str) -> dict[str, str]:
    """The first two columns of a table as a dict."""
    parts = [line.split("\t", 2) for line in _lines(name)[1:]]
    return {part[0]: part[1] if len(part) > 1 else "" for part in parts}


@cache
def column(name: str) -> frozenset[str]:
    """The first column of a table as a set."""
    return frozenset([line.partition("\t")[0] for line in _lines(name)[1:]])


@cache
def row(name: str, key: str) -> tuple[str, ...]:
    """The cells of the row that begins with `key`, () where there is none.

    For large tables of which few rows are asked for: the sorted text is halved until the row is found.

    >>> row("character_readings", "曾")[1], row("character_readings", "?")
    ('ceng2 zeng1', ())
    """
    data, begin = _sorted(name), f"{key}\t".encode(errors="replace")
    low, high = 0, len(data)
    while low < high:
        start = data.rfind(b"\n", 0, (low + high) // 2) + 1
        if data[start : start + len(begin)] < begin:
            low = data.find(b"\n", start) + 1
        else:
            high = start
    return tuple(data[low : data.find(b"\n", low)].decode().split("\t")) if data.startswith(begin, low) else ()


def _lines(name: str) -> list[str]:
    """The header and the data rows."""
    lines = _bytes(name).decode().split("\n")
    return [line for line in lines if line and line[0] != "#"]


@cache
def _sorted(name: str) -> bytes:
    """The data rows alone, as bytes: UTF-8 is sorted as its code points are."""
    data = _bytes(name)
    while data.startswith(b"#"):
        data = data.partition(b"\n")[2]
    return data.partition(b"\n")[2]


def _bytes(name: str) -> bytes:
    # Works from an archive as importlib.resources does, without the ten modules that it imports.
    return get_data("terms", f"data/{name}.tsv") or b""

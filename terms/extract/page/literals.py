"""Data in programs: tuples and lists of literals, `("Wood", "木", 1)`, and entries of a dictionary, `"Wood": "木",`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.model import Mark
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re

    from terms.extract.page.page import Page

_STRING = r"(?:\"(?:[^\"\\\n]|\\.)*+\"|'(?:[^'\\\n]|\\.)*+'|`[^`\\\n]*+`)"
_LITERAL = rf"(?:{_STRING}|-?\d[\w.]*+|[Nn]one|[Nn]ull|NULL|[Tt]rue|[Ff]alse)"
_TUPLE = lazy_pattern(rf"[(\[{{]\s*+(?P<cells>{_LITERAL}(?:\s*+,\s*+{_LITERAL}){{1,15}}+)\s*+,?\s*+[)\]}}]")
_ENTRY = lazy_pattern(rf"(?<!\\)(?P<cells>{_STRING}[ \t]*+(?::|=>)[ \t]*+{_STRING})(?=[ \t]*+(?:[,}}\n]|\r|\Z))")
_CELL = lazy_pattern(_LITERAL)
_QUOTES = frozenset("\"'`")
_FEWEST = 3  # rows

Row = tuple[Mark, ...]


def literal_rows(page: Page) -> tuple[tuple[Row, ...], ...]:
    """The rows of literals by the places of their characters, three or more of each.

    A cell is what stands in the quotation marks.
    """
    quoted = sum(1 for start, end in page.terms if _is_quoted(page.text, start, end))
    if quoted < _FEWEST:
        return ()
    groups: dict[tuple[str, tuple[bool, ...]], list[Row]] = {}
    for name, shape in (("tuple", _TUPLE), ("entry", _ENTRY)):
        for found in shape.finditer(page.text):
            if page.has_han(*found.span("cells")):
                row = _cells(page.text, found)
                groups.setdefault((name, tuple(page.has_han(cell.start, cell.end) for cell in row)), []).append(row)
    return tuple(tuple(rows) for rows in groups.values() if len(rows) >= _FEWEST)


def _is_quoted(text: str, start: int, end: int) -> bool:
    """Whether quotation marks of programs stand around characters."""
    return text[start - 1 : start] in _QUOTES and text[end : end + 1] in _QUOTES


def _cells(text: str, row: re.Match[str]) -> Row:
    cells = (cell.span() for cell in _CELL.finditer(text, *row.span("cells")))
    return tuple(
        Mark("cell", start + 1, end - 1) if text[start] in _QUOTES else Mark("cell", start, end) for start, end in cells
    )

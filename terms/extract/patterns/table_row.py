"""A table row with Han cells and Latin cells beside them.

Finds: `| 花城 | Hua Cheng |`, `| Taipei | 台北 |`, `| NGC 6475 | 鱼 | Yú | Fish |`, `| potato | 土豆、马铃薯 |`: the
name next to the characters is the english, further names are aliases; the head of the table says which columns hold
English, readings, notes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract._candidate import Candidate
from terms.extract._cells import han_names, latin_names
from terms.extract._columns import Table, role_of, tables
from terms.text.keys import han_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from terms.extract._page import Page
    from terms.model import Mark, Span

_NAMED = frozenset({"english", "name", "meaning"})  # heads that say: a name


def find(page: Page) -> Iterator[Candidate]:
    """Each body row of each table."""
    for table in tables(page):
        groups = _groups(table.roles)
        for row in table.rows:
            for columns in groups:
                yield from _row(page, table, row, [index for index in columns if index < len(row)])


def _groups(roles: tuple[str, ...]) -> list[range]:
    """The columns that belong together: a table may be printed two or three times side by side."""
    width = len(roles)
    for size in range(2, width // 2 + 1):
        first = roles[:size]
        if width % size == 0 and first * (width // size) == roles and {"english", "han"} <= set(first):
            return [range(begin, begin + size) for begin in range(0, width, size)]
    return [range(width)]


def _row(page: Page, table: Table, row: tuple[Mark, ...], columns: Sequence[int]) -> Iterator[Candidate]:
    han = _han(page, table, row, columns)
    names = _names(page, table, row, columns, han) if han else []
    if not names or not _is_one_thing(table, han):
        return
    english, *aliases = names
    for spans in han.values():
        for span in spans:
            yield Candidate(span, english.start, english.end, "table-row", tuple(aliases), exact=True, cues=("table",))


def _is_one_thing(table: Table, han: dict[int, tuple[Span, ...]]) -> bool:
    """Whether the characters of a row name one thing: the heads say so, or they are the same in two scripts."""
    if len(han) < 2:
        return bool(han)
    if all(table.headed[index] and table.roles[index] == "han" for index in han):
        return True
    first, *others = ({han_key(span.text) for span in spans} for spans in han.values())
    return all(keys == first for keys in others)


def _han(page: Page, table: Table, row: tuple[Mark, ...], columns: Sequence[int]) -> dict[int, tuple[Span, ...]]:
    """The Han cells by column: those of columns that may hold names."""
    found = {}
    for index in columns:
        if table.roles[index] in ("reading", "note"):
            continue
        names = han_names(page, row[index], mixed=table.roles[index] == "han")
        if names:
            found[index] = names
    return found


def _names(
    page: Page, table: Table, row: tuple[Mark, ...], columns: Sequence[int], han: dict[int, tuple[Span, ...]]
) -> list[Span]:
    """The Latin names, the one next to the characters first; a reading is one only where it is the nearest."""
    filled = (index for index in columns if index not in han and row[index].end > row[index].start)
    free = sorted(filled, key=lambda index: _distance(table, index, han))
    named = [
        index
        for number, index in enumerate(free)
        if table.roles[index] in _NAMED or (not number and table.roles[index] == "reading")
    ]
    found = _cells(page, table, row, named)
    for roles in (("",), ("reading", "han")):
        found = found or _cells(page, table, row, [index for index in free if table.roles[index] in roles])
    return found


def _distance(table: Table, index: int, han: dict[int, tuple[Span, ...]]) -> tuple[int, bool, bool]:
    """How far a column is from the characters; of two as near the English one comes first, then the right one."""
    near = min(abs(index - column) for column in han)
    return near, table.roles[index] != "english", index < min(han)


def _cells(page: Page, table: Table, row: tuple[Mark, ...], columns: Sequence[int]) -> list[Span]:
    found: list[Span] = []
    for index in columns:
        cell = row[index]
        # Without a head the label of a field is no name: Traditional Chinese, 台北.
        if table.headed[index] or not role_of(page.text[cell.start : cell.end]):
            found.extend(latin_names(page, cell, digits=table.headed[index]))
    return found


PATTERN = Pattern(name="table-row", rank=30, find=find)

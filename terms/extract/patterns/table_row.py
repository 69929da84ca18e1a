"""A table row with Han cells and Latin cells beside them.

Finds: `| 花城 | Hua Cheng |`, `| Taipei | 台北 |`, `| NGC 6475 | 鱼 | Yú | Fish |`: the name next to the characters is
the english, further names are aliases, unless the head of the table says which column is English, a reading, a note.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract._candidate import Candidate
from terms.extract._columns import Row, body_rows
from terms.text.han import is_han
from terms.text.keys import han_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract._page import Page
    from terms.model import Mark, Span

_HAN_CELL = re.compile(r'[\s"“《「]*(?P<han>\w(?:[^\n\t()（）]*\w)?)[\s"”》」]*')
_NAME_CELL = re.compile(r"[^\W\d_][^\t\n]{0,79}")
_LONGEST_HAN = 20  # code points; a longer cell holds prose
_LONGEST_NAME = 8  # words


def find(page: Page) -> Iterator[Candidate]:
    """Each body row of each table."""
    for row in body_rows(page):
        han = _han(page, row)
        names = _names(page, row, han)
        if names and len({han_key(span.text) for span in han.values()}) == 1:
            english, *aliases = names
            for span in han.values():
                yield Candidate(
                    span, english.start, english.end, "table-row", tuple(aliases), exact=True, cues=("table",)
                )


def _han(page: Page, row: Row) -> dict[int, Span]:
    """The Han cells by column: those of columns that may hold names."""
    found = {}
    for index, (cell, role) in enumerate(zip(row.cells, row.roles, strict=False)):
        match = _HAN_CELL.fullmatch(page.text, cell.start, cell.end)
        is_name = match and is_han(match["han"][0] + match["han"][-1]) and len(match["han"]) <= _LONGEST_HAN
        if match and is_name and role not in ("reading", "note"):
            found[index] = page.document.span(*match.span("han"))
    return found


def _names(page: Page, row: Row, han: dict[int, Span]) -> list[Span]:
    """The Latin names, the english first: the column that is called so, else the one next to the characters."""
    if not han:
        return []
    headed = [index for index, role in enumerate(row.roles) if role == "english" and index not in han]
    # Right of the characters first, then left of them; a reading is no name beside an English column.
    near = [*range(max(han) + 1, len(row.cells)), *range(min(han) - 1, -1, -1)]
    wanted = {"", "name", "meaning"} if headed else {"", "name", "meaning", "reading", "han"}
    order = [*headed, *(index for index in near if row.roles[index] in wanted)]
    return [name for index in order if index < len(row.cells) and (name := _name(page, row.cells[index]))]


def _name(page: Page, cell: Mark) -> Span | None:
    found = _NAME_CELL.fullmatch(page.text, cell.start, cell.end)
    if found is None or len(found.group().split()) > _LONGEST_NAME or any(char.isdigit() for char in found.group()):
        return None
    return page.document.span(cell.start, cell.start + len(found.group().rstrip()))


PATTERN = Pattern(name="table-row", rank=30, find=find)

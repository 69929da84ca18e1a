"""The columns of a table: what their heads say that they hold."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from terms.tables import mapping

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract._page import Page
    from terms.model import Mark


class Row(NamedTuple):
    """A body row: its cells, and for each the role that the head of its column gives ("" where it says nothing)."""

    cells: tuple[Mark, ...]
    roles: tuple[str, ...]


def body_rows(page: Page) -> Iterator[Row]:
    """Every row below the head of its table; a table without a head has no roles."""
    roles: tuple[str, ...] = ()
    tables = {part.start for part in page.document.parts if part.name == "table"}
    for start, cells in _rows(page.document.marks):
        if start in tables:
            roles = tuple(_role(page.text[cell.start : cell.end]) for cell in cells)
            if any(roles):
                continue
        yield Row(cells, (*roles, *[""] * (len(cells) - len(roles))))


def _rows(marks: tuple[Mark, ...]) -> Iterator[tuple[int, tuple[Mark, ...]]]:
    """The start of each row with its cells."""
    cells = sorted((mark for mark in marks if mark.name == "cell"), key=lambda mark: (mark.start, mark.end))
    starts = [cell.start for cell in cells]
    for row in marks:
        if row.name == "row":
            own = cells[bisect_left(starts, row.start) : bisect_right(starts, row.end)]
            yield row.start, tuple(cell for cell in own if cell.end <= row.end)


def _role(head: str) -> str:
    """The role that a head gives its column.

    >>> _role("English"), _role("中文"), _role("Hanyu Pinyin"), _role("Hua Cheng")
    ('english', 'han', 'reading', '')
    """
    return mapping("column_headers").get(" ".join(head.lower().split()).rstrip(":："), "")

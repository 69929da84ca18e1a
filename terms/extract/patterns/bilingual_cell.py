"""A table cell in two languages: `Note 備註`, `城市<br>City`, `Taipei / 台北`.

Column by column: a column of characters with a Latin word inside (`TCP 握手`) is the table row's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.page.bilingual import bilingual
from terms.extract.page.columns import tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.candidate import Candidate
    from terms.extract.page.page import Page


def find(page: Page) -> Iterator[Candidate]:
    """Every cell that is a Latin stretch and a Han stretch: the heads, then the columns."""
    for table in tables(page):
        yield from bilingual(page, [(cell.start, cell.end) for cell in table.head], "bilingual-cell")
        for index, role in enumerate(table.roles):
            if role != "han":
                cells = [row[index] for row in table.rows if index < len(row)]
                yield from bilingual(page, [(cell.start, cell.end) for cell in cells], "bilingual-cell")


PATTERN = Pattern(name="bilingual-cell", rank=32, find=find)

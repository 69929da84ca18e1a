"""A table for spreadsheets: comma-separated, safe to open in Excel and LibreOffice.

What it is for:
    Sorting, filtering and filling in by people who live in a spreadsheet. `terms import` reads it back, also after
    the spreadsheet wrote it with semicolons or tabs.

What is kept:
    Every column of the glossary, unknown ones too. No cell can become a formula: an apostrophe stands before
    `= + - @`, their full-width forms, a tab, a line break and an apostrophe at the start of a cell; reading takes
    exactly that one away again. A byte order mark makes Excel read UTF-8.

What is lost:
    Comment lines, blank lines and rejected forms. Excel itself rewrites what looks like a date or a number when it
    saves.

Example:
    "id","en","zh","pinyin","status"
    "c0001","Xi Jinping","習近平","Xí Jìnpíng","preferred"
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from terms.errors import GlossaryError
from terms.exports import Format
from terms.exports._wanted import wanted
from terms.glossary.rows import REQUIRED, Row, cells_of, check_header, columns_of, entries_of
from terms.model import Glossary

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARK = "\ufeff"
_GUARDED = tuple("=+-@\t\r\n＝＋－＠'")
_NAME = "CSV"


def write(glossary: Glossary) -> str:
    """The rows of the glossary as RFC 4180 text with every cell quoted."""
    columns = columns_of(glossary)
    out = io.StringIO()
    table = csv.writer(out, quoting=csv.QUOTE_ALL)
    table.writerow(map(_guard, columns))
    for entry in wanted(glossary):
        for index in range(len(entry.forms)):
            cells = cells_of(entry, index)
            table.writerow(_guard(cells.get(column, "")) for column in columns)
    return _MARK + out.getvalue()


def read(text: str) -> Glossary:
    """The glossary in a table that this format, or a spreadsheet after it, wrote.

    Raises:
        GlossaryError: no header, or bad rows; places are counted in rows of the table, the header being row 1.
    """
    header, *rows = _table(text.removeprefix(_MARK)) or [[]]
    check_header(header, f"{_NAME}:1")
    return Glossary(entries_of(tuple(_rows(header, rows))), tuple(header))


def _rows(header: list[str], rows: list[list[str]]) -> Iterator[Row]:
    wrong = [
        f"{_NAME}:{number}: {len(row)} cells, but the header has {len(header)}; was the table cut?"
        for number, row in enumerate(rows, 2)
        if any(row) and len(row) != len(header)
    ]
    if wrong:
        raise GlossaryError(wrong)
    for number, row in enumerate(rows, 2):
        if any(row):
            yield Row(f"{_NAME}:{number}", dict(zip(header, row, strict=True)))


def _table(text: str) -> list[list[str]]:
    csv.field_size_limit(max(csv.field_size_limit(), len(text)))
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    try:
        return [[_unguard(cell) for cell in row] for row in rows]
    except csv.Error as error:
        raise GlossaryError([f"{_NAME}:{rows.line_num}: {error}; save the table as CSV again"]) from error


def _delimiter(text: str) -> str:
    """What a spreadsheet put between the cells: the separator that shows the columns in the first line."""
    header = text.partition("\n")[0].replace('"', "").strip("\r")
    return next((mark for mark in ",;\t" if set(REQUIRED) <= set(header.split(mark))), ",")


def _guard(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_GUARDED) else cell


def _unguard(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_GUARDED) else cell


FORMAT = Format("csv", ".csv", "Excel, LibreOffice, Google Sheets", write, read)

"""Tables as text, .tsv and .csv: rows and cells, with the delimiter guessed and quoted cells unquoted.

A glossary of this program is no article: it gives no document. Comment lines (`#`) are left out.
Source: RFC 4180: a quotation mark inside a quoted cell is doubled.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.readers import Reader
from terms.readers._builder import Builder
from terms.readers._elements import Elements, Role
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Document

_DELIMITERS = "\t,;|"
_SAMPLE = 20  # lines
_NAMED = lazy_pattern(r"sep=(?P<delimiter>.)\r?(?:\n|\Z)", re.IGNORECASE)
_COMMENT = lazy_pattern(r"#.*(?:\n|\Z)")
_LINE_END = lazy_pattern(r"\r\n?|\n")
_BREAK = lazy_pattern(r'""|\r\n?|\n')
_QUOTED = lazy_pattern(r'[ ]*"(?P<inside>(?:[^"]++|""){0,2000}+)"[ ]*')
_OWN = frozenset(("id", "en", "zh", "pinyin", "status", "review"))

_TABLE = Role(gap="\n\n", part="table", fenced=True)
_ROW = Role(gap="\n", mark="row", fenced=True)
_CELL = Role(mark="cell", fenced=True)


def _read(source: str, name: str) -> Iterator[Document]:
    named = _NAMED.match(source)
    delimiter = named["delimiter"] if named else _delimiter(source)
    start = named.end() if named else 0
    if not _is_glossary(source, start):
        yield _document(source, name, delimiter, start)


READER = Reader("delimited", (".tsv", ".csv"), _read)


def _delimiter(source: str) -> str:
    r"""The sign that cuts the first lines into the same number of cells most often.

    >>> _delimiter("Han;English, or so\n台北;Taipei\n"), _delimiter("one column\n")
    (';', '\t')
    """
    lines = [line for line in _LINE_END.split(source[:20_000])[:_SAMPLE] if line.strip() and not line.startswith("#")]
    bare = [_QUOTED.sub("", line) for line in lines]

    def fitness(sign: str) -> tuple[int, int]:
        counts = [line.count(sign) for line in bare]
        usual = max(set(counts), key=counts.count, default=0)
        return (counts.count(usual), usual) if usual else (0, 0)

    return max(_DELIMITERS, key=fitness)


def _is_glossary(source: str, start: int) -> bool:
    """Whether the head is that of a glossary file."""
    while comment := _COMMENT.match(source, start):
        start = comment.end()
    line = _LINE_END.search(source, start)
    return frozenset(source[start : line.start() if line else len(source)].split("\t")) >= _OWN


def _document(source: str, name: str, delimiter: str, start: int) -> Document:
    builder = Builder(source)
    elements = Elements(builder)
    elements.enter("Table", _TABLE)
    plain = re.compile(rf"[^{re.escape(delimiter)}\r\n]*")
    while start < len(source):
        comment = _COMMENT.match(source, start)
        start = comment.end() if comment else _row(elements, plain, delimiter, start)
    elements.end()
    return builder.document(name)


def _row(elements: Elements, plain: re.Pattern[str], delimiter: str, start: int) -> int:
    """Read one row; the offset of the next."""
    source = elements.builder.source
    elements.enter("Row", _ROW)
    while True:
        start = _cell(elements, plain, delimiter, start)
        if source[start : start + 1] != delimiter:
            break
        start += 1
    elements.leave("Row")
    end = _LINE_END.match(source, start)
    return end.end() if end else start


def _cell(elements: Elements, plain: re.Pattern[str], delimiter: str, start: int) -> int:
    """Read one cell; the offset of what ends it. A quotation mark that does not span the cell is text."""
    source = elements.builder.source
    quoted = _QUOTED.match(source, start)
    elements.enter("Cell", _CELL)
    if quoted and source[quoted.end() : quoted.end() + 1] in ("", delimiter, "\r", "\n"):
        _unquoted(elements.builder, *quoted.span("inside"))
        end = quoted.end()
    else:
        found = plain.match(source, start)
        end = found.end() if found else start
        bare = source[start:end]
        elements.builder.run(start + len(bare) - len(bare.lstrip()), end - len(bare) + len(bare.rstrip()))
    elements.leave("Cell")
    return end


def _unquoted(builder: Builder, start: int, end: int) -> None:
    """The inside of a quoted cell, where a doubled quotation mark stands for one."""
    for found in _BREAK.finditer(builder.source, start, end):
        builder.run(start, found.start())
        if found.group() == '""':
            builder.atom('"', *found.span())
        else:
            builder.line(*found.span())
        start = found.end()
    builder.run(start, end)

"""What commands write: results to standard output or a file, tables for people."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence
    from pathlib import Path


_WIDTH = 120  # columns of a table that goes to a file or a pipe, where COLUMNS does not say


def default_format(chosen: str | None, plain: str) -> str:
    """The format that the user named, else a table on a terminal, else `plain`."""
    return chosen or ("table" if sys.stdout.isatty() else plain)


def counted(number: int, noun: str) -> str:
    """A number with its noun.

    >>> counted(1, "document"), counted(2000, "entry")
    ('1 document', '2,000 entries')
    """
    if number == 1:
        return f"1 {noun}"
    return f"{number:,} {noun[:-1]}ies" if noun.endswith("y") else f"{number:,} {noun}s"


def warn(message: str) -> None:
    """One line on standard error that begins with the program's name."""
    say(f"terms: {message}")


def say(message: str) -> None:
    """One line on standard error; control characters that a path brings along are named, line breaks too."""
    from terms.text.visible import visible

    click.echo(visible(message).replace("\n", "<U+000A>").replace("\t", "<U+0009>"), err=True)


def echo(text: str, *, err: bool = False) -> None:
    """Write a result to standard output, or where that is taken to standard error."""
    click.echo(text, nl=not text.endswith("\n"), err=err)


def echo_json_lines(objects: Iterable[dict[str, Any]]) -> None:
    """One JSON object a line."""
    from terms.text.json_line import json_line

    for value in objects:
        click.echo(json_line(value))


def echo_tsv(header: Sequence[str], table_rows: Iterable[Sequence[str]]) -> None:
    """A header and rows separated by tabs; tabs and line breaks inside a cell become blanks."""
    from terms.text.visible import one_line

    click.echo("\t".join(header))
    for row in table_rows:
        click.echo("\t".join(one_line(cell) for cell in row))


def echo_table(rows: Iterable[Sequence[str]], header: Sequence[str] = (), *, whole: Container[str] = ()) -> None:
    """A table as wide as the terminal, or as COLUMNS says, or 120 columns.

    Columns named in `whole` are never broken over lines. Without a header the first column holds the labels.
    """
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from terms.text.visible import one_line

    table = Table(box=None, pad_edge=False, header_style="bold", show_header=bool(header))
    for index, name in enumerate(header or ("", "")):
        is_label = not header and index == 0
        table.add_column(name, overflow="fold", no_wrap=name in whole, style="dim" if is_label else None)
    for row in rows:
        table.add_row(*(Text(one_line(cell)) for cell in row))
    console = Console(file=sys.stdout, width=table_width(), markup=False, emoji=False, highlight=False)
    with console.capture() as captured:
        console.print(table)
    for line in captured.get().splitlines():
        click.echo(line.rstrip())


def table_width() -> int:
    """The columns that a table may take."""
    from shutil import get_terminal_size

    return get_terminal_size((_WIDTH, 24)).columns


def write_result(path: Path | None, text: str, what: str) -> None:
    """Write to a file and say so on standard error, or to standard output where no file is named."""
    if path is None:
        echo(text)
        return
    from terms.glossary.save import save

    save(path, text, loaded=None)
    say(f"{what} written to {path}")

"""What commands write: results to standard output or a file, tables for people."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from rich.table import Table


def default_format(chosen: str | None, plain: str) -> str:
    """The format that the user named, else a table on a terminal, else `plain`."""
    return chosen or ("table" if sys.stdout.isatty() else plain)


def echo(text: str) -> None:
    """Write a result to standard output."""
    click.echo(text, nl=not text.endswith("\n"))


def echo_json_lines(objects: Iterable[dict[str, Any]]) -> None:
    """One JSON object a line, keys in the order of the contract."""
    for value in objects:
        click.echo(json.dumps(value, ensure_ascii=False))


def echo_tsv(header: Sequence[str], table_rows: Iterable[Sequence[str]]) -> None:
    """A header and rows separated by tabs; tabs and line breaks inside a cell become blanks."""
    from terms.text.visible import one_line

    click.echo("\t".join(header))
    for row in table_rows:
        click.echo("\t".join(one_line(cell) for cell in row))


def echo_table(table: Table) -> None:
    """A rich table, as wide as the terminal or COLUMNS says, else 120 columns."""
    from rich.console import Console

    width = None if sys.stdout.isatty() or os.environ.get("COLUMNS") else 120
    Console(file=sys.stdout, width=width, markup=False, emoji=False, highlight=False).print(table)


def write_result(path: Path | None, text: str, what: str) -> None:
    """Write to a file and say so on standard error, or to standard output where no file is named."""
    if path is None:
        echo(text)
        return
    from terms.glossary.save import save

    save(path, text, loaded=None)
    click.echo(f"{what} written to {path}", err=True)

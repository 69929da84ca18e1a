"""`terms formats`: the exchange formats and the tools that they are for."""

from __future__ import annotations

import click

from terms.cli._output import echo_table


@click.command("formats")
def COMMAND() -> int:
    """List the formats for export and import."""
    from rich.table import Table
    from rich.text import Text

    from terms.registry import plugins

    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("format", "suffix", "export", "import", "for"):
        table.add_column(name, overflow="fold")
    for format_ in plugins("terms.exports", "FORMAT").values():
        cells = (format_.name, format_.suffix, "yes", "yes" if format_.read else "-", format_.tool)
        table.add_row(*(Text(cell) for cell in cells))
    echo_table(table)
    return 0

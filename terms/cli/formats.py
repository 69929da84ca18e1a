"""`terms formats`: the exchange formats and the tools that they are for."""

from __future__ import annotations

import click

from terms.cli._output import echo_table


@click.command("formats")
def COMMAND() -> int:
    """List the formats for export and import."""
    from terms.registry import plugins

    formats = plugins("terms.exports", "FORMAT").values()
    rows = ((found.name, found.suffix, "yes", "yes" if found.read else "-", found.tool) for found in formats)
    echo_table(rows, ("format", "suffix", "export", "import", "for"))
    return 0

"""`terms export`: a glossary in the format of another tool."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from terms.cli._paths import PATH

if TYPE_CHECKING:
    from pathlib import Path

from terms.cli._formats import format_named
from terms.cli._output import write_result


@click.command("export")
@click.argument("glossary", type=PATH)
@click.argument("format_", metavar="FORMAT")
@click.option("-o", "--output", type=PATH, help="The file to write; standard output by default.")
def COMMAND(glossary: Path, format_: str, output: Path | None) -> int:
    """Write a glossary in another tool's format.

    `terms formats` lists the formats.

    \b
    terms export glossary.tsv html -o style-guide.html
    terms export glossary.tsv tbx2 -o terms.tbx
    """
    from terms.glossary import store

    chosen = format_named(format_)
    write_result(output, chosen.write(store.load(glossary)), chosen.name)
    return 0

"""`terms import`: a file of another tool becomes, or is merged into, a glossary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from terms.cli._paths import PATH

if TYPE_CHECKING:
    from pathlib import Path

from terms.cli._formats import format_named
from terms.cli._output import counted, say
from terms.errors import UsageError


@click.command("import")
@click.argument("file", type=PATH)
@click.option(
    "-o",
    "--output",
    type=PATH,
    required=True,
    help="The glossary to write or merge into.",
)
@click.option("--format", "format_", metavar="FORMAT", help="The file's format; told by its suffix by default.")
def COMMAND(file: Path, output: Path, format_: str | None) -> int:
    """Read another tool's file into a glossary.

    What people edited in the glossary is never changed.

    \b
    terms import termbase.tbx -o glossary.tsv
    """
    from terms.glossary import store
    from terms.glossary.merge import merge

    chosen = format_named(format_ or _format_of(file))
    if chosen.read is None:
        raise UsageError(f"{chosen.name} can be exported, not imported; `terms formats` lists what can be read")
    new = chosen.read(store.read(file))
    old = store.load(output) if output.exists() else None
    merged = merge(old, new) if old else new
    store.dump(merged, output, loaded=old)
    say(f"{output}: {counted(len(merged.entries), 'entry')}")
    return 0


def _format_of(file: Path) -> str:
    from terms.registry import plugins

    for format_ in plugins("terms.exports", "FORMAT").values():
        if format_.suffix == file.suffix and format_.read:
            return str(format_.name)
    raise UsageError(f"{file}: no format with the suffix {file.suffix or '(none)'}; name one with --format")

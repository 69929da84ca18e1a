"""`terms romanize`: pinyin and every spelling system for a name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from terms.categories import KINDS
from terms.cli._batch import batch_rows
from terms.cli._output import default_format, echo_json_lines, echo_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.categories import Kind
    from terms.config import Readings


@click.command("romanize")
@click.option("--kind", type=click.Choice(KINDS), help="What the name names; guessed from the characters by default.")
@click.option(
    "--readings", type=click.Choice(["cn", "tw"]), default="cn", help="Mainland (default) or Taiwan readings."
)
@click.option("--format", "format_", type=click.Choice(["table", "jsonl"]), help="Table on a terminal, else jsonl.")
@click.option("--batch", type=click.Path(path_type=Path), help="A TSV file: han, and its kind where known.")
@click.argument("names", nargs=-1, metavar="[HAN]...")
def COMMAND(
    names: tuple[str, ...], kind: Kind | None, readings: Readings, format_: str | None, batch: Path | None
) -> int:
    """Give the pinyin of a name and its other spellings.

    The pinyin is written by the rules for the kind of name: person, place, organization.

    \b
    terms romanize 習近平
    terms romanize 曾國藩 台積電 --format jsonl
    """
    from terms.romanize.answer import to_json

    wanted = [*((name, kind) for name in names), *(_batch(batch, kind) if batch else ())]
    if not wanted:
        raise click.UsageError("name the characters to read, or a file with --batch")
    answers = (to_json(han, kind=own_kind, readings=readings) for han, own_kind in wanted)
    if batch or default_format(format_, "jsonl") == "jsonl":
        echo_json_lines(answers)
    else:
        for answer in answers:
            _echo_table(answer)
    return 0


def _batch(path: Path, kind: Kind | None) -> Iterator[tuple[str, Kind | None]]:
    for number, cells in batch_rows(path):
        own = cells[1] if len(cells) > 1 and cells[1] else kind
        if own is not None and own not in KINDS:
            raise click.UsageError(f"{path}:{number}: unknown kind {own!r}; write one of {', '.join(KINDS)}")
        yield cells[0], cast("Kind | None", own)


def _echo_table(answer: dict[str, Any]) -> None:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, show_header=False, title=None)
    table.add_column(style="dim")
    table.add_column(overflow="fold")
    rows = {"han": answer["han"], "kind": answer["kind"], "pinyin": answer["pinyin"], **answer["systems"]}
    for name, value in rows.items():
        table.add_row(Text(name), Text(value))
    sources = "  ".join(f"{part['han']} {part['pinyin'] or '?'} ({part['source']})" for part in answer["syllables"])
    table.add_row(Text("readings"), Text(sources))
    if answer["uncertain"]:
        table.add_row(Text("uncertain"), Text("another reading is possible; check with the person or a source"))
    echo_table(table)

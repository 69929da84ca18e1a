"""`terms romanize`: pinyin and every spelling system for a name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from terms.categories import KINDS
from terms.cli._batch import batch_rows
from terms.cli._output import default_format, echo_json_lines, echo_table
from terms.errors import DocumentSkipped, TermsError

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
    if batch:
        return _echo_batch(batch, kind, readings)
    if not names:
        raise click.UsageError("name the characters to read, or a file with --batch")
    from terms.romanize import romanize, to_json

    answers = (to_json(romanize(name, kind, readings=readings)) for name in names)
    if default_format(format_, "jsonl") == "jsonl":
        echo_json_lines(answers)
    else:
        for answer in answers:
            _echo_table(answer)
    return 0


def _echo_batch(path: Path, kind: Kind | None, readings: Readings) -> int:
    """One object a line of the file; a line that cannot be read gives an object with an `error` instead."""
    from terms.romanize import romanize, to_json

    exit_code = 0
    for han, own_kind in _batch(path, kind):
        try:
            answer = to_json(romanize(han, own_kind, readings=readings))
        except TermsError as error:
            answer = {"schema": 1, "han": han, "error": str(error)}
            exit_code = DocumentSkipped.exit_code
        echo_json_lines([answer])
    return exit_code


def _batch(path: Path, kind: Kind | None) -> Iterator[tuple[str, Kind | None]]:
    for number, cells in batch_rows(path):
        own = cells[1] if len(cells) > 1 and cells[1] else kind
        if own is not None and own not in KINDS:
            raise click.UsageError(f"{path}:{number}: unknown kind {own!r}; write one of {', '.join(KINDS)}")
        yield cells[0], own


def _echo_table(answer: dict[str, Any]) -> None:
    rows = {"han": answer["han"], "kind": answer["kind"], "pinyin": answer["pinyin"], **answer["systems"]}
    readings = (f"{part['han']} {part['pinyin'] or '?'} ({part['source']})" for part in answer["syllables"])
    rows["readings"] = "  ".join(readings)
    if answer["uncertain"]:
        rows["uncertain"] = "another reading is possible; check with the person or a source"
    echo_table(rows.items())

"""`terms romanize`: pinyin and every spelling system for a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import click

from terms.categories import KINDS, READINGS
from terms.cli._batch import batch_rows, echo_answers
from terms.cli._output import default_format, echo_json_lines, echo_table, warn
from terms.errors import DocumentSkipped, TermsError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from terms.categories import Kind, Readings


@click.command("romanize")
@click.option("--kind", type=click.Choice(KINDS), help="What the name names; guessed from the characters by default.")
@click.option("--readings", type=click.Choice(READINGS), default="cn", help="Mainland (default) or Taiwan readings.")
@click.option("--format", "format_", type=click.Choice(["table", "jsonl"]), help="Table on a terminal, else jsonl.")
@click.option("--batch", metavar="FILE", help="A TSV file, or `-`: han, and its kind where known.")
@click.argument("names", nargs=-1, metavar="[HAN]...")
def COMMAND(
    names: tuple[str, ...], kind: Kind | None, readings: Readings, format_: str | None, batch: str | None
) -> int:
    """Give the pinyin of a name and its other spellings.

    The pinyin is written by the rules for the kind of name: person, place, organization.

    \b
    terms romanize 習近平
    terms romanize 曾國藩 台積電 --format jsonl
    echo 曾國藩 | terms romanize -
    """
    if batch:
        columns = ("han", "kind")
        return echo_answers(batch_rows(batch), columns, lambda cells: _answer(cells[0], _kind(cells, kind), readings))
    if not names:
        raise UsageError("no name to read; give Chinese characters, `-` for standard input, or a file with --batch")
    exit_code = 0
    for name in _typed_out(names):
        try:
            answer = _answer(name, kind, readings)
        except TermsError as error:
            warn(str(error))
            exit_code = DocumentSkipped.exit_code
            continue
        _echo(answer, default_format(format_, "jsonl"))
    return exit_code


def _answer(han: str, kind: Kind | None, readings: Readings) -> dict[str, Any]:
    from terms.romanize import romanize, to_json

    return to_json(romanize(han, kind, readings=readings))


def _kind(cells: Sequence[str], default: Kind | None) -> Kind | None:
    """The kind of a row of a batch; one that is none is refused with the name's own errors."""
    return cast("Kind", cells[1]) if len(cells) > 1 and cells[1] else default


def _typed_out(names: Iterable[str]) -> Iterator[str]:
    """The names; `-` stands for those on standard input, one a line."""
    for name in names:
        if name == "-":
            yield from ("\t".join(cells).strip() for cells in batch_rows(name))
        else:
            yield name


def _echo(answer: dict[str, Any], format_: str) -> None:
    if format_ == "jsonl":
        echo_json_lines([answer])
    else:
        _echo_table(answer)


def _echo_table(answer: dict[str, Any]) -> None:
    rows = {name: answer[name] for name in ("han", "kind", "pinyin", "ascii", "numbered")} | answer["systems"]
    readings = (f"{part['han']} {part['pinyin'] or '?'} ({part['source']})" for part in answer["syllables"])
    rows["readings"] = "  ".join(readings)
    if answer["uncertain"]:
        rows["uncertain"] = "another reading is possible; check with the person or a source"
    echo_table(rows.items())

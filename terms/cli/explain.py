"""`terms explain`: where a name begins, which system spells each syllable, what deviates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from terms.cli._batch import batch_rows, echo_answers
from terms.cli._output import default_format, echo_json_lines, echo_table
from terms.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence


@click.command("explain")
@click.option("--format", "format_", type=click.Choice(["table", "jsonl"]), help="Table on a terminal, else jsonl.")
@click.option("--batch", metavar="FILE", help="A TSV file, or `-`: english, han.")
@click.argument("english", required=False)
@click.argument("han", required=False)
def COMMAND(english: str | None, han: str | None, format_: str | None, batch: str | None) -> int:
    """Say how an English name and its characters belong together.

    \b
    terms explain "director-general Hsu Maw-shin" 許茂新
    """
    if batch:
        return echo_answers(batch_rows(batch), ("english", "han"), _answer)
    if english is None or han is None:
        raise UsageError("nothing to explain; give an English name and its characters, or a file with --batch")
    _check(han)
    answer = _answer((english, han))
    if default_format(format_, "jsonl") == "jsonl":
        echo_json_lines([answer])
    else:
        _echo_table(answer)
    return 0


def _check(han: str) -> None:
    """Refuse what cannot be meant: the two exchanged, or a name without its characters.

    Raises:
        UsageError: `han` holds no Chinese characters.
    """
    from terms.text.han import han_only

    if not han_only(han):
        raise UsageError(f"no Chinese characters in {han!r}: give the English name first, then its characters")


def _answer(cells: Sequence[str]) -> dict[str, Any]:
    from terms.romanize.align.wire import explained

    if len(cells) < 2:
        raise UsageError("one cell only; write english, a tab, han")
    return explained(cells[0], cells[1])


def _echo_table(answer: dict[str, Any]) -> None:
    boundary = answer["boundary"]
    rows = {
        "name": boundary["text"] if boundary else "(none found)",
        "han": answer["han"],
        "relation": answer["relation"],
        "verdict": answer["verdict"],
        "systems": ", ".join(answer["systems"]) or "-",
        "why": "; ".join(answer["cues"]),
    }
    syllables = ((part["han"], f"{part['latin']}  ({_explanation(part)})") for part in answer["syllables"])
    echo_table([*rows.items(), *syllables])


def _explanation(part: dict[str, Any]) -> str:
    return ", ".join(part["systems"]) or part.get("deviation") or "no system"

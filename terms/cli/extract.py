"""`terms extract`: the mentions of articles, why they are mentions, and what is in none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from terms.cli._inputs import read_inputs, reads_paths, settings_for
from terms.cli._later import to_json, with_later
from terms.cli._output import counted, default_format, echo_json_lines, echo_tsv, say
from terms.cli._progress import waiting
from terms.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from terms.model import Mention
    from terms.pipeline import Article

_HEADER = (
    "english",
    "han",
    "aliases",
    "kind",
    "relation",
    "document",
    "line",
    "column",
    "confidence",
    "cues",
)


class _Share(click.types.FloatParamType):
    """A number from 0 to 1."""

    name = "share"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """The number; whatever else was typed is named."""
        try:
            share = float(value)
        except ValueError:
            share = -1.0
        if not 0 <= share <= 1:
            self.fail(f"{value!r} is no confidence, give a number from 0 to 1", param, ctx)
        return share


@click.command("extract")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["table", "jsonl", "tsv"]),
    help="Table on a terminal, else jsonl.",
)
@click.option(
    "--mentions",
    type=click.Choice(["first", "all"]),
    default="first",
    help="Names beside their characters (default), or also those that stand alone later.",
)
@click.option("--min-confidence", type=_Share(), metavar="X", help="Leave out mentions that are less sure, 0 to 1.")
@click.option("--explain", is_flag=True, help="Say of each mention why it is one, in sentences.")
@click.option("--unpaired", is_flag=True, help="List the characters that are in no mention, with the reason.")
@reads_paths
def COMMAND(paths: tuple[str, ...], format_: str | None, **options: Any) -> int:
    """Show every English name that is paired with Chinese characters.

    The table has a row for each name, as `terms build` would put it into a glossary; ? marks what is less than 80%
    sure. The characters that --unpaired lists and those in mentions add up to all that the articles hold.

    \b
    terms extract article.txt
    terms extract articles/ --format jsonl > mentions.jsonl
    terms extract article.txt --explain --min-confidence 0.9
    terms extract articles/ --unpaired
    """
    _check(format_, options)
    settings = settings_for(paths, options["config"])
    inputs = read_inputs(paths, settings, options)
    articles = inputs.articles
    if not articles and inputs.exit_code:
        return inputs.exit_code  # why is said; there is nothing to sum up
    if options["mentions"] == "all":
        with waiting("linking"):
            articles = tuple(map(with_later, articles))
    articles, unsure = _parted(articles, options["min_confidence"])
    if options["explain"]:
        from terms.cli._extract_explain import echo_explained

        echo_explained(articles)
    elif options["unpaired"]:
        from terms.cli._extract_unpaired import echo_unpaired

        echo_unpaired(articles, unsure, default_format(format_, "jsonl"))
    else:
        _echo(articles, default_format(format_, "jsonl"))
    if options["min_confidence"] is not None:
        _tell_left_out(articles, unsure, options["min_confidence"])
    inputs.remind()
    return inputs.exit_code


def _check(format_: str | None, options: dict[str, Any]) -> None:
    """Refuse what makes no sense.

    Raises:
        UsageError: options that exclude each other.
    """
    if options["explain"] and options["unpaired"]:
        raise UsageError("--explain tells of mentions, --unpaired of what is in none; use one of them")
    if options["explain"] and format_ in ("jsonl", "tsv"):
        raise UsageError(f"--explain is for people; {format_} has the same as cues: leave one of them out")


def _parted(articles: tuple[Article, ...], least: float | None) -> tuple[tuple[Article, ...], tuple[Article, ...]]:
    """The articles with the mentions that are sure enough, and with the others."""
    sure, unsure = (
        tuple(
            article._replace(mentions=tuple(each for each in article.mentions if _is_sure(each, least) is wanted))
            for article in articles
        )
        for wanted in (True, False)
    )
    return sure, unsure


def _tell_left_out(sure: Iterable[Article], unsure: Iterable[Article], least: float) -> None:
    left, kept = (sum(len(article.mentions) for article in each) for each in (unsure, sure))
    if left:
        say(f"{left} of {counted(left + kept, 'mention')} left out: confidence under {least:g}")


def _is_sure(mention: Mention, least: float | None) -> bool:
    return least is None or mention.confidence >= least


def _echo(articles: tuple[Article, ...], format_: str) -> None:
    match format_:
        case "jsonl":
            _echo_jsonl(articles)
        case "tsv":
            echo_tsv(_HEADER, _tsv_rows(articles))
        case _:
            from terms.cli._extract_table import echo_entries

            echo_entries(articles)


def _echo_jsonl(articles: Iterable[Article]) -> None:
    echo_json_lines(to_json(mention, article.document) for article in articles for mention in article.mentions)


def _tsv_rows(articles: Iterable[Article]) -> Iterable[Sequence[str]]:
    for article in articles:
        for mention in article.mentions:
            wire = to_json(mention, article.document)
            yield (
                wire["english"]["text"],
                wire["han"]["text"],
                "; ".join(alias["text"] for alias in wire["aliases"]),
                wire["kind"],
                wire["relation"],
                wire["document"],
                str(wire["line"]),
                str(wire["column"]),
                str(wire["confidence"]),
                "; ".join(wire["cues"]),
            )

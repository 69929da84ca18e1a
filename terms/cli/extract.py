"""`terms extract`: the mentions of articles."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import click

from terms.cli._inputs import read_inputs, reads_paths, settings_for
from terms.cli._output import counted, default_format, echo_json_lines, echo_table, echo_tsv, say, table_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from terms.model import Document, Mention
    from terms.pipeline import Article

_ROOM_FOR_REASONS = 100  # columns
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


@click.command("extract")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["table", "jsonl", "tsv"]),
    help="Table on a terminal, else jsonl.",
)
@reads_paths
def COMMAND(paths: tuple[str, ...], format_: str | None, **options: Any) -> int:
    """Show every English name that is paired with Chinese characters.

    \b
    terms extract article.txt
    terms extract articles/ --format jsonl > mentions.jsonl
    """
    settings = settings_for(paths, options["config"])
    inputs = read_inputs(paths, settings, options)
    match default_format(format_, "jsonl"):
        case "jsonl":
            _echo_jsonl(inputs.articles)
        case "tsv":
            echo_tsv(_HEADER, _tsv_rows(inputs.articles))
        case _:
            _echo_table(inputs.articles)
    return inputs.exit_code


def _echo_jsonl(articles: Iterable[Article]) -> None:
    from terms.extract.wire import to_json

    echo_json_lines(to_json(mention, article.document) for article in articles for mention in article.mentions)


def _tsv_rows(articles: Iterable[Article]) -> Iterable[Sequence[str]]:
    from terms.extract.wire import to_json

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
                f"{wire['confidence']:.2f}",
                "; ".join(wire["cues"]),
            )


def _echo_table(articles: tuple[Article, ...]) -> None:
    groups = _grouped(articles)
    if groups:
        header = ("english", "han", "also", "kind", "n", "first seen", "why")
        shown = len(header) if table_width() >= _ROOM_FOR_REASONS else len(header) - 1
        rows = (_table_row(found)[:shown] for found in groups.values())
        echo_table(rows, header[:shown], whole={"han", "kind", "n", "first seen"})
    total = sum(len(article.mentions) for article in articles)
    names, places = counted(len(groups), "name"), counted(total, "place")
    say(f"{names} in {places} of {counted(len(articles), 'document')}")


def _table_row(found: list[tuple[Document, Mention]]) -> Sequence[str]:
    document, mention = found[0]
    position = document.locate(mention.english.start, mention.english.end)
    aliases = dict.fromkeys(alias.text for _, other in found for alias in other.aliases)
    return (
        mention.english.text,
        mention.han.text,
        ", ".join(aliases),
        mention.kind,
        str(len(found)),
        f"{mention.document.rsplit('/', 1)[-1]}:{position.line}",
        mention.cues[0] if mention.cues else "",
    )


def _grouped(articles: tuple[Article, ...]) -> dict[tuple[str, str], list[tuple[Document, Mention]]]:
    """The mentions of one english with one han, by first appearance."""
    from terms.text.keys import english_key, han_key

    groups: dict[tuple[str, str], list[tuple[Document, Mention]]] = defaultdict(list)
    for article in articles:
        for mention in article.mentions:
            key = (han_key(mention.han.text), english_key(mention.english.text))
            groups[key].append((article.document, mention))
    return groups

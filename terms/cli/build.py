"""`terms build`: articles in, a glossary with pinyin out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from terms.categories import READINGS
from terms.cli._inputs import read_inputs, reads_paths, settings_for
from terms.cli._output import counted, echo, say
from terms.cli._paths import PATH
from terms.cli._progress import waiting

if TYPE_CHECKING:
    from pathlib import Path

    from terms.categories import Readings


@click.command("build")
@click.option(
    "-o",
    "--output",
    type=PATH,
    help="The glossary to write, or to merge into; standard output by default.",
)
@click.option(
    "--readings",
    type=click.Choice(READINGS),
    help="Mainland (default) or Taiwan readings for the pinyin.",
)
@reads_paths
def COMMAND(paths: tuple[str, ...], output: Path | None, readings: Readings | None, **options: Any) -> int:
    """Build a glossary from articles, or add to one that exists.

    What a person edited, approved or rejected in the file is never changed.

    \b
    terms build articles/ -o glossary.tsv
    """
    from terms.glossary import store
    from terms.glossary.build import build
    from terms.glossary.merge import merge

    settings = settings_for(paths, options["config"])
    old = store.load(output) if output is not None and output.exists() else None
    inputs = read_inputs(paths, settings, options)
    documents = tuple(article.document for article in inputs.articles)
    found = tuple(mention for article in inputs.articles for mention in article.mentions)
    with waiting("building"):
        new = build(found, documents, readings=readings or settings.readings)
        merged = merge(old, new) if old is not None else new
    if output is None:
        echo(store.dumps(merged))
        return inputs.exit_code
    read = counted(len(documents), "document")
    if merged == old:
        say(f"{output}: nothing new in {read} ({counted(len(merged.entries), 'entry')})")
        return inputs.exit_code
    store.dump(merged, output, loaded=old)
    added = len(merged.entries) - (len(old.entries) if old else 0)
    say(f"{output}: {counted(len(merged.entries), 'entry')}, {added} of them new, from {read}")
    return inputs.exit_code

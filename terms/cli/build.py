"""`terms build`: articles in, a glossary with pinyin out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from terms.cli._inputs import read_inputs, reads_paths, settings_for
from terms.cli._output import counted, echo

if TYPE_CHECKING:
    from terms.config import Readings


@click.command("build")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The glossary to write, or to merge into.")
@click.option(
    "--readings",
    type=click.Choice(["cn", "tw"]),
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
    from terms.glossary.save import save

    settings = settings_for(paths, options["config"])
    old_text = _existing(output)
    old = store.loads(old_text, str(output)) if old_text is not None else None
    inputs = read_inputs(
        paths,
        settings,
        encoding=options["encoding"],
        jobs=options["jobs"],
        name=options["stdin_filename"],
        exclude=options["exclude"],
    )
    documents = tuple(article.document for article in inputs.articles)
    found = tuple(mention for article in inputs.articles for mention in article.mentions)
    new = build(found, documents, readings=readings or settings.readings)
    merged = merge(old, new) if old is not None else new
    text = store.dumps(merged)
    if output is None:
        echo(text)
        return inputs.exit_code
    added = len(merged.entries) - (len(old.entries) if old else 0)
    read = counted(len(documents), "document")
    if text == old_text:
        click.echo(f"{output}: nothing new in {read} ({counted(len(merged.entries), 'entry')})", err=True)
        return inputs.exit_code
    save(output, text, loaded=old_text or "")
    click.echo(
        f"{output}: {len(merged.entries)} entries, {added} of them new, from {len(documents)} documents",
        err=True,
    )
    return inputs.exit_code


def _existing(output: Path | None) -> str | None:
    if output is None or not output.exists():
        return None
    from terms.glossary import store

    return store.read(output)

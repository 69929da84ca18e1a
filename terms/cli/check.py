"""`terms check`: what articles spell, gloss or print wrong, and the safe fixes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from terms.cli._glossaries import load_all
from terms.cli._inputs import STANDARD_INPUT, read_inputs, reads_paths, settings_for, takes_standard_input
from terms.cli._mending import apply_fixes, show_diffs
from terms.cli._output import echo, table_width
from terms.cli._paths import PATH
from terms.cli._progress import waiting

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


@click.command("check")
@click.option("-g", "--glossary", multiple=True, type=PATH, help="A glossary to check against.")
@click.option("--format", "format_", default="text", metavar="FORMAT", help="text (default), jsonl.")
@click.option(
    "--select", multiple=True, metavar="RULE", help="Only these rules, by code, family or name: P101, or P,G."
)
@click.option("--ignore", multiple=True, metavar="RULE", help="Not these rules, named in the same ways.")
@click.option(
    "--fix", is_flag=True, help="Apply the safe fixes to the files; standard input is mended to standard output."
)
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: the unsafe fixes too.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@reads_paths
def COMMAND(paths: tuple[str, ...], glossary: tuple[Path, ...], format_: str, **options: Any) -> int:
    """Find names that are spelt, glossed or printed wrong.

    Within each article and across all of them. Exit code 0: clean; 1: findings; 2: usage; 3: a document was
    skipped; 4: a write was refused. Where several hold it is the highest.

    \b
    terms check articles/ -g glossary.tsv
    terms check article.md --fix
    terms check --fix - < article.txt > mended.txt
    """
    from terms import pipeline
    from terms.checks._run import run
    from terms.reporters import WIDTH

    reporter = _reporter(format_)
    settings = settings_for(paths, options["config"])
    from pathlib import Path

    known = load_all(glossary or tuple(Path(name) for name in settings.glossary))
    inputs = read_inputs(paths, settings, options)
    corpus = pipeline.corpus(inputs.articles, known)
    with waiting("checking"):
        findings = run(
            corpus,
            select=_split(options["select"] or settings.select),
            ignore=_split(options["ignore"] or settings.ignore),
        )
    if options["diff"]:
        show_diffs(corpus, findings, unsafe=options["unsafe_fixes"])
        return max(inputs.exit_code, 1 if findings else 0)
    # The mended text of standard input goes where a filter's output goes.
    standard_input = (options["stdin_filename"] or STANDARD_INPUT) if takes_standard_input(paths) else None
    if options["fix"]:
        findings = apply_fixes(corpus, findings, unsafe=options["unsafe_fixes"], standard_input=standard_input)
    echo(reporter.report(findings, corpus, min(WIDTH, table_width())), err=bool(options["fix"] and standard_input))
    inputs.remind()
    return max(inputs.exit_code, 1 if findings else 0)


def _reporter(name: str) -> Any:
    from terms.errors import unknown_name
    from terms.registry import modules, plugin

    if name not in modules("terms.reporters"):
        raise unknown_name("report format", name, modules("terms.reporters"))
    return plugin("terms.reporters", "REPORTER", name)


def _split(names: Iterable[str]) -> tuple[str, ...]:
    """The names of rules; one option may hold several, separated by commas."""
    return tuple(part.strip() for name in names for part in name.split(",") if part.strip())

"""`terms check`: what articles spell, gloss or print wrong, and the safe fixes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from terms.cli._inputs import read_inputs, reads_paths, settings_for
from terms.cli._mending import apply_fixes, show_diffs
from terms.cli._output import echo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from terms.model import Glossary


@click.command("check")
@click.option("-g", "--glossary", multiple=True, type=click.Path(path_type=Path), help="A glossary to check against.")
@click.option("--format", "format_", default="text", metavar="FORMAT", help="text (default), jsonl.")
@click.option("--select", multiple=True, metavar="RULE", help="Only these rules: P101, P, variant-spelling.")
@click.option("--ignore", multiple=True, metavar="RULE", help="Not these rules.")
@click.option("--fix", is_flag=True, help="Apply the safe fixes to the files.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: the unsafe fixes too.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@reads_paths
def COMMAND(paths: tuple[str, ...], glossary: tuple[Path, ...], format_: str, **options: Any) -> int:
    """Find names that are spelt, glossed or printed wrong.

    Within each article and across all of them. Exit code 0: clean; 1: findings.

    \b
    terms check articles/ -g glossary.tsv
    terms check article.md --fix
    """
    from terms import pipeline
    from terms.checks._run import run

    reporter = _reporter(format_)
    settings = settings_for(paths, options["config"])
    known = _glossary(glossary or tuple(Path(name) for name in settings.glossary))
    inputs = read_inputs(
        paths,
        settings,
        encoding=options["encoding"],
        jobs=options["jobs"],
        name=options["stdin_filename"],
        exclude=options["exclude"],
    )
    corpus = pipeline.corpus(inputs.articles, known)
    findings = run(corpus, select=options["select"] or settings.select, ignore=options["ignore"] or settings.ignore)
    if options["diff"]:
        show_diffs(corpus, findings, unsafe=options["unsafe_fixes"])
        return max(inputs.exit_code, 1 if findings else 0)
    if options["fix"]:
        findings = apply_fixes(corpus, findings, unsafe=options["unsafe_fixes"])
    echo(reporter.report(findings, corpus))
    return max(inputs.exit_code, 1 if findings else 0)


def _reporter(name: str) -> Any:
    from terms.errors import unknown_name
    from terms.registry import modules, plugin

    if name not in modules("terms.reporters"):
        raise unknown_name("report format", name, modules("terms.reporters"))
    return plugin("terms.reporters", "REPORTER", name)


def _glossary(paths: Sequence[Path]) -> Glossary:
    """The entries of all the glossaries; the first one's entry wins where an id is in several."""
    from terms.glossary import store
    from terms.model import Glossary

    entries = {entry.id: entry for path in reversed(paths) for entry in store.load(path).entries}
    return Glossary(entries=tuple(entries[key] for key in sorted(entries)))

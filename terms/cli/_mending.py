"""Applying the fixes of findings to files, or showing what they would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from terms.checks._fixes import Mended
    from terms.model import Corpus, Document, Finding


def show_diffs(corpus: Corpus, findings: Sequence[Finding], *, unsafe: bool) -> None:
    """A unified diff of every document that the fixes would change, on standard output."""
    from difflib import unified_diff

    for document, mended in _mended(corpus, findings, unsafe=unsafe):
        before = document.source_text.splitlines(keepends=True)
        for line in unified_diff(before, mended.source.splitlines(keepends=True), document.name, document.name):
            click.echo(line, nl=not line.endswith("\n"))


def apply_fixes(corpus: Corpus, findings: Sequence[Finding], *, unsafe: bool) -> tuple[Finding, ...]:
    """Write the fixed sources over their files; the findings that are left.

    A document that is no file of its own (standard input, a record of JSONL) keeps its findings, and one line on
    standard error says so.
    """
    left: list[Finding] = []
    for document, mended in _mended(corpus, findings, unsafe=unsafe):
        if mended.source == document.source_text:
            left.extend(mended.left)
        elif document.path is None:
            click.echo(f"terms: {document.name} is no file of its own: see its fixes with --diff", err=True)
            left.extend(finding for finding in findings if finding.document == document.name)
        else:
            _write(document, mended.source)
            left.extend(mended.left)
    return tuple(left)


def _mended(corpus: Corpus, findings: Sequence[Finding], *, unsafe: bool) -> Iterator[tuple[Document, Mended]]:
    from terms.checks._fixes import mend

    for document in corpus.documents:
        yield document, mend(document, findings, unsafe=unsafe)


def _write(document: Document, fixed: str) -> None:
    """Replace the file by the fixed source in its own encoding; refuse where it changed since it was read."""
    from terms.glossary.save import save
    from terms.readers import encode

    loaded = encode(document, document.source_text)
    save(str(document.path), encode(document, fixed), loaded=loaded)
    click.echo(f"terms: fixed {document.path}", err=True)

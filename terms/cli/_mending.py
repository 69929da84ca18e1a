"""Applying the fixes of findings to files, or showing what they would change."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

import click

from terms.cli._output import counted, warn
from terms.errors import WriteRefused

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from terms.model import Corpus, Document, Finding


class _Mending(NamedTuple):
    """A document, its source after the fixes, and its findings before and after."""

    document: Document
    source: str
    findings: tuple[Finding, ...]
    left: tuple[Finding, ...]

    @property
    def is_change(self) -> bool:
        """Whether the source is another one now."""
        return self.source != self.document.source_text


def show_diffs(corpus: Corpus, findings: Sequence[Finding], *, unsafe: bool) -> None:
    """A unified diff of every document that the fixes would change, on standard output."""
    from difflib import unified_diff

    from terms.text.visible import visible

    changed = [mending for mending in _mendings(corpus, findings, unsafe=unsafe) if mending.is_change]
    for document, source, *_ in changed:
        before, name = document.source_text.splitlines(keepends=True), visible(document.name)
        for line in unified_diff(before, source.splitlines(keepends=True), name, name):
            click.echo(line, nl=not line.endswith("\n"))
    if findings and not changed:
        warn(_nothing_to_fix(findings, unsafe=unsafe))


def apply_fixes(
    corpus: Corpus, findings: Sequence[Finding], *, unsafe: bool, standard_input: str | None
) -> tuple[Finding, ...]:
    """Write the fixed sources over their files; the findings that are left.

    The document of the name `standard_input` goes to standard output, fixed or not. Another one that is no file of its
    own (a record of JSONL) keeps its findings, and one line on standard error says so.
    """
    mendings = tuple(_mendings(corpus, findings, unsafe=unsafe))
    written = {mending.document.name for mending in mendings if _is_written(mending, standard_input)}
    changed = [mending for mending in mendings if mending.is_change]
    files = [mending for mending in changed if mending.document.name in written]
    if files:
        fixed = sum(len(mending.findings) - len(mending.left) for mending in files)
        warn(f"fixed {counted(fixed, 'finding')} in {counted(len(files), 'file')}")
    elif findings and not changed:
        warn(_nothing_to_fix(findings, unsafe=unsafe))
    return tuple(
        finding
        for mending in mendings
        for finding in (mending.left if mending.document.name in written else mending.findings)
    )


def _mendings(corpus: Corpus, findings: Sequence[Finding], *, unsafe: bool) -> Iterator[_Mending]:
    from terms.checks._fixes import mend

    by_document: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_document[finding.document].append(finding)
    for document in corpus.documents:
        own = tuple(by_document[document.name])
        mended = mend(document, own, unsafe=unsafe)
        yield _Mending(document, mended.source, own, mended.left)


def _is_written(mending: _Mending, standard_input: str | None) -> bool:
    """Write what is to be written; whether there was a place for it."""
    document = mending.document
    if document.path is not None:
        if mending.is_change:
            _write(document, document.path, mending.source)
        return True
    if document.name == standard_input:
        click.echo(_encoded(document, mending.source), nl=False)
        return True
    if mending.is_change:
        warn(f"{document.name} is no file of its own: see its fixes with --diff")
    return False


def _write(document: Document, path: str, fixed: str) -> None:
    """Replace the file by the fixed source in its own encoding; refuse where it changed since it was read."""
    from terms.glossary.save import save

    save(path, _encoded(document, fixed), loaded=_encoded(document, document.source_text))
    warn(f"fixed {path}")


def _encoded(document: Document, source: str) -> bytes:
    from terms.readers import encode

    try:
        return encode(document, source)
    except UnicodeEncodeError as error:
        lacking = source[error.start : error.end]
        message = f"{document.name}: {document.encoding} has no {lacking!r}, which a fix writes; save it as UTF-8 first"
        raise WriteRefused("C-IO", message) from error


def _nothing_to_fix(findings: Sequence[Finding], *, unsafe: bool) -> str:
    """Why there was nothing to do, and whether the unsafe fixes would do something."""
    found = counted(len(findings), "finding")
    risky = sum(finding.fix is not None and finding.fix.safety == "unsafe" for finding in findings)
    if unsafe or not risky:
        return f"nothing to fix in {found}: a person has to decide"
    return f"nothing to fix safely in {found}; {risky} can be fixed with --unsafe-fixes"

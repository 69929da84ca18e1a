"""The one place that knows the order: read, extract, build, check.

paths ─ readers ─▶ documents ─ extract ─▶ mentions ─ vote ─ glossary ─▶ Glossary ─ checks ─▶ findings
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terms.engines import local
from terms.engines.collector import uncollected
from terms.errors import DocumentSkipped
from terms.extract import mentions, vote
from terms.model import Corpus, Document, Glossary, Mention
from terms.readers import read, read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path


class Source(NamedTuple):
    """What to read: a path, and the encoding that the user named."""

    path: Path
    encoding: str | None = None


class Article(NamedTuple):
    """A document with its mentions."""

    document: Document
    mentions: tuple[Mention, ...]


Outcome = Article | DocumentSkipped


def articles(sources: Sequence[Source], jobs: int | None = None) -> Iterator[tuple[Outcome, ...]]:
    """For each source, in their order, its documents with their mentions, or why one was skipped."""
    return local.run(read_source, sources, jobs)


def agreed(found: Sequence[Article]) -> tuple[Article, ...]:
    """The articles with open edges of names moved to where most of the articles have them."""
    voted = vote.agreed([(article.document, article.mentions) for article in found])
    return tuple(Article(article.document, mentions) for article, mentions in zip(found, voted, strict=True))


def read_source(source: Source) -> tuple[Outcome, ...]:
    """The articles of one file; one outcome that says why where it cannot be read."""
    try:
        documents = read(source.path, encoding=source.encoding)
    except DocumentSkipped as skipped:
        return (skipped,)
    return tuple(outcome(document) for document in documents)


def read_bytes(data: bytes, name: str, *, encoding: str | None = None) -> tuple[Outcome, ...]:
    """The articles of bytes that have no file; the suffix of `name` decides on the format."""
    try:
        documents = read_text(data, name, encoding=encoding)
    except DocumentSkipped as skipped:
        return (skipped,)
    return tuple(outcome(document) for document in documents)


def outcome(document: Document | DocumentSkipped) -> Outcome:
    """A document with its mentions; why it was skipped stays as it is."""
    if isinstance(document, DocumentSkipped):
        return document
    try:
        with uncollected():
            return Article(document, mentions(document))
    except Exception as fault:  # noqa: BLE001 - a fault of ours in one document must not lose the others
        said = f"{document.name}: terms itself failed on it ({type(fault).__name__}: {fault})"
        return DocumentSkipped("E-FAULT", f"{said}; please report it with the text")


def corpus(found: Iterable[Article], glossary: Glossary | None = None) -> Corpus:
    """What the rules look at."""
    kept = tuple(found)
    return Corpus(
        documents=tuple(article.document for article in kept),
        mentions=tuple(mention for article in kept for mention in article.mentions),
        glossary=glossary or Glossary(),
    )

"""The sections of a document: where a heading begins a new one, and which of them list sources.

A heading is what the reader marked as one, the name of a list of sources on a line of its own, or a short line without
a full stop between blank lines. A new section may explain a name again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from terms.checks._corpus import per_corpus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Document

_ALONE = re.compile(r"(?:\A|(?<=\n)[ \t\r]*\n)(?P<line>[ \t]*[A-Z“\"‘'][^\n]{0,80}?)[ \t\r]*(?=\n[ \t\r]*\n|\Z)")
_STOPPED = re.compile(r"[.!?,;:。！？，；：][”’\"')\]]*\Z")
_WORDS = 10


class Section(NamedTuple):
    """A section from its heading on, up to the next; the heading itself ends at `body`."""

    start: int
    body: int
    is_sources: bool


class Sections:
    """The sections of one document."""

    def __init__(self, document: Document) -> None:
        found: dict[int, Section] = {section.start: section for section in _headings(document)}
        self._sections = (Section(0, 0, is_sources=False), *(found[start] for start in sorted(found)))
        self._starts = tuple(section.start for section in self._sections)

    def at(self, offset: int) -> Section:
        """The section that an offset lies in."""
        return self._sections[bisect_right(self._starts, offset) - 1]


@per_corpus
def sections(corpus: Corpus) -> dict[str, Sections]:
    """The sections of every document, by name."""
    return {document.name: Sections(document) for document in corpus.documents}


def _headings(document: Document) -> Iterator[Section]:
    """Every heading; a list of sources comes last, for it says more of the same line."""
    for part in document.parts:
        if part.name == "heading":
            yield Section(part.start, part.end, is_sources=False)
    for match in _ALONE.finditer(document.text):
        line = match["line"]
        if len(line.split()) <= _WORDS and not _STOPPED.search(line):
            yield Section(*match.span("line"), is_sources=False)
    for match in _sources().finditer(document.text):
        yield Section(match.start(), match.end(), is_sources=True)


@cache
def _sources() -> re.Pattern[str]:
    from terms.tables import column

    heads = "|".join(map(re.escape, sorted(column("reference_headings"))))
    return re.compile(rf"^[ \t#*_=]*(?:{heads})[ \t#*_=:：]*$", re.MULTILINE | re.IGNORECASE)

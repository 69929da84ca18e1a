"""The frozen records that every stage passes to the next.

Offsets are code points, half-open. `Document.text` is never normalized: spans slice it, and comparison goes
through the key functions of `terms.text.keys`. Collections are tuples; "change" is `dataclasses.replace`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from terms.categories import Kind, MarkName, PartName, Relation, Review, Safety, Severity, Status

_LINE_FEED = re.compile(r"\n")
_LINE_END = re.compile(r"\r\n?|\n")  # CR LF is one line end: the line starts after the LF


class Span(NamedTuple):
    """A half-open range of code points of a document, with its text.

    >>> Span.of("Hsu Maw-shin (許茂新)", 14, 17)
    Span(start=14, end=17, text='許茂新')
    """

    start: int
    end: int
    text: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """The span `text[start:end]`."""
        return cls(start, end, text[start:end])


class Anchor(NamedTuple):
    """From text offset `text` on, `length` code points of source at `source` stand for the text up to the next anchor.

    Equal lengths mean a verbatim run; otherwise the run is atomic (an entity such as `&amp;`, an escape).
    """

    text: int
    source: int
    length: int


class Part(NamedTuple):
    """A stretch of a document with one role (body, heading, table …), in offsets of `Document.text`."""

    name: PartName
    start: int
    end: int


class Mark(NamedTuple):
    """What markup said about a stretch of text (emphasis, link, table cell, ruby …).

    `value` holds a ruby's reading; for an item of a definition list it is "term" or "definition".
    """

    name: MarkName
    start: int
    end: int
    value: str = ""


class Position(NamedTuple):
    """Where something stands in the source: offsets, and line and column counted from 1 in code points."""

    start: int
    end: int
    line: int
    column: int


@dataclass(frozen=True)
class Document:
    """One article as people read it, with its name and a map back to its source.

    `text` is what a reader sees: in plain text the decoded source itself, in Markdown and HTML the source
    without markup. `source` is the decoded source where it differs from `text`, and `anchors` lead from one
    to the other.
    """

    name: str
    text: str
    parts: tuple[Part, ...] = ()
    marks: tuple[Mark, ...] = ()
    source: str | None = None
    anchors: tuple[Anchor, ...] = ()
    encoding: str = "utf-8"
    path: str | None = None

    @property
    def source_text(self) -> str:
        """The decoded source."""
        return self.text if self.source is None else self.source

    def span(self, start: int, end: int) -> Span:
        """The span of `text` from `start` to `end`."""
        return Span(start, end, self.text[start:end])

    def locate(self, start: int, end: int) -> Position:
        r"""Where `text[start:end]` stands in the source.

        >>> Document("a.txt", "one\ntwo 習近平").locate(8, 11)
        Position(start=8, end=11, line=2, column=5)
        """
        first = self._to_source(start)
        return self.position(first, self._to_source_end(end) if end > start else first)

    def position(self, start: int, end: int) -> Position:
        """The line and column of `source_text[start:end]`, for what the text does not show."""
        line = bisect_right(self._line_starts, start) - 1
        return Position(start, end, line + 1, start - self._line_starts[line] + 1)

    def line_text(self, line: int) -> str:
        """The source line with number `line` (from 1), without its line end."""
        starts = self._line_starts
        end = starts[line] if line < len(starts) else len(self.source_text)
        return self.source_text[starts[line - 1] : end].rstrip("\r\n")

    def part_at(self, offset: int) -> PartName:
        """The role of the text at `offset`; body where the reader named none."""
        index = bisect_right(self._part_starts, offset) - 1
        if index >= 0 and self.parts[index].start <= offset < self.parts[index].end:
            return self.parts[index].name
        return "body"

    @cached_property
    def _part_starts(self) -> tuple[int, ...]:
        return tuple(part.start for part in self.parts)

    @cached_property
    def _line_starts(self) -> tuple[int, ...]:
        text = self.source_text
        ends = _LINE_END if "\r" in text else _LINE_FEED
        return (0, *(end.end() for end in ends.finditer(text)))

    @cached_property
    def _anchor_starts(self) -> tuple[int, ...]:
        return tuple(anchor.text for anchor in self.anchors)

    def _anchor(self, offset: int) -> tuple[Anchor, int]:
        """The anchor that covers `offset`, and the length of its text."""
        index = bisect_right(self._anchor_starts, offset) - 1
        anchor = self.anchors[index]
        following = self._anchor_starts[index + 1] if index + 1 < len(self.anchors) else len(self.text)
        return anchor, following - anchor.text

    def _to_source(self, offset: int) -> int:
        if not self.anchors:
            return offset
        anchor, length = self._anchor(offset)
        if length == anchor.length:
            return anchor.source + offset - anchor.text
        return anchor.source

    def _to_source_end(self, end: int) -> int:
        if not self.anchors:
            return end
        anchor, length = self._anchor(end - 1)
        if length == anchor.length:
            return anchor.source + end - anchor.text
        return anchor.source + anchor.length


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a document pairs an english with a han: what extraction finds.

    Spans are in `Document.text`. `cues` say why the edges are where they are ("aligned:wade-giles",
    "possessive").
    """

    document: str
    english: Span
    han: Span
    aliases: tuple[Span, ...] = ()
    pattern: str = "gloss"
    kind: Kind = "other"
    relation: Relation = "other"
    systems: tuple[str, ...] = ()
    confidence: float = 0.0
    cues: tuple[str, ...] = ()


class Syllable(NamedTuple):
    """How one character is read: toned Hanyu Pinyin in lower case, and where the reading comes from.

    `source` is phrase, surname, given-name, exception, character, spelled or none (no reading known, `pinyin`
    empty).
    """

    han: str
    pinyin: str
    source: str


class Reading(NamedTuple):
    """How a name is read, syllable by syllable, and written by the orthography of its kind.

    `uncertain` when several readings remain and none was decided by phrase, surname or exception.
    """

    han: str
    kind: Kind
    syllables: tuple[Syllable, ...]
    pinyin: str
    uncertain: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """One english with one han of an entry: a row of the glossary file.

    `other` keeps the filled cells of columns we do not know, and names the cells of status, review and kind
    that were left empty (their fields hold the default).
    """

    english: str
    han: str
    pinyin: str = ""
    status: Status = "preferred"
    review: Review = "candidate"
    type: str = ""
    lang: str = ""
    script: str = ""
    region: str = ""
    romanization: str = ""
    valid_from: str = ""
    valid_to: str = ""
    definition: str = ""
    note: str = ""
    context: str = ""
    source: str = ""
    wikidata: str = ""
    by: str = ""
    date: str = ""
    other: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One concept of the glossary: a person, place, organization, work or term, with its forms."""

    id: str
    kind: Kind
    forms: tuple[Form, ...]

    @property
    def preferred(self) -> Form:
        """The preferred form; a rejected form only where nothing else is left."""
        live = tuple(form for form in self.forms if form.review != "rejected") or self.forms
        return next((form for form in live if form.status == "preferred"), live[0])


@dataclass(frozen=True)
class Glossary:
    """The entries, with what a file holds beside them, so that writing gives the bytes that were read.

    `columns` in file order, () for all. `preamble` has the lines before the header. `layout` has the lines
    after it, in order: a comment or blank line as it stands, for a row the id of its entry. Entries and forms
    that it lacks follow the rows it has, so that `replace(glossary, entries=…)` is all an edit needs.
    """

    entries: tuple[Entry, ...] = ()
    columns: tuple[str, ...] = ()
    preamble: tuple[str, ...] = ()
    layout: tuple[str, ...] = ("",)
    newline: str = "\n"

    @cached_property
    def by_id(self) -> dict[str, Entry]:
        """The entries by id."""
        return {entry.id: entry for entry in self.entries}


@dataclass(frozen=True)
class Corpus:
    """What every rule looks at: the documents, the mentions found in them, and the glossary."""

    documents: tuple[Document, ...]
    mentions: tuple[Mention, ...]
    glossary: Glossary = Glossary()

    @cached_property
    def by_name(self) -> dict[str, Document]:
        """The documents by name."""
        return {document.name: document for document in self.documents}

    @cached_property
    def mentions_by_document(self) -> dict[str, tuple[Mention, ...]]:
        """The mentions of each document, in text order."""
        found: dict[str, list[Mention]] = {document.name: [] for document in self.documents}
        for mention in self.mentions:
            found[mention.document].append(mention)
        return {name: tuple(sorted(list_, key=_place)) for name, list_ in found.items()}


class Edit(NamedTuple):
    """Replace `Document.text[start:end]` by `text`."""

    start: int
    end: int
    text: str


class Fix(NamedTuple):
    """The edits that would mend a finding; safe ones may be applied without being asked one by one."""

    safety: Safety
    edits: tuple[Edit, ...]


class Place(NamedTuple):
    """Another place that a finding points to, and what is there."""

    document: str
    start: int
    end: int
    message: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a rule found, at a span of a document's text."""

    document: str
    start: int
    end: int
    code: str
    name: str
    severity: Severity
    message: str
    entry: str = ""
    fix: Fix | None = None
    related: tuple[Place, ...] = ()


def _place(mention: Mention) -> tuple[int, int]:
    return (mention.han.start, mention.english.start)

"""What is left out: every run of Han characters that is in no mention, and why.

The Han characters of a document are those that a reader sees in its text, and those of its source that the text does
not show (links, attributes, comments, code). A character written as an entity (`&#x7FD2;`) counts once, as what it
shows. So, with what mentions hold, the counts add up to `han_count`; without entities that is the number of Han
characters in the source file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from terms.extract.page.page import Page
from terms.extract.unpaired.reasons import reason
from terms.extract.unpaired.source_only import source_only
from terms.extract.unpaired.surroundings import Run, Surroundings
from terms.extract.wire import SCHEMA, glossary_form
from terms.text.han import after_last_han, first_han, han_only
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terms.categories import LeftOut
    from terms.model import Document, Mention, Position

_CONTEXT = 30  # code points of the line shown on either side
_LINE_END = lazy_pattern(r"[\r\n]")


@dataclass(frozen=True, slots=True)
class Unpaired:
    """A run of Han characters that is in no mention, where it stands in the source, and why it is left out.

    `note` says more where there is more: the name it is paired with elsewhere, the pattern that saw too little.
    """

    document: str
    han: str
    place: Position
    reason: LeftOut
    note: str = ""

    @property
    def count(self) -> int:
        """How many Han characters it has; what stands between them counts nothing."""
        return len(han_only(self.han))


def unpaired(document: Document, mentions: Iterable[Mention], unsure: Iterable[Mention] = ()) -> tuple[Unpaired, ...]:
    """Every Han run of the document that is in none of its mentions, in source order.

    `unsure` are mentions of the document that were left out because they are less sure than the user asked for.

    >>> from terms.model import Document
    >>> [(left.han, left.reason) for left in unpaired(Document("a.txt", "台北 is far. かな漢字"), ())]
    [('台北', 'no English beside it'), ('漢字', 'Japanese')]
    """
    found = [*_in_text(document, tuple(mentions), unsure), *_in_source(document)]
    return tuple(sorted(found, key=lambda left: left.place))


def han_count(document: Document) -> int:
    """The Han characters of a document: those a reader sees, and those of the source that nobody sees.

    >>> from terms.model import Document
    >>> han_count(Document("a.txt", "Hsu Maw-shin (許茂新)"))
    3
    """
    hidden = sum(run.end - run.start for run in source_only(document))
    return len(han_only(document.text)) + hidden


def to_json(left: Unpaired, document: Document) -> dict[str, Any]:
    """A run that is left out as a JSON object (schema 1); `document` is the one that it stands in."""
    place = left.place
    return {
        "schema": SCHEMA,
        "document": left.document,
        "han": {"text": glossary_form(left.han), "start": place.start, "end": place.end},
        "count": left.count,
        "reason": left.reason,
        "note": left.note,
        "line": place.line,
        "column": place.column,
        "context": context(left, document),
    }


def context(left: Unpaired, document: Document, reach: int = _CONTEXT) -> str:
    """What stands around the run on its line of the source: twice `reach` code points, half of them before it."""
    source, place = document.source_text, left.place
    line = place.start - place.column + 1
    start = max(line, place.start - reach)
    end = min(len(source), place.end + reach + max(0, reach - (place.start - line)))
    rest = _LINE_END.search(source, place.end, end)
    shown = " ".join(source[start : rest.start() if rest else end].split())
    is_cut = rest is None and end < len(source) and not _LINE_END.match(source, end)
    return f"{'…' if start > line else ''}{shown}{'…' if is_cut else ''}"


def _in_text(document: Document, mentions: tuple[Mention, ...], unsure: Iterable[Mention]) -> Iterator[Unpaired]:
    page = Page(document)
    around = Surroundings(page, mentions, unsure)
    for run in _free(page, _taken(mentions)):
        why, note = reason(around, run)
        han = document.text[run.start : run.end]
        yield Unpaired(document.name, han, document.locate(run.start, run.end), why, note)


def _taken(mentions: Iterable[Mention]) -> list[tuple[int, int]]:
    """The stretches that mentions hold, in order and apart from each other."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted((s.start, s.end) for each in mentions for s in (each.han, each.english, *each.aliases)):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _free(page: Page, taken: list[tuple[int, int]]) -> Iterator[Run]:
    """What is left of each Han term after the mentions have taken theirs, from its first Han to its last."""
    index = 0
    for first, last in page.terms:
        while index < len(taken) and taken[index][1] <= first:
            index += 1
        begin = first
        for start, end in (*_within(taken, index, last), (last, last)):
            left, right = _trimmed(page.text, begin, start)
            if left < right:
                yield Run(left, right, first, last)
            begin = max(begin, end)


def _within(taken: list[tuple[int, int]], index: int, last: int) -> Iterator[tuple[int, int]]:
    while index < len(taken) and taken[index][0] < last:
        yield taken[index]
        index += 1


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    return first_han(text, start, max(start, end)), after_last_han(text, start, max(start, end))


def _in_source(document: Document) -> Iterator[Unpaired]:
    source = document.source_text
    for run in source_only(document):
        yield Unpaired(document.name, source[run.start : run.end], document.position(run.start, run.end), run.reason)

"""Where an article's running text is: a headline, kicker, by-line or photo credit is no mention of a name.

Source: the practice of newspapers that print characters in brackets "at the first mention in the body".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from terms.checks._brackets import line_range
from terms.checks._corpus import per_corpus
from terms.checks._sections import sections
from terms.text.han import has_han

if TYPE_CHECKING:
    from terms.checks._sections import Sections
    from terms.model import Corpus, Document

_LINE = re.compile(r"[^\r\n]+")
_FULL_STOP = re.compile(r"[.!?。！？][”’\"')\]]*\s*\Z")
_CREDIT = re.compile(
    r"\s*(?:"
    r"(?:photos?|pictures?|images?|illustrations?|graphics?|screen ?grab|source)\s*(?::|by\b|courtesy\b|provided\b)"
    r"|(?:by|story by|reporting by|additional reporting by|translated by|edited by)\s+(?=[A-Z])[^.!?]{1,80}\Z"
    r"|staff (?:reporter|writer)s?\b[^.!?]{0,80}\Z"
    r")",
    re.IGNORECASE,
)
_SOURCE = re.compile(r"\s*\[[\w+.-]{1,12}\]\s")  # an item of a list of sources: [3], [Lu98]

Ranges = tuple[tuple[int, int], ...]


class Body:
    """Which offsets of one document are running text."""

    def __init__(self, document: Document, sections: Sections) -> None:
        self._document = document
        self._sections = sections
        self._apart = _lines_apart(document)
        self._starts = tuple(start for start, _ in self._apart)

    def holds(self, offset: int) -> bool:
        """Whether `offset` is in the body: no heading, table, note, headline, by-line, credit or list of sources."""
        if self._document.part_at(offset) != "body":
            return False
        section = self._sections.at(offset)
        if section.is_sources or offset < section.body:
            return False
        index = bisect_right(self._starts, offset) - 1
        return index < 0 or offset >= self._apart[index][1]

    def lists_sources(self, offset: int) -> bool:
        """Whether a list of sources is at `offset`: under its heading, or an item with its label."""
        if self._sections.at(offset).is_sources:
            return True
        start, end = line_range(self._document.text, offset)
        return _SOURCE.match(self._document.text, start, end) is not None

    def quoted(self, offset: int) -> bool:
        """Whether `offset` is inside quoted speech that opened on the same line."""
        text = self._document.text
        start, _ = line_range(text, offset)
        before = text[start:offset]
        if before.rfind("“") > before.rfind("”"):
            return True
        return before.count('"') % 2 == 1


@per_corpus
def bodies(corpus: Corpus) -> dict[str, Body]:
    """The body of every document, by name."""
    return {document.name: Body(document, sections(corpus)[document.name]) for document in corpus.documents}


def _lines_apart(document: Document) -> Ranges:
    found: list[tuple[int, int]] = []
    lines = list(_LINE.finditer(document.text))
    for number, line in enumerate(lines):
        following = lines[number + 1].group() if number + 1 < len(lines) else ""
        if (
            (number == 0 and _is_headline(line.group(), following))
            or _CREDIT.match(line.group())
            or _SOURCE.match(line.group())
        ):
            found.append(line.span())
    return tuple(found)


def _is_headline(line: str, following: str) -> bool:
    """A first line without a full stop, unless it only wraps into the next or holds characters itself."""
    if _FULL_STOP.search(line) or has_han(line):
        return False
    return bool(following) and not following.lstrip()[:1].islower()

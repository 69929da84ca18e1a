"""Extraction: where a document pairs an english with a han, and why the edges are where they are.

A pattern (one file in `patterns/`) proposes candidates: a han, and the window of text in which its english stands.
The boundary cascade decides where in the window the english begins. Each han belongs to one mention: the first
pattern by rank whose candidate shows an english keeps it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from terms.registry import plugins
from terms.text.han import has_han

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from terms.extract._candidate import Candidate
    from terms.extract._page import Page
    from terms.model import Document, Mention


@dataclass(frozen=True, slots=True)
class Pattern:
    """One surface pattern. `rank` orders the patterns: the lower claims a han first."""

    name: str
    rank: int
    find: Callable[[Page], Iterator[Candidate]]


def mentions(document: Document) -> tuple[Mention, ...]:
    """The mentions of one document, in text order.

    >>> from terms.model import Document
    >>> found = mentions(Document("a.txt", "said director-general Hsu Maw-shin (許茂新) on Friday"))
    >>> [(mention.english.text, mention.han.text) for mention in found]
    [('Hsu Maw-shin', '許茂新')]
    """
    if not has_han(document.text):
        return ()
    from terms.extract._boundary import resolve
    from terms.extract._page import Page

    page = Page(document)
    claimed: set[int] = set()
    found: list[Mention] = []
    for candidate in _candidates(page):
        places = range(candidate.han.start, candidate.han.end)
        mention = resolve(page, candidate) if claimed.isdisjoint(places) else None
        if mention:
            claimed.update(places)
            found.append(mention)
    return tuple(sorted(found, key=_order))


def _candidates(page: Page) -> Iterator[Candidate]:
    patterns: Iterable[Pattern] = plugins("terms.extract.patterns", "PATTERN").values()
    for pattern in sorted(patterns, key=lambda pattern: (pattern.rank, pattern.name)):
        yield from pattern.find(page)


def _order(mention: Mention) -> tuple[int, int]:
    return mention.han.start, mention.english.start

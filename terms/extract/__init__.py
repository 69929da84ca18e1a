"""Extraction: where a document pairs an english with a han, and why the edges are where they are.

A pattern (one file in `patterns/`) proposes candidates: a han, and the window of text in which its english stands.
The boundary cascade decides where in the window the english begins. Each han belongs to one mention: the first
pattern by rank whose candidate shows an english keeps it.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from terms.registry import plugins
from terms.text.han import may_hold_han

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from terms.extract.candidate import Candidate
    from terms.extract.page.page import Page
    from terms.model import Document, Mention


_TEACHING = 3  # sure mentions of a pattern after which a page's weaker ones of the same pattern count


class Pattern(NamedTuple):
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
    if not may_hold_han(document.text):
        return ()
    from terms.extract.discourse.in_capitals import with_words
    from terms.extract.discourse.labels import without_labels
    from terms.extract.discourse.other_scripts import with_other_scripts
    from terms.extract.kinds.peers import with_peers
    from terms.extract.page.page import Page

    page = Page(document)
    if not page.terms:
        return ()
    found = tuple(sorted((mention for _, mention in claims(page) if mention), key=_order))
    return with_peers(page, with_other_scripts(page, with_words(without_labels(found))))


def claims(page: Page) -> Iterator[tuple[Candidate, Mention | None]]:
    """Every candidate whose characters no other claims first, with the mention that it stands for."""
    first = list(_claiming(page, _candidates(page)))
    usual = _usual_patterns(mention for _, mention in first if mention)
    again = (
        candidate._replace(loose=False, cues=(*candidate.cues, "page-pattern"))
        for candidate, mention in first
        if mention is None and candidate.loose and candidate.pattern in usual
    )
    yield from first
    yield from _claiming(page, again)


def _claiming(page: Page, candidates: Iterable[Candidate]) -> Iterator[tuple[Candidate, Mention | None]]:
    """Each candidate whose characters nobody has claimed, with the mention that it shows, which claims them."""
    from terms.extract.boundary.cascade import resolve
    from terms.extract.page.projects import is_described

    claimed = page.claimed
    for candidate in candidates:
        places = range(candidate.han.start, candidate.han.end)
        if claimed.isdisjoint(places):
            mention = resolve(page, candidate)
            if mention and is_described(page, mention):
                mention = None
            elif mention:
                claimed.update(places)
            yield candidate, mention


def _usual_patterns(found: Iterable[Mention]) -> frozenset[str]:
    """The patterns that a page prints names in: three sure mentions teach the rest of the page."""
    sure = Counter(mention.pattern for mention in found if mention.relation not in ("translation", "other"))
    return frozenset(pattern for pattern, number in sure.items() if number >= _TEACHING)


def _candidates(page: Page) -> Iterator[Candidate]:
    for pattern in _patterns():
        yield from pattern.find(page)


@cache
def _patterns() -> tuple[Pattern, ...]:
    """The patterns by rank."""
    found: Iterable[Pattern] = plugins("terms.extract.patterns", "PATTERN").values()
    return tuple(sorted(found, key=lambda pattern: (pattern.rank, pattern.name)))


def _order(mention: Mention) -> tuple[int, int]:
    return mention.han.start, mention.english.start

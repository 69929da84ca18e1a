"""Later mentions: where a name that the document introduced with its characters stands again alone.

Articles print the characters once. Afterwards they say Hsu for Hsu Maw-shin (許茂新), TSMC for Taiwan Semiconductor
Manufacturing Co (TSMC, 台積電), Hon Hai for Hon Hai Precision Industry Co (鴻海精密). Each such place is linked to the
mention that introduced the name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.later.record import LaterMention

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terms.model import Document, Mention

__all__ = ["LaterMention", "later_mentions"]


def later_mentions(document: Document, mentions: Iterable[Mention]) -> tuple[LaterMention, ...]:
    """The later mentions of one document, in text order; `mentions` are those found in it.

    None overlaps a mention or another later mention. A name that several bear is there too, marked as ambiguous.

    >>> from terms.extract import mentions
    >>> from terms.model import Document
    >>> article = Document("a.txt", "Hsu Maw-shin (許茂新) came. Later, Hsu’s wife said that Minister Hsu was ill.")
    >>> [(later.span.start, later.span.text, later.cues) for later in later_mentions(article, mentions(article))]
    [(32, 'Hsu', ('later:surname', 'possessive')), (62, 'Hsu', ('later:surname', 'title:minister'))]
    """
    kept = tuple(mentions)
    if not kept:
        return ()
    from terms.extract.later.english import in_english
    from terms.extract.later.han import in_han
    from terms.extract.page.page import Page

    page = Page(document)
    found = sorted((*in_english(page, kept), *in_han(page, kept)), key=lambda later: later.span)
    return tuple(_apart(found, kept))


def _apart(found: Iterable[LaterMention], mentions: Iterable[Mention]) -> Iterable[LaterMention]:
    """Those that overlap no span of a mention, nor one another."""
    taken = sorted((s.start, s.end) for m in mentions for s in (m.english, m.han, *m.aliases))
    index = behind = 0
    for later in found:
        start, end = later.span.start, later.span.end
        while index < len(taken) and taken[index][0] < end:
            behind = max(behind, taken[index][1])
            index += 1
        if start >= behind:
            behind = end
            yield later

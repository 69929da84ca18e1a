"""Whether two halves of a block say the same thing: `Installation 安裝` does, `Docker 安裝` does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.candidate import Candidate
from terms.extract.fit import fits
from terms.extract.page.halves import halves
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terms.extract.page.halves import Halves
    from terms.extract.page.page import Page
    from terms.model import Span

_DASH = lazy_pattern(r"\s+[-–—]{1,2}\s+")
_MOST_OPEN = 4  # halves for a pair that fits: names of sites stand before their owners, too
_MOST = 0.5  # share of the blocks with characters that are halves, from which all of them are bilingual


def bilingual(page: Page, blocks: Iterable[tuple[int, int]], pattern: str) -> Iterator[Candidate]:
    """The candidates of the blocks that are two halves.

    Names of programs and firms stand before phrases too (Docker 安裝): so a sign must stand between the halves, or they
    must fit each other, or most of the blocks must be halves and one in four fit.
    """
    with_han = [block for block in blocks if page.has_han(*block)]
    found = [parts for block in with_han if (parts := halves(page.text, *block))]
    fitting = {parts for parts in found if _fits(page, parts)}
    is_usual = len(found) > _MOST * len(with_han) and len(found) > 1 and _MOST_OPEN * len(fitting) >= len(found)
    for parts in found:
        if parts.firm or is_usual or parts in fitting:
            yield _candidate(page, parts, pattern)


def _candidate(page: Page, parts: Halves, pattern: str) -> Candidate:
    """Of two names with a dash between them the one next to the characters is the english: 李白 Li Bai – the poet."""
    start, end = parts.latin
    aliases: tuple[Span, ...] = ()
    dashes = [dash.span() for dash in _DASH.finditer(page.text, start, end)]
    if dashes and parts.han[0] < start:
        aliases, end = (page.document.span(dashes[0][1], end),), dashes[0][0]
    elif dashes:
        aliases, start = (page.document.span(start, dashes[-1][0]),), dashes[-1][1]
    return Candidate(page.document.span(*parts.han), start, end, pattern, aliases, exact=True, cues=(pattern,))


def _fits(page: Page, parts: Halves) -> bool:
    return fits(page.text[slice(*parts.latin)], page.text[slice(*parts.han)])

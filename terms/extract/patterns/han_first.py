"""漢字 (English): characters first, the English in the bracket.

Finds: `台積電（TSMC）`, `布魯金斯學會 (Brookings Institution)`, `《紅樓夢》(The Story of the Stone)`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract._candidate import Candidate
from terms.extract._gloss import holds_only_latin
from terms.extract._han_edge import han_start
from terms.extract._pieces import Piece, pieces
from terms.text.han import has_han

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract._page import Page

# Closing marks and a footnote sign may stand between the han and the bracket.
_BETWEEN = re.compile(r"[》」』〉”\"]*(?:\[\^?[^\]\s]{1,12}\])?")


def find(page: Page) -> Iterator[Candidate]:
    """A Han term with a bracket of Latin text right after it."""
    for start, end in page.terms:
        gap = _BETWEEN.match(page.text, end)
        bracket = page.bracket_after(gap.end() if gap else end)
        if bracket is None or not holds_only_latin(page.text[bracket.open + 1 : bracket.close]):
            continue
        names = [piece for piece in pieces(page.text, bracket.open + 1, bracket.close) if piece.role == "latin"]
        if names and not _is_pronunciation(page.text[start:end], page.text[names[0].start : names[0].end]):
            yield _candidate(page, start, end, names)


def _is_pronunciation(han: str, english: str) -> bool:
    """Whether the bracket says how one character is read, and no name: 帝 (dì)."""
    return len(han) == 1 and english.islower() and not english.isascii() and english.isalpha()


def _candidate(page: Page, start: int, end: int, names: list[Piece]) -> Candidate:
    english, *others = _inverted(page, start, end, names) or names
    edge = han_start(page, start, end, page.text[english.start : english.end])
    aliases = tuple(page.document.span(piece.start, piece.end) for piece in others)
    return Candidate(
        page.document.span(edge, end),
        english.start,
        english.end,
        "han-first",
        aliases,
        exact=True,
        loose=not has_han(page.text[max(0, edge - 1) : edge]),
    )


def _inverted(page: Page, start: int, end: int, names: list[Piece]) -> list[Piece] | None:
    """One name printed with a comma after the surname: 李勇 (Li, Yong)."""
    if len(names) != 2:
        return None
    from terms.romanize.align import align

    whole = page.text[names[0].start : names[1].end]
    alignment = align(whole.replace(",", " "), page.text[start:end])
    is_one = alignment is not None and alignment.start == 0 and alignment.verdict == "full"
    return [Piece(names[0].start, names[1].end, "latin")] if is_one and "," in whole else None


PATTERN = Pattern(name="han-first", rank=60, find=find)

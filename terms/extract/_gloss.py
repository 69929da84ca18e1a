"""Brackets that hold Han after English text, taken apart into han and aliases."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from terms.extract._pieces import pieces
from terms.text.han import HAN_CLASS, has_han
from terms.text.latin import letters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract._brackets import Bracket
    from terms.extract._page import Page
    from terms.extract._pieces import Piece
    from terms.model import Span

_LATIN_BEFORE = re.compile(f"[^\\W\\d_{HAN_CLASS}](?:\\.|[0-9]+|%)?[\"'“”‘’»*_.,]*(?:[’']s?)?\\s*$|[0-9][\"'”’]?\\s*$")
_LONGEST_ALIAS = 10  # words
_LONGEST_HAN = 40  # code points; longer is a sentence or a pasted text, not a name


class Gloss(NamedTuple):
    """A bracket after English text: the han in it, the aliases, and where the English window may begin."""

    bracket: Bracket
    han: tuple[Span, ...]
    aliases: tuple[Span, ...]
    floor: int


def glosses(page: Page) -> Iterator[Gloss]:
    """The glosses of a page, inner brackets first."""
    for bracket in page.brackets:
        if not page.has_han(bracket.open, bracket.close) or not _follows_latin(page.text, bracket.open):
            continue
        inside = pieces(page.text, bracket.open + 1, bracket.close)
        han = tuple(_span(page, piece) for piece in inside if piece.role == "han" and _is_name(page, piece))
        if han:
            yield Gloss(bracket, han, _aliases(page, inside), _floor(page, bracket.open))


def _follows_latin(text: str, offset: int) -> bool:
    return _LATIN_BEFORE.search(text, max(0, offset - 8), offset) is not None


def _is_name(page: Page, piece: Piece) -> bool:
    text = page.text[piece.start : piece.end]
    # A sentence mark inside says quotation; brackets only in whole.
    return len(text) <= _LONGEST_HAN and not any(char in "。！？；，" for char in text)


def _aliases(page: Page, inside: tuple[Piece, ...]) -> tuple[Span, ...]:
    found: list[Span] = []
    for piece in inside:
        span = _span(page, piece)
        is_new = letters(span.text) not in {letters(other.text) for other in found}
        if piece.role == "latin" and span.text and len(span.text.split()) <= _LONGEST_ALIAS and is_new:
            found.append(span)
    return tuple(found)


def _floor(page: Page, offset: int) -> int:
    """Nothing left of the nearest Han can belong to the english of this bracket."""
    near = page.terms_in(max(0, offset - 240), offset)
    return near[-1][1] if near else max(0, offset - 240)


def _span(page: Page, piece: Piece) -> Span:
    return page.document.span(piece.start, piece.end)


def holds_only_latin(text: str) -> bool:
    """Whether a bracket's inside is Latin text."""
    return bool(letters(text)) and not has_han(text)

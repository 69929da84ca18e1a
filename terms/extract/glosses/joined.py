"""Pieces of a bracket that the English before it shows to be parts of one name.

The letters on both sides of the bracket are the same, `Final Fantasy VII (太空戰士 VII)`, `App Store (App 商店)`, or a
stroke parts the last word of a title in both languages, `Shuowen Jiezi/Jieyi (說文解字/義)`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.proof import spells
from terms.extract.meaning import rendered
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.glosses.pieces import Piece

_CAPITALS = lazy_pattern(r"(?<![^\s\"“‘*_])(?:[A-Z\d][^\s,;:()]*[ ])*[A-Z\d][^\s,;:()]*(?=[\"”’*_]*\s*$)")
_REACH = 80  # code points before the bracket
_STROKES = ("/", "／")
_FEWEST = 3  # characters of a name whose last one has a variant behind a stroke


def joined(text: str, end: int, inside: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces of a bracket after the English that ends at `end`, those of one name put together."""
    if len(inside) < 2:
        return inside
    first, second, *others = inside
    between = text[first.end : second.start]
    if between == " " and _share_letters(text, end, first, second):
        return (first._replace(end=second.end, role="han", prefixed=False), *others)
    if between in _STROKES and _is_variant(text, end, first, second):
        return (first._replace(end=second.end), *others)
    return inside


def _share_letters(text: str, end: int, first: Piece, second: Piece) -> bool:
    """Whether the letters beside characters are a part of the English, and no name of theirs."""
    latin, han = (first, second) if second.role == "han" else (second, first)
    is_pair = latin.role != "han" and han.role == "han" and not han.glossed
    if not is_pair or not any(map(str.isalpha, text[latin.start : latin.end])):
        return False
    letters = text[latin.start : latin.end].split()
    name = _name_before(text, end)
    at = next((at for at in range(len(name)) if name[at : at + len(letters)] == letters), -1)
    if at < 0 or len(name) == len(letters):
        return False
    own, characters = " ".join(letters), text[han.start : han.end]
    return spells(own, characters) < 0 and not rendered(characters, own)


def _name_before(text: str, end: int) -> list[str]:
    """The capitalized words before a bracket."""
    run = _CAPITALS.search(text, max(0, end - _REACH), end)
    return run.group().split() if run else []


def _is_variant(text: str, end: int, first: Piece, second: Piece) -> bool:
    """Whether one character stands behind the stroke in place of the last one, as a word does in the English."""
    if (first.role, second.role) != ("han", "han") or second.end - second.start > 1:
        return False
    last = text[max(0, end - _REACH) : end].rstrip().rpartition(" ")[2]
    return first.end - first.start >= _FEWEST and "/" in last[1:-1]

"""Quoted meanings beside characters, and the romanization before them that they explain: péngyou 朋友 “friend”."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from terms.text.han import is_han
from terms.text.keys import plain_han
from terms.text.latin import letters, word_spans
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.page.page import Page
    from terms.model import Span

_QUOTED = lazy_pattern(
    r"(?:“(?P<a>[^“”\n]{1,60}?)[,.]?”|\"(?P<b>[^\"\n]{1,60}?)[,.]?\"|‘(?P<c>[^‘\n]{1,60}?)[,.]?’(?![a-z])"
    r"|'(?P<d>[^'\n]{1,60}?)[,.]?'(?![a-z]))(?!\w)"
)
_OR = lazy_pattern(r",?\s+or\s+(?=[“\"‘'])")
_JOINT = lazy_pattern(r"[*_]*[)）\]][ ]?[:：,，]?[ ]?(?:[-–—=][ ])?")
_LONGEST_MEANING = 6  # words
_LETTERS = 24  # code points of a romanized word
_BEFORE = lazy_pattern(r"[^\W\d_][*_]{0,2}[ \n][“‘\"'{]?\Z")


def quotations(page: Page, start: int) -> tuple[Span, ...]:
    """The short quotations in Latin letters that begin at `start`, joined by "or"."""
    found = []
    while quoted := _QUOTED.match(page.text, start):
        span = page.document.span(*quoted.span(quoted.lastgroup or 0))
        if page.has_han(span.start, span.end) or len(span.text.split()) > _LONGEST_MEANING:
            break
        if not span.text[0].isalpha():
            break
        found.append(span)
        another = _OR.match(page.text, quoted.end())
        if another is None:
            break
        start = another.end()
    return tuple(found)


def meanings_after(page: Page, end: int) -> tuple[Span, ...]:
    """The quotations after a closing bracket at `end` and a sign: 面子 (miànzi): “face”."""
    joint = _JOINT.match(page.text, end)
    return quotations(page, joint.end()) if joint else ()


def spelled_before(page: Page, start: int, han: str) -> tuple[int, int] | None:
    """The words straight before `start` that spell all characters of `han`, and no more: shì 是, gōngfu 功夫."""
    before = _BEFORE.search(page.text, max(0, start - 8), start)
    return spelled_up_to(page, before.start() + 1, han) if before else None


def spelled_up_to(page: Page, end: int, han: str) -> tuple[int, int] | None:
    """The words that end at `end` and spell all characters of `han`, and no more."""
    characters = plain_han(han)
    if not is_han(characters):
        return None
    spans = list(word_spans(page.text, max(0, end - _LETTERS * len(characters)), end))[-len(characters) :]
    return next(((begin, end) for begin, _ in reversed(spans) if spells(page.text[begin:end], characters)), None)


@lru_cache(maxsize=4096)
def spells(latin: str, han: str) -> bool:
    """Whether Latin letters spell all characters; a single syllable in lower case does, too.

    >>> spells("péngyou", "朋友"), spells("Taipei City", "台北"), spells("wo", "我")
    (True, False, True)
    """
    from terms.romanize.align import align
    from terms.romanize.align.spellings import of_character

    if len(han) == 1:
        return letters(latin) in of_character(han)
    found = align(latin, han)
    return found is not None and (found.start, found.verdict) == (0, "full")

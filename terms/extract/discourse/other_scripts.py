"""The other forms of a name beside it: Ma Yuan 馬遠/马远, Wang Wei 王維 (王维), 水/氵 (water), 馬 → 马 (horse)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from terms.text.keys import han_key
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page
    from terms.model import Mention

_BETWEEN = lazy_pattern(r"[」』》”\"*_]{0,3}\s?[/／、,，(（|–—-]\s?[「『《“\"*_]{0,3}")
# Before the characters that a bracket glosses: a stroke or an arrow, the label of a script.
_BEFORE = lazy_pattern(
    r"[」』》”\"*_]{0,3}[ ]?(?:[/／→⇒]|[-=]>)[ ]?(?:(?:trad|simp)[a-z]*[.:]?[ ])?[「『《“\"*_]{0,3}\Z",
    re.IGNORECASE,
)
_SIGNS = frozenset("/／→⇒>")
_STROKES = tuple("/／")
_REACH = 24  # code points

_Terms = dict[int, int]
"""Where terms that no mention has claimed begin and end, or the other way round."""


def with_other_scripts(page: Page, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions, and one more for every han that is the han beside it in the other script, or a form of it."""
    starts = {start: end for _, start, end in page.free_terms()}
    if not starts:
        return mentions
    ends = {end: start for start, end in starts.items()}
    return tuple(
        each
        for mention in mentions
        for each in (*_form_before(page, mention, ends), mention, *_others(page, mention, starts))
    )


def _others(page: Page, mention: Mention, starts: _Terms) -> Iterator[Mention]:
    """The same mention with the han that follows, once or twice."""
    key, end = han_key(mention.han.text), mention.han.end
    while gap := _BETWEEN.match(page.text, end):
        start = gap.end()
        if start not in starts or han_key(page.text[start : starts[start]]) != key:
            return
        end = starts[start]
        yield _with_han(page, mention, start, end)


def _form_before(page: Page, mention: Mention, ends: _Terms) -> Iterator[Mention]:
    """The same mention with the han before a stroke or an arrow, where what is behind the characters glosses both.

    One character may be a form of the other that no table of scripts has: 水/氵.
    """
    first, han = mention.han.start, mention.han.text
    near = page.text[max(0, first - _REACH) : first]
    if mention.english.start < first or _SIGNS.isdisjoint(near):
        return
    gap = _BEFORE.search(page.text, max(0, first - _REACH), first)
    if gap is None or gap.start() not in ends:
        return
    start = ends[gap.start()]
    before = page.text[start : gap.start()]
    if page.text[start - 1 : start] in _STROKES:
        return  # one of a row, not of two forms: 山/水/石 (things to paint)
    if len(before) == len(han) == 1 or han_key(before) == han_key(han):
        yield _with_han(page, mention, start, gap.start())


def _with_han(page: Page, mention: Mention, start: int, end: int) -> Mention:
    return replace(mention, han=page.document.span(start, end), cues=(*mention.cues, "other-script"))

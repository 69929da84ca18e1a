"""The other script of a name straight behind it: Ma Yuan 馬遠/马远, Wang Wei 王維 (王维)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from terms.text.keys import han_key
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page
    from terms.model import Mention

_BETWEEN = lazy_pattern(r"[」』》”\"*_]{0,3}\s?[/／、,，(（|]\s?[「『《“\"*_]{0,3}")


def with_other_scripts(page: Page, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions, and one more for every han that is the han before it in the other script."""
    starts = {start: end for _, start, end in page.free_terms()}
    if not starts:
        return mentions
    return tuple(each for mention in mentions for each in (mention, *_others(page, mention, starts)))


def _others(page: Page, mention: Mention, starts: dict[int, int]) -> Iterator[Mention]:
    """The same mention with the han that follows, once or twice."""
    key, end = han_key(mention.han.text), mention.han.end
    while gap := _BETWEEN.match(page.text, end):
        start = gap.end()
        if start not in starts or han_key(page.text[start : starts[start]]) != key:
            return
        end = starts[start]
        yield replace(mention, han=page.document.span(start, end), cues=(*mention.cues, "other-script"))

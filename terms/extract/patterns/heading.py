"""A heading in two languages: the whole heading is one pair, or several that a sign or a word joins.

Finds: `## Installation 安裝`, `# 飲料 / Drinks`, `<h3>宋詞<br>Song Lyrics</h3>`, `# Tea 茶 & Coffee 咖啡`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.page.bilingual import bilingual
from terms.extract.page.halves import halves
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.candidate import Candidate
    from terms.extract.page.page import Page


_JOINT = lazy_pattern(r"[ ]+(?:&|\+|and|[/／|·])[ ]+|[,，、;；][ ]*")
_LONGEST = 400  # code points; a heading that is never closed holds all that follows


def find(page: Page) -> Iterator[Candidate]:
    """Every heading that is a Latin stretch and a Han stretch."""
    titles = [(mark.start, mark.end) for mark in page.document.marks if mark.name == "title"]
    yield from bilingual(page, [part for title in titles for part in _parts(page, *title)], "heading")


def _parts(page: Page, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The whole of a heading, or its parts where each of them is a pair by itself."""
    may_be = end - start <= _LONGEST and page.has_han(start, end)
    joints = [joint.span() for joint in _JOINT.finditer(page.text, start, end)] if may_be else []
    begins, ends = [start, *(last for _, last in joints)], [*(first for first, _ in joints), end]
    parts = list(zip(begins, ends, strict=True))
    yield from parts if joints and all(halves(page.text, *part) for part in parts) else [(start, end)]


PATTERN = Pattern(name="heading", rank=25, find=find)

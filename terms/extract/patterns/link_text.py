"""Links and captions in two languages, and two links of one line that say the same thing.

Finds: `[杜甫 Du Fu](https://…)`, `<a href="…">宋詞</a> <a href="…">Song Lyrics</a>`, `![故宮 Palace Museum](a.jpg)`.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.page.bilingual import bilingual
from terms.extract.page.cells import han_names, latin_names
from terms.extract.page.columns import role_of
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page
    from terms.model import Mark

_BLANKS = lazy_pattern(r"[ \t\xa0]+")
_BETWEEN = lazy_pattern(r"[ \t\xa0]*(?:\n|[/|·–—-])?[ \t\xa0]*")


def find(page: Page) -> Iterator[Candidate]:
    """Links and captions of two halves, then two links that are a line or a block of their own."""
    links = [mark for mark in page.document.marks if mark.name == "link" and mark.end > mark.start]
    captions = [(part.start, part.end) for part in page.document.parts if part.name == "caption"]
    yield from bilingual(page, [*((link.start, link.end) for link in links), *captions], "link-text")
    blocks = [mark for mark in page.document.marks if mark.name in ("item", "cell", "title")] if links else []
    starts, ends = {mark.start for mark in blocks}, {mark.end for mark in blocks}
    for left, right in pairwise(links):
        between = page.text[left.end : right.start]
        if not _BETWEEN.fullmatch(between) or left.end in ends:
            continue
        edge = "\n\n" if "\n" in between else "\n"
        opens = left.start in starts or _BLANKS.sub("", page.text[max(0, left.start - 4) : left.start])[
            -len(edge) :
        ] in ("", edge)
        closes = right.end in ends or _BLANKS.sub("", page.text[right.end : right.end + 4])[: len(edge)] in ("", edge)
        if opens and closes:
            yield from _pair(page, left, right)


def _pair(page: Page, left: Mark, right: Mark) -> Iterator[Candidate]:
    """The candidate of two links, one in characters and one in Latin letters that is no name of a language."""
    for han_link, name_link in ((left, right), (right, left)):
        han = han_names(page, han_link, mixed=False)
        names = latin_names(page, name_link, digits=True)
        if len(han) == 1 and names and not role_of(names[0].text):
            yield Candidate(han[0], names[0].start, names[0].end, "link-text", names[1:], exact=True, cues=("links",))


PATTERN = Pattern(name="link-text", rank=26, find=find)

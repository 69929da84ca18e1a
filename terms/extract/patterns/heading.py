"""A heading in two languages: the whole heading is one pair.

Finds: `## Installation 安裝`, `# 飲料 / Drinks`, `<h3>宋詞<br>Song Lyrics</h3>`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.page.bilingual import bilingual

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.candidate import Candidate
    from terms.extract.page.page import Page


def find(page: Page) -> Iterator[Candidate]:
    """Every heading that is a Latin stretch and a Han stretch."""
    titles = [(mark.start, mark.end) for mark in page.document.marks if mark.name == "title"]
    yield from bilingual(page, titles, "heading")


PATTERN = Pattern(name="heading", rank=25, find=find)

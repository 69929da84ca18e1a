"""The English that stands right of characters, without what leads it in: (literally "small"), (Sir Henry Blake)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract.boundary.titles import titles
from terms.text.latin import word_spans
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.page.page import Page

_LEAD = lazy_pattern(
    r"(?:(?:possibly|literally|lit\.|often|also|sometimes|usually|roughly|commonly|formally|formerly|which)[ \n,]+)*"
    r"(?:(?:is|was)[ \n]+)?"
    r"(?:translates?|translated|known|referred|meaning|means|called|named|rendered|literally|lit\.)"
    r"(?:[ \n]+(?:as|to|into|in English(?: as)?))?[ \n:]+",
    re.IGNORECASE,
)
_MARKS = "\"'“”‘’*_ \n\t"


def english_side(page: Page, start: int, end: int) -> tuple[int, int]:
    """The stretch without lead-in words, quotation marks and forms of address.

    >>> from terms.extract.page.page import Page
    >>> from terms.model import Document
    >>> text = "史密斯 (Sir John Smith)"
    >>> text[slice(*english_side(Page(Document("a.txt", text)), 5, 19))]
    'John Smith'
    """
    lead = _LEAD.match(page.text, start, end)
    start = lead.end() if lead and lead.end() < end else start
    while start < end and page.text[start] in _MARKS:
        start += 1
    while start < end and page.text[end - 1] in _MARKS:
        end -= 1
    return _without_title(page, start, end), end


def _without_title(page: Page, start: int, end: int) -> int:
    """The start moved over honorifics before a person's name."""
    spans = list(word_spans(page.text, start, end))
    for begin, finish in spans[:-1]:
        word = page.text[begin:finish].rstrip(".").lower()
        if begin != start or titles().get(word) not in ("honorific", "academic"):
            break
        start = next(first for first, _ in spans if first > begin)
    return start

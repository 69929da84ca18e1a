"""漢字 by Name: the author of a title in characters, then in letters; what the author did may stand after the former.

Finds: `狂人日記 Diary of a Madman 魯迅 by Lu Xun`, the title with its English, too, `李時珍著 by Li Shizhen`. The sound
must confirm the author.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.page.quotations import spells
from terms.extract.page.title_case import is_title_case
from terms.tables import column
from terms.text.keys import plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_BY = " by "
_NAME = lazy_pattern(r"[A-Z][\w'’-]*(?:,?[ ][A-Z][\w'’-]*){0,3}")
_MARKS = " \"“”'’*_《》「」『』,，"
_LONGEST = 30  # characters of a title
_LONGEST_TITLE = 14  # words
_SIZES = range(2, 6)  # characters of a person's name and of what the person did


def find(page: Page) -> Iterator[Candidate]:
    """Every short Han term before "by" and a name that it spells."""
    for previous, start, end in page.free_terms():
        if end - start not in _SIZES or not page.text.startswith(_BY, end):
            continue
        found = _NAME.match(page.text, end + len(_BY))
        size = _spelled(found.group(), page.text[start:end]) if found else (0, 0)
        if found and size[1]:
            han = page.document.span(start, start + size[0])
            first = found.start()
            yield Candidate(han, first, first + size[1], "byline", exact=True, cues=("byline",), kind="person")
            yield from _title(page, previous, start)


def _title(page: Page, previous: int, start: int) -> Iterator[Candidate]:
    """The title in characters that ends at `previous`, with all that stands between it and the author's at `start`."""
    english = page.text[previous:start].strip(_MARKS)
    titles = page.terms_in(max(0, previous - _LONGEST), previous)
    if "\n" in english or not titles or not is_title_case(english, _LONGEST_TITLE):
        return
    before = page.text[max(0, titles[-1][0] - 2) : titles[-1][0]].rstrip(_MARKS)
    if before[-1:].isalnum():
        return  # characters behind another name
    first = page.text.index(english, previous)
    han = page.document.span(*titles[-1])
    yield Candidate(han, first, first + len(english), "byline", exact=True, loose=True, cues=("byline",), kind="work")


def _spelled(english: str, han: str) -> tuple[int, int]:
    """How many characters are the name, and how many letters spell it; (0, 0) where none do."""
    bare = han[:-1] if han[-1] in column("credit_words") else han
    ends = [index for index, char in enumerate(english) if char == " "]
    for name in dict.fromkeys((han, bare)):
        for end in (len(english), *reversed(ends)):
            if len(name) > 1 and spells(english[:end].rstrip(","), plain_han(name)):
                return len(name), len(english[:end].rstrip(","))
    return 0, 0


PATTERN = Pattern(name="byline", rank=32, find=find)
"""Ranked before the apposition: what stands before the author is the title."""

"""What stands around the Han characters of a page: lines, cells, sections, what patterns saw there."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from terms.registry import plugins
from terms.tables import column
from terms.text.han import han_only
from terms.text.keys import han_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terms.extract.page.page import Page
    from terms.model import Mention

STOPS = "，。！？；：、"
"""What ends a clause of Chinese."""
LONG = 14
"""Characters in a row from which on they are a sentence rather than a name."""


class Run(NamedTuple):
    """A stretch of Han that is in no mention: `text[start:end]`, inside the term from `first` to `last`."""

    start: int
    end: int
    first: int
    last: int


class Surroundings:
    """What stands around the Han of a page; everything is computed once, on first use."""

    def __init__(self, page: Page, mentions: Iterable[Mention], unsure: Iterable[Mention] = ()) -> None:
        self.page = page
        self.text = page.text
        self._mentions = tuple(mentions)
        self._unsure = tuple(unsure)
        self._counts: dict[tuple[int, int], tuple[int, int, bool]] = {}

    @cached_property
    def paired(self) -> dict[str, Mention]:
        """The first mention of each han."""
        found: dict[str, Mention] = {}
        for mention in self._mentions:
            found.setdefault(han_key(mention.han.text), mention)
        return found

    @cached_property
    def unsure(self) -> dict[int, Mention]:
        """The mention that the user left out for its confidence, by the offsets of its spans."""
        return {
            offset: mention
            for mention in self._unsure
            for span in (mention.han, mention.english, *mention.aliases)
            for offset in range(span.start, span.end)
        }

    @cached_property
    def proposed(self) -> dict[int, str]:
        """The pattern that saw a name beside the characters, by offset: the cascade found no english there."""
        found: dict[int, str] = {}
        for pattern in plugins("terms.extract.patterns", "PATTERN").values():
            for candidate in pattern.find(self.page):
                for offset in range(candidate.han.start, candidate.han.end):
                    found.setdefault(offset, candidate.pattern)
        return found

    @cached_property
    def _heads(self) -> tuple[tuple[int, bool], ...]:
        """Where sections begin, and whether they list sources."""
        heads = "|".join(map(re.escape, sorted(column("reference_headings"))))
        lists = re.compile(rf"^[ \t#*_=]*(?:{heads})[ \t#*_=:：]*$", re.MULTILINE | re.IGNORECASE)
        found = {part.start: False for part in self.page.document.parts if part.name == "heading"}
        found |= {head.start(): True for head in lists.finditer(self.text)}
        return tuple(sorted(found.items()))

    def is_listed(self, offset: int) -> bool:
        """Whether the section lists sources: it stands under References, Bibliography and the like."""
        index = bisect_right(self._heads, (offset, True)) - 1
        return index >= 0 and self._heads[index][1]

    @cached_property
    def items(self) -> frozenset[int]:
        """Where the items of lists begin."""
        return frozenset(mark.start for mark in self.page.document.marks if mark.name == "item")

    def line(self, offset: int) -> tuple[int, int]:
        """The line of text around an offset."""
        return _between(self._line_ends, offset, len(self.text))

    def cell(self, offset: int) -> tuple[int, int]:
        """The table cell around an offset; the line where there is none."""
        return _between(self._cell_ends, offset, len(self.text))

    def is_code(self, run: Run) -> bool:
        """Whether backticks stand around the run: Markdown in a text that is read as it is."""
        start, end = self.line(run.start)
        before, after = bisect_left(self._ticks, start), bisect_left(self._ticks, run.start)
        return (after - before) % 2 == 1 and after < len(self._ticks) and self._ticks[after] < end

    def is_chinese(self, offset: int) -> bool:
        """Whether the line, or the cell, is running Chinese: as much Han as Latin, and long or with Chinese stops."""
        han, letters, has_stop = self._count(*self.cell(offset))
        return 2 * han >= letters and (han >= LONG or (han > 4 and has_stop))

    def has_letters(self, offset: int) -> bool:
        """Whether Latin letters stand on the line."""
        return self._count(*self.line(offset))[1] > 0

    def _count(self, start: int, end: int) -> tuple[int, int, bool]:
        """Han and Latin letters of a stretch, and whether a Chinese stop is in it."""
        if (start, end) not in self._counts:
            text = self.text[start:end]
            letters = sum(char.isascii() and char.isalpha() for char in text)
            self._counts[start, end] = len(han_only(text)), letters, any(stop in text for stop in STOPS)
        return self._counts[start, end]

    @cached_property
    def _line_ends(self) -> tuple[int, ...]:
        return tuple(found.start() for found in re.finditer("\n", self.text))

    @cached_property
    def _cell_ends(self) -> tuple[int, ...]:
        return tuple(found.start() for found in re.finditer(r"[\t\n]", self.text))

    @cached_property
    def _ticks(self) -> tuple[int, ...]:
        return tuple(found.start() for found in re.finditer("`", self.text))


def _between(ends: tuple[int, ...], offset: int, last: int) -> tuple[int, int]:
    """The stretch between two of the ends that an offset lies in."""
    index = bisect_left(ends, offset)
    return ends[index - 1] + 1 if index else 0, ends[index] if index < len(ends) else last

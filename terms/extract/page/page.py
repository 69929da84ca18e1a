"""A page: a document prepared for the patterns: its brackets, Han runs and what markup delimits."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from terms.extract.page.brackets import Bracket, brackets
from terms.text.mask import HAN, mask

if TYPE_CHECKING:
    from terms.model import Document, Mark

# Han with what stands inside a term without a blank: middle dots, Latin letters, digits (101次求婚, 卡拉OK).
_TERM = re.compile(rb"\x01\x01*+(?:[\xb7A-Za-z0-9]{1,12}\x01++)*+")
_NO_LETTERS = bytes(code for code in range(256) if not chr(code).isalpha())
_LINE_BREAK = re.compile("\n")
_WIDEST_WRAP = 140  # code points; longer lines are paragraphs
_DELIMITERS = frozenset({"emphasis", "strong", "link", "title", "cell", "item"})


class Page:
    """What the patterns look at; everything is computed once, on first use."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.claimed: set[int] = set()
        """The places of the Han that belong to a mention by now."""

    @cached_property
    def masked(self) -> bytes:
        """The text as bytes, with Han and brackets that are found as bytes are."""
        return mask(self.text)

    @cached_property
    def is_chinese(self) -> bool:
        """Whether the running text is Chinese: as many Han characters as Latin letters, or more."""
        han = self.masked.count(HAN)
        return 2 * han >= len(self.masked.translate(None, _NO_LETTERS)) + han

    @cached_property
    def is_wrapped(self) -> bool:
        """Whether lines are wrapped by hand: no line is much longer than a screen."""
        return self.width <= _WIDEST_WRAP

    @cached_property
    def width(self) -> int:
        """The length of the longest line."""
        return max(map(len, self.text.split("\n")))

    def line(self, offset: int) -> tuple[int, int]:
        """The line of an offset as (start, end); a line break belongs to the line that it ends."""
        index = bisect_left(self._breaks, offset)
        start = self._breaks[index - 1] + 1 if index else 0
        return start, self._breaks[index] if index < len(self._breaks) else len(self.text)

    @cached_property
    def _breaks(self) -> tuple[int, ...]:
        return tuple(found.start() for found in _LINE_BREAK.finditer(self.text))

    @cached_property
    def brackets(self) -> tuple[Bracket, ...]:
        """The bracket pairs, inner ones first."""
        return brackets(self.masked)

    @cached_property
    def han_brackets(self) -> tuple[Bracket, ...]:
        """Those that hold Han."""
        return tuple(bracket for bracket in self.brackets if self.has_han(bracket.open, bracket.close))

    @cached_property
    def terms(self) -> tuple[tuple[int, int], ...]:
        """The Han terms as (start, end), in text order."""
        return tuple(match.span() for match in _TERM.finditer(self.masked))

    @cached_property
    def _term_starts(self) -> tuple[int, ...]:
        return tuple(start for start, _ in self.terms)

    def free_terms(self) -> tuple[tuple[int, int, int], ...]:
        """The Han terms with places that no mention has claimed by now, each after the end of the one before it.

        Most patterns find most terms claimed: what is free is kept from one to the next.
        """
        claimed = self.claimed
        self._free = tuple(term for term in self._free if not claimed.issuperset(range(term[1], term[2])))
        return self._free

    @cached_property
    def _free(self) -> tuple[tuple[int, int, int], ...]:
        befores = (0, *(end for _, end in self.terms))
        return tuple((before, start, end) for before, (start, end) in zip(befores, self.terms, strict=False))

    def has_han(self, start: int, end: int) -> bool:
        """Whether a Han term touches [start, end)."""
        index = bisect_right(self._term_starts, end - 1) - 1
        return index >= 0 and self.terms[index][1] > start

    def terms_in(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """The Han terms that begin in [start, end)."""
        return self.terms[bisect_left(self._term_starts, start) : bisect_left(self._term_starts, end)]

    def is_bracketed(self, offset: int) -> bool:
        """Whether a closed bracket opens right before `offset`, blanks and quotation marks aside."""
        return any(offset - back in self._opening for back in range(1, 4))

    def is_closed(self, offset: int) -> bool:
        """Whether a round bracket closes at `offset`: nothing is said there of the characters before it."""
        return self.masked[offset : offset + 1] == b")"

    def bracket_after(self, offset: int) -> Bracket | None:
        """The bracket that opens at `offset`, at most one blank or line break later."""
        offset += self.text.startswith((" ", "\t"), offset)
        offset += self.text.startswith("\n", offset)
        return self._opening.get(offset)

    def bracket_before(self, offset: int) -> Bracket | None:
        """The bracket that closes right before `offset`, at most one blank before it."""
        end = offset - 1 if self.text[offset - 1 : offset] == " " else offset
        return self._closing.get(end - 1)

    def bracket_around(self, inner: Bracket) -> Bracket | None:
        """The nearest bracket that holds `inner`."""
        return self._outer.get(inner.open)

    @cached_property
    def _outer(self) -> dict[int, Bracket]:
        """The nearest bracket around each, by its opening."""
        found: dict[int, Bracket] = {}
        around: list[Bracket] = []
        for bracket in sorted(self.brackets):
            while around and around[-1].close < bracket.open:
                around.pop()
            if around:
                found[bracket.open] = around[-1]
            around.append(bracket)
        return found

    @cached_property
    def _closing(self) -> dict[int, Bracket]:
        return {bracket.close: bracket for bracket in self.brackets}

    @cached_property
    def _opening(self) -> dict[int, Bracket]:
        return {bracket.open: bracket for bracket in self.brackets}

    def mark_ending(self, offset: int) -> Mark | None:
        """The shortest delimiting mark that ends at `offset`."""
        ending = self._marks_by_end.get(offset)
        return max(ending, key=lambda mark: mark.start) if ending else None

    def ends_cell(self, start: int, end: int) -> bool:
        """Whether a table cell ends in [start, end]: what stands on both sides belongs to different cells."""
        index = bisect_left(self._cell_ends, start)
        return index < len(self._cell_ends) and self._cell_ends[index] <= end

    @cached_property
    def _cell_ends(self) -> tuple[int, ...]:
        return tuple(sorted(mark.end for mark in self.document.marks if mark.name == "cell" and mark.end > mark.start))

    def mark_start_before(self, start: int, offset: int) -> int:
        """The latest start, at or after `start`, of a mark that spans `offset`: nothing left of it belongs here."""
        best = start
        for index in range(bisect_right(self._mark_starts, offset) - 1, -1, -1):
            mark = self._marks[index]
            if mark.start <= start:
                break
            if mark.end >= offset:
                best = max(best, mark.start)
        return best

    @cached_property
    def _marks(self) -> tuple[Mark, ...]:
        wanted = (mark for mark in self.document.marks if mark.name in _DELIMITERS)
        return tuple(sorted(wanted, key=lambda mark: (mark.start, mark.end)))

    @cached_property
    def _mark_starts(self) -> tuple[int, ...]:
        return tuple(mark.start for mark in self._marks)

    @cached_property
    def _marks_by_end(self) -> dict[int, list[Mark]]:
        ends: dict[int, list[Mark]] = {}
        for mark in self._marks:
            ends.setdefault(mark.end, []).append(mark)
        return ends

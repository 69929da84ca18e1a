"""A table row with one Han cell and Latin cells beside it.

Finds: `| 花城 | Hua Cheng |`, `| Taipei | 台北 |`, `| NGC 6475 | 鱼 | Yú | Fish |` (the name next to the
characters is the english, further names are aliases).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract._candidate import Candidate
from terms.text.han import HAN_CLASS, has_han

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract._page import Page
    from terms.model import Mark, Span

_HAN_CELL = re.compile(f'[\\s"“《「]*(?P<han>[{HAN_CLASS}](?:[^\n\\t()（）]*[{HAN_CLASS}])?)[\\s"”》」]*')
_NAME_CELL = re.compile(r"[^\W\d_][^\t\n]{0,79}")
# What the head of a column says, not what stands in it.
_HEAD = re.compile(
    r"(?:(?:traditional|simplified|hanyu|chinese|english|original|common|official)[ ])*"
    r"(?:english|chinese|characters?|hanzi|han|pinyin|romanization|names?|terms?|words?|titles?|meaning|translation|no\.?|note|notes)",
    re.IGNORECASE,
)
_LONGEST_HAN = 20  # code points; a longer cell holds prose
_LONGEST_NAME = 8  # words


def find(page: Page) -> Iterator[Candidate]:
    """Each body row of each table."""
    first = {part.start for part in page.document.parts if part.name == "table"}
    for row, cells in _rows(page.document.marks):
        if not (row.start in first and _is_head(page, cells)):
            yield from _in_row(page, cells)


def _rows(marks: tuple[Mark, ...]) -> Iterator[tuple[Mark, list[Mark]]]:
    """Each row with its cells."""
    cells = sorted((mark for mark in marks if mark.name == "cell"), key=_place)
    starts = [cell.start for cell in cells]
    for row in marks:
        if row.name == "row":
            own = cells[bisect_left(starts, row.start) : bisect_right(starts, row.end)]
            yield row, [cell for cell in own if cell.end <= row.end]


def _is_head(page: Page, cells: list[Mark]) -> bool:
    """Whether a row says what its columns hold."""
    texts = (page.text[cell.start : cell.end].strip() for cell in cells)
    return any(_HEAD.fullmatch(text) for text in texts)


def _place(mark: Mark) -> tuple[int, int]:
    return mark.start, mark.end


def _in_row(page: Page, cells: list[Mark]) -> Iterator[Candidate]:
    han = [index for index, cell in enumerate(cells) if has_han(page.text[cell.start : cell.end])]
    if len(han) != 1:
        return
    found = _HAN_CELL.fullmatch(page.text, cells[han[0]].start, cells[han[0]].end)
    if found is None or len(found["han"]) > _LONGEST_HAN:
        return
    # The name next to the characters comes first: right of them, then left.
    order = [*range(han[0] + 1, len(cells)), *range(han[0] - 1, -1, -1)]
    names = [name for index in order if (name := _name(page, cells[index]))]
    if names:
        english, *aliases = names
        span = page.document.span(*found.span("han"))
        yield Candidate(span, english.start, english.end, "table-row", tuple(aliases), exact=True, cues=("table",))


def _name(page: Page, cell: Mark) -> Span | None:
    found = _NAME_CELL.fullmatch(page.text, cell.start, cell.end)
    if found is None or len(found.group().split()) > _LONGEST_NAME or any(char.isdigit() for char in found.group()):
        return None
    return page.document.span(cell.start, cell.start + len(found.group().rstrip()))


PATTERN = Pattern(name="table-row", rank=30, find=find)

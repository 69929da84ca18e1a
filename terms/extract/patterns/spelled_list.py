"""A, B 甲、乙: as many names before a list of characters as it has parts, each spelled by its own.

Finds: `Liu Bei, Guan Yu and Zhang Fei 劉備、關羽、張飛`, `fùqin, mǔqin 父亲、母亲`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.page.quotations import spelled_up_to
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_HAN_JOINT = lazy_pattern(r"[、，]|, ")
_LATIN_JOINT = lazy_pattern(r"(?:,? (?:and|or)|[,、])\s\Z")
_REACH = 12  # code points of a joint


def find(page: Page) -> Iterator[Candidate]:
    """Every list of Han terms after a list of the words that spell them."""
    for row in _rows(page):
        first = row[0][0]
        names = _names(page, row) if page.text[first - 1 : first] == " " else []
        for (start, end), name in zip(row, names, strict=False):
            yield Candidate(page.document.span(start, end), *name, "spelled-list", exact=True, cues=("list",))


def _rows(page: Page) -> Iterator[list[tuple[int, int]]]:
    """The Han terms that stand side by side with list marks between them."""
    row: list[tuple[int, int]] = []
    for term in page.terms:
        if row and not _HAN_JOINT.fullmatch(page.text, row[-1][1], term[0]):
            if len(row) > 1:
                yield row
            row = []
        row.append(term)
    if len(row) > 1:
        yield row


def _names(page: Page, row: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches that spell the terms, in their order; [] where one does not."""
    found: list[tuple[int, int]] = []
    at = row[0][0] - 1
    for start, end in reversed(row):
        name = spelled_up_to(page, at, page.text[start:end])
        if name is None:
            return []
        found.insert(0, name)
        joint = _LATIN_JOINT.search(page.text, max(0, name[0] - _REACH), name[0])
        at = joint.start() if joint else 0
    return found


PATTERN = Pattern(name="spelled-list", rank=31, find=find)

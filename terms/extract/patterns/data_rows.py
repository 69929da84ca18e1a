"""Rows of data in programs: one string of a row is the name of another one.

Finds: `("Li Bai", "李白", 701)`, `['台北市', 'tai bei shi', 'Taipei City']`, `"tofu": "豆腐",`. Three rows of one shape
are a table; the column whose cells agree with the characters, by sound or by meaning, in a third of the rows holds
their names. A column of readings in small letters holds aliases where another one holds names, and none by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.fit import agrees, fits
from terms.extract.page.cells import han_names, latin_names
from terms.extract.page.literals import literal_rows
from terms.extract.page.quotations import spells
from terms.text.keys import plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.literals import Row
    from terms.extract.page.page import Page
    from terms.model import Span

_KEY = lazy_pattern(r"[a-z]+[A-Z]\w*|\w*[_.]\w*|\W*|[A-Z\d_]+")  # names of a program's own: userName, app.title, MAX_2
_TONE = lazy_pattern(r"(?<=[a-z])[1-9]")
_AGREEING = 3  # rows, of which one must agree
_FEWEST = 2  # rows that agree


def find(page: Page) -> Iterator[Candidate]:
    """Every column of characters with the column of its names."""
    for rows in literal_rows(page):
        han = [[_han(page, row, index) for row in rows] for index in range(len(rows[0]))]
        names = [[_name(page, row, index) for row in rows] for index in range(len(rows[0]))]
        for index, column in enumerate(han):
            best = _names_of(column, index, names) if 2 * sum(map(bool, column)) > len(rows) else ()
            yield from _pairs(column, [names[other] for other in best])


def _han(page: Page, row: Row, index: int) -> Span | None:
    found = han_names(page, row[index], mixed=False)
    return found[0] if len(found) == 1 else None


def _name(page: Page, row: Row, index: int) -> Span | None:
    found = latin_names(page, row[index], digits=True)
    return found[0] if found and not _KEY.fullmatch(found[0].text) else None


def _names_of(column: list[Span | None], index: int, names: list[list[Span | None]]) -> tuple[int, ...]:
    """The columns that name a column of characters, then that of readings; () where there are readings alone."""
    scores = {
        other: sum(1 for han, name in zip(column, texts, strict=True) if han and name and agrees(name.text, han.text))
        for other, texts in enumerate(names)
    }
    wanted = max(_FEWEST, -(-sum(map(bool, column)) // _AGREEING))
    good = [other for other, score in scores.items() if score >= wanted]
    reading = [other for other in good if _is_reading(column, names[other])]
    good.sort(key=lambda other: (other in reading, abs(other - index), other > index))
    return () if len(reading) == len(good) else tuple(good)


def _is_reading(column: list[Span | None], names: list[Span | None]) -> bool:
    """Whether a column is in small letters, and says of most characters how they are read."""
    both = [(han.text, name.text) for han, name in zip(column, names, strict=True) if han and name]
    if not all(name.islower() for _, name in both):
        return False
    return 2 * sum(1 for han, name in both if spells(_TONE.sub("", name), plain_han(han))) > len(both)


def _pairs(column: list[Span | None], names: list[list[Span | None]]) -> Iterator[Candidate]:
    for number, han in enumerate(column):
        found = [name for texts in names if (name := texts[number])]
        if han and found and (found[0].text[0].isupper() or fits(found[0].text, han.text)):
            english, *aliases = found
            yield Candidate(han, english.start, english.end, "data-rows", tuple(aliases), exact=True, cues=("data",))


PATTERN = Pattern(name="data-rows", rank=16, find=find)

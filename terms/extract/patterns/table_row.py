"""A table row with Han cells and Latin cells beside them.

Finds: `| 花城 | Hua Cheng |`, `| Taipei | 台北 |`, `| NGC 6475 | 鱼 | Yú | Fish |`, `| potato | 土豆、马铃薯 |`,
`| 橫 (héng) | Horizontal |`: the name next to the characters is the english, further names are aliases; the head of
the table says which columns hold English, readings, notes. A toned reading is the english only where the other names
are translations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.page.cells import han_names, latin_names, readings
from terms.extract.page.columns import Table, role_of, tables
from terms.extract.page.quotations import spells
from terms.text.han import HAN_CLASS, has_han
from terms.text.keys import han_key, plain_han
from terms.text.latin import letters
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from terms.extract.page.page import Page
    from terms.model import Mark, Span

# Macrons, carons, grave and acute vowels as tones are written; an accent of French or a Taiwanese name shows alone.
_TONED = lazy_pattern(
    "[\u0101\u0113\u012b\u014d\u016b\u01ce\u011b\u01d0\u01d2\u01d4\u01d6\u01d8\u01da\u01dc\u00e0-\u00e1\u00e8-\u00e9\u00ec-\u00ed\u00f2-\u00f3\u00f9-\u00fa]"
)
_GLOSSED = lazy_pattern(rf"(?P<han>[{HAN_CLASS}]{{2,}})[ ]?[(（][A-Z][A-Za-z' -]+[)）]")
_FEWEST = 2  # characters that nothing spells by chance
_SEVERAL = 2  # columns of readings
_NAMED = frozenset({"english", "name", "meaning"})  # heads that say: a name


def find(page: Page) -> Iterator[Candidate]:
    """Each body row of each table."""
    for table in tables(page):
        if _is_of_readings(table):
            continue
        groups = _groups(table.roles)
        for row in table.rows:
            for columns in groups:
                yield from _row(page, table, row, [index for index in columns if index < len(row)])


def _is_of_readings(table: Table) -> bool:
    """Whether the heads promise nothing but several spellings of how the characters are read."""
    said = [role for role, headed in zip(table.roles, table.headed, strict=True) if headed]
    return said.count("reading") >= _SEVERAL and not {"", *_NAMED} & set(table.roles)


def _groups(roles: tuple[str, ...]) -> list[range]:
    """The columns that belong together: a table may be printed two or three times side by side."""
    width = len(roles)
    for size in range(2, width // 2 + 1):
        first = roles[:size]
        if width % size == 0 and first * (width // size) == roles and {"english", "han"} <= set(first):
            return [range(begin, begin + size) for begin in range(0, width, size)]
    return [range(width)]


def _row(page: Page, table: Table, row: tuple[Mark, ...], columns: Sequence[int]) -> Iterator[Candidate]:
    han = _han(page, table, row, columns)
    names = _names(page, table, row, columns, han) if han else []
    if not names or not _is_one_thing(table, han) or _is_short(page, row, columns, han):
        return
    english, *aliases = _spelled_first(page, table, row, columns, han, names)
    aliases += [reading for index in han for reading in readings(page, row[index])]
    for spans in han.values():
        for span in spans:
            yield Candidate(span, english.start, english.end, "table-row", tuple(aliases), exact=True, cues=("table",))


def _is_short(page: Page, row: tuple[Mark, ...], columns: Sequence[int], han: dict[int, tuple[Span, ...]]) -> bool:
    """Whether the characters are short for another cell's: 立院 of 立法院 (Legislative Yuan)."""
    texts = (page.text[row[index].start : row[index].end] for index in columns if index not in han)
    glossed = [found["han"] for text in texts if has_han(text) and (found := _GLOSSED.fullmatch(text))]
    spans = [span for spans in han.values() for span in spans]
    return any(set(span.text) < set(whole) for whole in glossed for span in spans)


def _spelled_first(
    page: Page,
    table: Table,
    row: tuple[Mark, ...],
    columns: Sequence[int],
    han: dict[int, tuple[Span, ...]],
    names: list[Span],
) -> list[Span]:
    """The names, or the one of any other column that spells the characters, where the first of them does not."""
    characters = plain_han(next(iter(han.values()))[0].text)
    if len(characters) < _FEWEST or spells(names[0].text, characters):
        return names
    others = _cells(page, table, row, [index for index in columns if index not in han])
    spelled = [name for name in others if not _is_toned(name.text) and spells(name.text, characters)]
    return spelled[:1] or names


def _is_one_thing(table: Table, han: dict[int, tuple[Span, ...]]) -> bool:
    """Whether the characters of a row name one thing: the heads say so, or they are the same in two scripts."""
    if len(han) < 2:
        return bool(han)
    if all(table.headed[index] and table.roles[index] == "han" for index in han):
        return True
    first, *others = ({han_key(span.text) for span in spans} for spans in han.values())
    return all(keys == first for keys in others)


def _han(page: Page, table: Table, row: tuple[Mark, ...], columns: Sequence[int]) -> dict[int, tuple[Span, ...]]:
    """The Han cells by column: those of columns that may hold names."""
    found = {}
    for index in columns:
        if table.roles[index] in ("reading", "note"):
            continue
        names = han_names(page, row[index], mixed=table.roles[index] == "han")
        if names:
            found[index] = names
    return found


def _names(
    page: Page, table: Table, row: tuple[Mark, ...], columns: Sequence[int], han: dict[int, tuple[Span, ...]]
) -> list[Span]:
    """The Latin names, the one next to the characters first; a reading is one only where it is the nearest."""
    filled = (index for index in columns if index not in han and table.roles[index] != "note")
    holding = (index for index in filled if _cells(page, table, row, [index]))
    free = sorted(holding, key=lambda index: _distance(page, table, row, index, han))
    named = [
        index
        for number, index in enumerate(free)
        if table.roles[index] in _NAMED or (not number and table.roles[index] == "reading")
    ]
    found = _cells(page, table, row, named)
    for roles in (("",), ("reading", "han")):
        found = found or _cells(page, table, row, [index for index in free if table.roles[index] in roles])
    said = _cells(page, table, row, [i for i in free if table.headed[i] and table.roles[i] == "name"])
    return found if len(found) < 2 else _plain_first(found, said)


def _distance(
    page: Page, table: Table, row: tuple[Mark, ...], index: int, han: dict[int, tuple[Span, ...]]
) -> tuple[int, bool, bool, bool]:
    """How far a column is from the characters; of two as near English comes first, the left of two English."""
    near = min(abs(index - column) for column in han)
    is_reading = table.roles[index] == "reading" or _is_toned(page.text[row[index].start : row[index].end])
    is_english = table.roles[index] == "english"
    return near, not is_english, is_reading, index < min(han) and not is_english


def _plain_first(names: list[Span], said: Collection[Span]) -> list[Span]:
    """The names without toned readings, where a column is headed `name` or one of them is the reading without tones."""
    if not _is_toned(names[0].text):
        return names
    reading = letters(names[0].text)
    plain = [name for name in names if not _is_toned(name.text)]
    is_named = any(name in said or letters(name.text) == reading for name in plain)
    return plain if is_named else names


def _cells(page: Page, table: Table, row: tuple[Mark, ...], columns: Sequence[int]) -> list[Span]:
    found: list[Span] = []
    for index in columns:
        cell = row[index]
        # Without a head the label of a field is no name: Traditional Chinese, 台北.
        if table.headed[index] or not role_of(page.text[cell.start : cell.end]):
            found.extend(latin_names(page, cell, digits=table.headed[index]))
    return found


def _is_toned(text: str) -> bool:
    return _TONED.search(text) is not None


PATTERN = Pattern(name="table-row", rank=30, find=find)

"""The tables of a page: what the head of each column says that it holds, and what it does hold."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from terms.extract.page.cells import bare, is_prose
from terms.extract.page.halves import halves
from terms.tables import mapping
from terms.text.han import HAN_CLASS, has_han, is_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page
    from terms.model import Mark

_BRACKET = lazy_pattern(r"\s*[(（\[][^()（）\[\]]*[)）\]]\s*$")
_SCRIPT_NOTE = lazy_pattern(r"simplified|traditional|chinese|mandarin|简|簡|繁|hans|hant", re.IGNORECASE)
_LETTER = lazy_pattern("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_SINGLE = lazy_pattern(rf"[{HAN_CLASS}](?:[ ]?[/／(（、,，][ ]?[{HAN_CLASS}][)）]?)*")  # one character, its forms
_EXPLAINING = frozenset({"meaning", "english"})  # heads of what characters mean
_REPEATED = 4  # filled cells from which a column of few different words is one of classes


class Table(NamedTuple):
    """The head and the rows below it; for each column its role ("" where nothing is said), and if the head named it."""

    head: tuple[Mark, ...]
    rows: tuple[tuple[Mark, ...], ...]
    roles: tuple[str, ...]
    headed: tuple[bool, ...]


def tables(page: Page) -> Iterator[Table]:
    """Every table of the page that holds characters."""
    for rows in _row_groups(page):
        if page.has_han(rows[0][0].start, rows[-1][-1].end):
            yield _table(page, rows)


def role_of(head: str) -> str:
    """The role that a head gives its column; heads may be in two languages.

    >>> role_of("English"), role_of("Note 備註"), role_of("Chinese (Traditional)"), role_of("Hua Cheng")
    ('english', 'note', 'han', '')
    """
    plain = _plain(head)
    found = mapping("column_headers").get(plain) or mapping("column_headers").get(_plain(_BRACKET.sub("", head)), "")
    if found:
        return found
    parts = halves(head, 0, len(head))
    if parts is None:
        return "han" if _SCRIPT_NOTE.fullmatch(plain.split(" ")[0]) and plain.endswith("name") else ""
    return role_of(head[slice(*parts.latin)]) or role_of(head[slice(*parts.han)])


def _plain(head: str) -> str:
    return " ".join(head.lower().split()).strip(":：*_ ")


def _row_groups(page: Page) -> Iterator[tuple[tuple[Mark, ...], ...]]:
    """The rows with cells, table by table."""
    starts = {part.start for part in page.document.parts if part.name == "table"}
    group: list[tuple[Mark, ...]] = []
    for start, cells in _rows(page.document.marks):
        if start in starts and group:
            yield tuple(group)
            group = []
        if cells:
            group.append(cells)
    if group:
        yield tuple(group)


def _rows(marks: tuple[Mark, ...]) -> Iterator[tuple[int, tuple[Mark, ...]]]:
    """The start of each row with its cells."""
    cells = sorted((mark for mark in marks if mark.name == "cell"), key=lambda mark: (mark.start, mark.end))
    starts = [cell.start for cell in cells]
    for row in marks:
        if row.name == "row":
            own = cells[bisect_left(starts, row.start) : bisect_right(starts, row.end)]
            yield row.start, tuple(cell for cell in own if cell.end <= row.end)


def _table(page: Page, rows: tuple[tuple[Mark, ...], ...]) -> Table:
    """A table whose head names a column has its first row as head; what heads leave open is told by the cells."""
    below = [_texts(page, rows[1:], index) for index in range(len(rows[0]))]
    first = [page.text[cell.start : cell.end].strip() for cell in rows[0]]
    # What stands again in its column is a class of things, no head: character, character, place.
    heads = tuple("" if text in column else role_of(text) for text, column in zip(first, below, strict=True))
    has_head = any(heads) and not (len(rows[0]) == 2 and len(rows) > 1 and _is_form(page, rows))
    body = rows[1:] if has_head else rows
    width = max(map(len, rows))
    named = (*heads, *[""] * width)[:width] if has_head else ("",) * width
    columns = [_texts(page, body, index) for index in range(width)]
    roles = _exchanged(named, tuple(_role(role, texts) for role, texts in zip(named, columns, strict=True)), columns)
    headed = tuple(bool(role) and role == before for role, before in zip(roles, named, strict=True))
    return Table(rows[0] if has_head else (), body, roles, headed)


def _is_form(page: Page, rows: tuple[tuple[Mark, ...], ...]) -> bool:
    """Whether the rows are fields, each with its label: Chinese 台北, Pinyin Táiběi."""
    labels = sum(1 for row in rows if role_of(page.text[row[0].start : row[0].end]))
    return labels > 1 and 2 * labels > len(rows)


def _texts(page: Page, rows: tuple[tuple[Mark, ...], ...], index: int) -> list[str]:
    """The filled cells of a column."""
    cells = (page.text[row[index].start : row[index].end].strip() for row in rows if index < len(row))
    return [text for text in cells if text]


def _exchanged(named: tuple[str, ...], roles: tuple[str, ...], columns: list[list[str]]) -> tuple[str, ...]:
    """The roles; where no column has the characters that a head promises, or explains, another head has them.

    `| Category | Chinese |` over 橫 and Horizontal; `| Radical | Meaning |` over 水 and Water.
    """
    if "han" in roles:
        return roles
    are_promised = "han" in named
    are_explained = not _EXPLAINING.isdisjoint(named)
    hidden = [role == "note" and _are_han(texts) for role, texts in zip(roles, columns, strict=True)]
    return tuple(
        "han" if is_hidden and (are_promised or (are_explained and all(map(_SINGLE.fullmatch, texts)))) else role
        for role, is_hidden, texts in zip(roles, hidden, columns, strict=True)
    )


def _are_han(texts: list[str]) -> bool:
    return 2 * _han_cells(texts) > len(texts)


def _han_cells(texts: list[str]) -> int:
    """How many of the cells are characters; a bracket behind them may have another form of them, or a reading."""
    plain = (bare(text) for text in texts if has_han(text))
    return sum(1 for text in plain if is_han(text.strip('《》「」“”" ')[-1:] or " "))


def _role(role: str, texts: list[str]) -> str:
    """The role of a column: what the head says unless its cells are of the other script, else what they look like."""
    if not texts or role in ("note", "reading"):
        return role
    han = _han_cells(texts)
    latin = sum(1 for text in texts if not has_han(text) and _LETTER.search(text))
    if role == "han" and 2 * latin > len(texts):
        return "english"
    if role != "han" and 2 * han > len(texts):
        is_bilingual = 2 * sum(1 for text in texts if halves(text, 0, len(text))) > len(texts)
        return "" if is_bilingual else "han"
    if role:
        return role
    return "" if _holds_names(texts, han, latin) else "note"


def _holds_names(texts: list[str], han: int, latin: int) -> bool:
    """Whether the cells of an unnamed column look like names: one script, no prose, no classes that repeat."""
    if 2 * han >= len(texts):
        return True
    names = [text for text in texts if not has_han(text) and not is_prose(text) and not any(map(str.isdigit, text))]
    is_class = len(texts) >= _REPEATED and 2 * len(set(texts)) <= len(texts)
    return 2 * latin > len(texts) and 2 * len(names) > len(texts) and not is_class

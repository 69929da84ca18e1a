"""Rows: the cells of a glossary row, and the entries that rows of one id make.

This is where the columns `en` and `zh` become `english` and `han`. Every table-like format (the glossary
file, CSV) reads and writes through here, so that they share columns, defaults and messages.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, cast

from terms.categories import KINDS, REVIEWS, STATUSES, Kind, Review, Status
from terms.errors import GlossaryError, unknown_name
from terms.model import Entry, Form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from terms.model import Glossary

COLUMNS = (
    *(
        "id",
        "en",
        "zh",
        "pinyin",
        "status",
        "review",
        "type",
        "kind",
        "lang",
        "script",
        "region",
        "romanization",
    ),
    *("valid_from", "valid_to", "definition", "note", "context", "source", "wikidata", "by", "date"),
)
"""The columns of a new glossary, in order."""

REQUIRED = ("id", "en", "zh")
"""Columns that no file lacks and cells that no row leaves empty."""

_CHOICES = {"status": STATUSES, "review": REVIEWS, "kind": KINDS}
_TEXT = tuple(column for column in COLUMNS if column not in {*REQUIRED, *_CHOICES})
_KNOWN = frozenset(COLUMNS)
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class Row(NamedTuple):
    """One row by column, and its place for messages (`glossary.tsv:12`)."""

    place: str
    cells: Mapping[str, str]


def columns_of(glossary: Glossary) -> tuple[str, ...]:
    """The columns that a table of this glossary needs: its own, or all we know and those its forms add."""
    if glossary.columns:
        return glossary.columns
    added = {column for entry in glossary.entries for form in entry.forms for column, _ in form.other}
    return COLUMNS + tuple(sorted(added.difference(COLUMNS)))


def check_header(columns: Sequence[str], place: str) -> None:
    """Refuse a header row that lacks a required column or names one twice."""
    missing = [column for column in REQUIRED if column not in columns]
    twice = sorted({column for column in columns if columns.count(column) > 1})
    problems = [f"{place}: the header names {column!r} twice; rename or delete one" for column in twice]
    if missing:
        names = ", ".join(missing)
        problems.append(f"{place}: the header lacks {names}; it names the columns, separated by tabs")
    problems += _bad_columns(columns, place)
    if problems:
        raise GlossaryError(problems)


def _bad_columns(columns: Iterable[str], place: str) -> list[str]:
    """Names that would break the header row of a glossary file."""
    bad = [column for column in columns if column.startswith("#") or set(column) & set("\t\r\n")]
    return [f"{place}: {column!r} cannot name a column; rename it" for column in bad]


def entries_of(rows: Sequence[Row]) -> tuple[Entry, ...]:
    """The entries that the rows make, in order of their first row.

    An empty status means preferred in the first row of an entry and admitted in the others, an empty review
    means candidate, an empty kind the kind of the entry's other rows.

    Raises:
        GlossaryError: any row is wrong; all problems of all rows are named.
    """
    kinds: dict[str, Row] = {}
    for row in rows:
        if row.cells.get("kind"):
            kinds.setdefault(row.cells["id"], row)
    problems = [problem for row in rows for problem in _problems(row, kinds.get(row.cells["id"]))]
    if problems:
        raise GlossaryError(problems)
    grouped: dict[str, list[Row]] = {}
    for row in rows:
        grouped.setdefault(row.cells["id"], []).append(row)
    return tuple(_entry(id_, members) for id_, members in grouped.items())


def cells_of(entry: Entry, index: int) -> dict[str, str]:
    """The cells of the form number `index` of an entry, by column; what was left empty stays empty."""
    form = entry.forms[index]
    cells = {column: cast("str", getattr(form, column)) for column in _TEXT}
    cells |= {"id": entry.id, "en": form.english, "zh": form.han}
    cells |= {"status": form.status, "review": form.review, "kind": entry.kind}
    defaults = {"status": _default_status(index), "review": "candidate", "kind": _told_kind(entry)}
    # An empty cell stays empty only while it still says the same.
    return cells | {
        column: value
        for column, value in form.other
        if defaults.get(column, cells.get(column, "")) == cells.get(column, "")
    }


def id_order(id_: str) -> tuple[tuple[str, int], ...]:
    """The key that sorts ids as people count: c0002, c0010, c10000.

    >>> sorted(["c10000", "c0010", "c9999"], key=id_order)
    ['c0010', 'c9999', 'c10000']
    """
    parts = re.findall(r"([^0-9]*)([0-9]*)", id_)
    return tuple((text, int(digits or 0)) for text, digits in parts)


def _problems(row: Row, kind_row: Row | None) -> Iterator[str]:
    place, cells = row
    for column in REQUIRED:
        if not cells[column].strip():
            yield f"{place}: the cell {column!r} is empty; fill it in, or delete the row"
    if re.search(r"\s", cells["id"].strip() and cells["id"]):
        yield f"{place}: the id {cells['id']!r} has a blank in it; take it out"
    if cells["id"].startswith("#"):
        yield f"{place}: the id {cells['id']!r} starts with '#', which makes the row a comment; take it out"
    for column, known in _CHOICES.items():
        value = cells.get(column, "")
        if value and value not in known:
            yield f"{place}: {unknown_name(column, value, known)}"
    yield from _bad_columns((column for column in cells if column not in _KNOWN), place)
    if cells.get("lang") and not _LANGUAGE.fullmatch(cells["lang"]):
        yield f"{place}: {cells['lang']!r} is no language code; write zh, yue, nan, hak, ja, ko, vi, en …"
    if kind_row and cells.get("kind", "") not in {"", kind_row.cells["kind"]}:
        yield (
            f"{place}: kind {cells['kind']!r}, but {kind_row.place} says {kind_row.cells['kind']!r} "
            f"for {cells['id']}; write one of them in both"
        )


def _entry(id_: str, rows: list[Row]) -> Entry:
    kinds = (row.cells.get("kind", "") for row in rows)
    kind = next((kind for kind in kinds if kind), "other")
    return Entry(id_, cast("Kind", kind), tuple(_form(row.cells, index) for index, row in enumerate(rows)))


def _form(cells: Mapping[str, str], index: int) -> Form:
    # A file without the column leaves every review empty: a person's rows, not a machine's candidates.
    kept = {"review": "", **cells}
    other = tuple((column, cell) for column, cell in kept.items() if _kept_aside(column, cell))
    return Form(
        english=cells["en"],
        han=cells["zh"],
        status=cast("Status", cells.get("status") or _default_status(index)),
        review=cast("Review", cells.get("review") or "candidate"),
        other=other,
        **{column: cells.get(column, "") for column in _TEXT},
    )


def _kept_aside(column: str, cell: str) -> bool:
    if column in _CHOICES:
        return not cell
    return bool(cell) and column not in _KNOWN


def _default_status(index: int) -> Status:
    return "admitted" if index else "preferred"


def _told_kind(entry: Entry) -> Kind:
    """What an empty kind cell means: the entry's kind where a sister row tells it, otherwise other."""
    told = any(("kind", "") not in form.other for form in entry.forms)
    return entry.kind if told else "other"

"""One JSON document for programs: entries with their forms.

What it is for:
    Scripts, web pages, language models: anything that would rather not read a table.

What is kept:
    Every filled cell of every form. `schema` is 1 and rises when a key changes its meaning.

What is lost:
    Comment lines, the order of columns, empty cells and rejected forms.

Example:
    {"schema": 1, "entries": [{"id": "c0001", "kind": "person", "forms": [
      {"english": "Xi Jinping", "han": "習近平", "pinyin": "Xí Jìnpíng", "status": "preferred"}]}]}
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from terms.errors import GlossaryError
from terms.exports import Format
from terms.exports._wanted import wanted
from terms.glossary.rows import COLUMNS, Row, cells_of, entries_of
from terms.model import Glossary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Entry

_SCHEMA = 1
_KEYS = {"en": "english", "zh": "han"}
_COLUMNS = {key: column for column, key in _KEYS.items()}


def write(glossary: Glossary) -> str:
    """The glossary as indented JSON in UTF-8, keys in the order of the columns."""
    value = {"schema": _SCHEMA, "entries": [_entry(entry) for entry in wanted(glossary)]}
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def read(text: str) -> Glossary:
    """The glossary in a JSON document of schema 1.

    Raises:
        GlossaryError: not JSON, another schema, or bad values; each line says at which form.
    """
    try:
        value = json.loads(text.removeprefix("\ufeff"))
    except (json.JSONDecodeError, RecursionError) as error:
        raise GlossaryError([f"JSON: {error}; is the file complete?"]) from error
    if not isinstance(value, dict) or value.get("schema") != _SCHEMA:
        raise GlossaryError([f'JSON: no "schema": {_SCHEMA} at the top; was it written by `terms export … json`?'])
    return Glossary(entries_of(tuple(_rows(value.get("entries")))))


def _entry(entry: Entry) -> dict[str, object]:
    return {"id": entry.id, "kind": entry.kind, "forms": [_form(entry, index) for index in range(len(entry.forms))]}


def _form(entry: Entry, index: int) -> dict[str, object]:
    form = entry.forms[index]
    cells = cells_of(entry, index) | {"status": form.status, "review": form.review}
    known = {_KEYS.get(column, column): cells[column] for column in COLUMNS if column not in {"id", "kind"}}
    other = {column: cell for column, cell in form.other if cell}
    return {key: cell for key, cell in known.items() if cell} | ({"other": other} if other else {})


def _rows(entries: object) -> Iterator[Row]:
    for number, entry in enumerate(_list(entries, "entries")):
        place = f"entries[{number}]"
        fields = _dict(entry, place)
        for index, form in enumerate(_list(fields.get("forms"), f"{place}.forms")):
            yield _row(fields, _dict(form, f"{place}.forms[{index}]"), f"{place}.forms[{index}]")


def _row(entry: dict[str, object], form: dict[str, object], place: str) -> Row:
    given = {key: cell for key, cell in form.items() if key != "other"} | _dict(form.get("other", {}), f"{place}.other")
    given |= {"id": entry.get("id", ""), "kind": entry.get("kind", "")}
    wrong = [key for key, cell in given.items() if not isinstance(cell, str)]
    if wrong:
        raise GlossaryError([f"JSON: {place}: {key!r} is not a text; write it in quotes" for key in wrong])
    cells = {_COLUMNS.get(key, key): cast("str", cell) for key, cell in given.items()}
    return Row(f"JSON: {place}", {"en": "", "zh": ""} | cells)


def _list(value: object, place: str) -> list[object]:
    if not isinstance(value, list):
        raise GlossaryError([f"JSON: {place} is not a list; compare a file of `terms export … json`"])
    return value


def _dict(value: object, place: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise GlossaryError([f"JSON: {place} is not an object; compare a file of `terms export … json`"])
    return value


FORMAT = Format("json", ".json", "scripts and programs", write, read)

"""JSON lines: every line one record, every record one document; offsets are those of the record's own text.

The text is the first of the fields `text`, `body`, `content` that holds one; the name is the file's with the first of
`id`, `name`, `title`, else the line's number: `archive.jsonl:3`. A broken line is reported, the rest is read.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from terms.errors import DocumentSkipped
from terms.model import Document
from terms.readers import Reader
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_TEXT = ("text", "body", "content")
_NAME = ("id", "name", "title")
_SHOWN = 20  # code points of a broken line
_LINE_END = lazy_pattern(r"\r\n?|\n")
_HALF = lazy_pattern("[\ud800-\udfff]")


def _read(source: str, name: str) -> Iterator[Document | DocumentSkipped]:
    taken: set[str] = set()
    # Not str.splitlines: U+2028 and the like may stand unescaped inside a JSON string.
    for number, line in enumerate(_LINE_END.split(source), start=1):
        if line.strip(" \t"):
            document = _document(line, name, number, taken)
            taken.add(getattr(document, "name", ""))
            yield document


READER = Reader("jsonl", (".jsonl", ".ndjson"), _read)


def _document(line: str, name: str, number: int, taken: set[str]) -> Document | DocumentSkipped:
    place = f"{name}:{number}"
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        return DocumentSkipped("E-FMT", f"{place}: not JSON ({_why(error, line)}); mend or remove the line")
    text = _first(record, _TEXT)
    if not isinstance(text, str):
        return DocumentSkipped(
            "E-FMT", f"{place}: no text; give the record a field {', '.join(_TEXT[:-1])} or {_TEXT[-1]}"
        )
    if _HALF.search(text):
        return DocumentSkipped("E-FMT", f"{place}: half a character (a lone surrogate \\ud800–\\udfff); mend the line")
    own = f"{name}:{_first(record, _NAME) or number}"
    if _HALF.search(own) or own in taken:
        own = place if place not in taken else f"{own}:{number}"
    return Document(own, text)


def _why(error: Exception, line: str) -> str:
    """Where a line stops being JSON, in words for an editor.

    >>> line = '{"text": "a", }'
    >>> try: json.loads(line)
    ... except ValueError as error: print(_why(error, line))
    not understood from column 15 on: }
    """
    if not isinstance(error, json.JSONDecodeError):
        return "nested too deep or a number too long"
    rest = line[error.pos : error.pos + _SHOWN].strip()
    return f"not understood from column {error.colno} on: {rest}" if rest else "it breaks off at its end"


def _first(record: object, names: tuple[str, ...]) -> str | int | None:
    """The first of these fields that holds a string or a number."""
    if not isinstance(record, dict):
        return None
    values = (record.get(name) for name in names)
    return next((value for value in values if isinstance(value, (str, int)) and not isinstance(value, bool)), None)

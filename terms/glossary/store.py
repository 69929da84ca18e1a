"""The glossary file: tab-separated text that people edit, diff in git and open in a spreadsheet.

UTF-8, one row a form, no quoting; `#` lines are comments. Reading then writing gives the same bytes: unknown
columns, comment and blank lines, the order of columns and rows and CR LF line ends are kept.
"""

from __future__ import annotations

import re
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from terms.errors import GlossaryError, WriteRefused
from terms.glossary.rows import Row, cells_of, check_header, columns_of, entries_of, id_order
from terms.glossary.save import save
from terms.model import Glossary

if TYPE_CHECKING:
    from collections.abc import Iterator

_ESCAPES = {"n": "\n", "t": "\t", "r": "\r"}
_LETTERS = {char: letter for letter, char in _ESCAPES.items()}
# Backslashes count only before one of the three letters, so that other text needs no escaping.
_ESCAPED = re.compile(r"(\\+)([ntr])")
_TO_ESCAPE = re.compile(r"(\\*)([\n\t\rntr])")
_SPECIAL = re.compile(r"[\\\n\t\r]")
_MARK = "\ufeff"  # a byte order mark, which some editors write
# A row that begins with # would be a comment: one more backslash goes before it.
_LIKE_COMMENT = re.compile(r"^\\?(\\*#)")
_SHRINK_SHARE = 0.1
_SHRINK_COUNT = 20


def load(path: str | Path) -> Glossary:
    """The glossary in a file.

    Raises:
        GlossaryError: the file is missing, unreadable, not UTF-8, or has bad rows; each line names one problem.
    """
    return loads(read(path), str(path))


def read(path: str | Path) -> str:
    """The text of a glossary or exchange file, line ends untouched.

    Raises:
        GlossaryError: the file is missing, unreadable or not UTF-8.
    """
    try:
        return Path(path).read_bytes().decode("utf-8")
    except OSError as error:
        raise GlossaryError([f"{path}: {error.strerror}; is the name right?"]) from error
    except UnicodeDecodeError as error:
        raise GlossaryError([f"{path}: byte {error.start} is not UTF-8; save the file as UTF-8 text"]) from error


def loads(text: str, name: str) -> Glossary:
    r"""The glossary in a text; `name` stands in messages.

    >>> loads("id\ten\tzh\nc0001\tXi Jinping\t習近平\n", "g.tsv").entries[0].preferred.han
    '習近平'

    Raises:
        GlossaryError: the text is empty or has bad rows; all of them are named, and nothing is half loaded.
    """
    mark = text[: len(_MARK)] if text.startswith(_MARK) else ""
    newline = "\r\n" if "\r\n" in text else "\n"
    lines = text[len(mark) :].split(newline)
    stray = [number for number, line in enumerate(lines, 1) if "\r" in line or "\n" in line]
    if stray:
        raise GlossaryError([f"{name}:{number}: line ends are mixed; save with LF line ends" for number in stray])
    top = next((number for number, line in enumerate(lines) if not _is_aside(line)), None)
    if top is None:
        raise GlossaryError([f"{name}: no header row; is the file complete? The first row names the columns"])
    columns = tuple(lines[top].split("\t"))
    check_header(columns, f"{name}:{top + 1}")
    rows = tuple(_rows(lines[top + 1 :], columns, name, top + 2))
    ids = (row.cells["id"] for row in rows)
    layout = tuple(line if _is_aside(line) else next(ids) for line in lines[top + 1 :])
    preamble = (*([mark] if mark else []), *lines[:top])
    return Glossary(entries_of(rows), columns, preamble, layout, newline)


def dumps(glossary: Glossary) -> str:
    r"""The text of a glossary file.

    A glossary that was read gives the text it was read from; a new one has all columns and is sorted by id.
    """
    columns = columns_of(glossary)
    marks = glossary.preamble[: glossary.preamble[:1] == (_MARK,)]
    seen = {id_: count() for id_ in glossary.by_id}
    lines = [*glossary.preamble[len(marks) :], "\t".join(columns)]
    for item in _layout(glossary):
        if _is_aside(item):
            lines.append(item)
        else:
            cells = cells_of(glossary.by_id[item], next(seen[item]))
            line = "\t".join(_escape(cells.get(column, "")) for column in columns)
            lines.append(f"\\{line}" if _LIKE_COMMENT.match(line) else line)
    return "".join(marks) + glossary.newline.join(lines)


def dump(glossary: Glossary, path: str | Path, *, loaded: Glossary | None, allow_shrink: bool = False) -> None:
    """Save a glossary over the one that was `loaded` from `path`; None where there was no file.

    Raises:
        WriteRefused: see `terms.glossary.save`; C-SHRINK: more than 10 % or more than 20 of the entries would
        go.
    """
    text = dumps(glossary)
    if _pairs(loads(text, str(path))) != _pairs(glossary):
        raise WriteRefused("C-IO", f"{path}: the glossary would not read back as it is; nothing was written")
    if loaded is not None and not allow_shrink:
        _refuse_shrink(len(loaded.entries), len(glossary.entries), path)
    save(path, text, loaded="" if loaded is None else dumps(loaded))


def _pairs(glossary: Glossary) -> list[tuple[str, str, str]]:
    return sorted((entry.id, form.english, form.han) for entry in glossary.entries for form in entry.forms)


def _refuse_shrink(before: int, after: int, path: str | Path) -> None:
    gone = before - after
    if gone > _SHRINK_COUNT or gone > before * _SHRINK_SHARE:
        raise WriteRefused("C-SHRINK", f"{path}: {gone} of {before} entries would go; allow it if that is meant")


def _is_aside(line: str) -> bool:
    """Whether a line is a comment or blank; a spreadsheet leaves tabs in blank lines."""
    return line.startswith("#") or not line.strip()


def _rows(lines: list[str], columns: tuple[str, ...], name: str, first: int) -> Iterator[Row]:
    """The rows below the header; every row of the wrong width is a problem."""
    cells = [
        (number, _LIKE_COMMENT.sub(r"\1", line).split("\t"))
        for number, line in enumerate(lines, first)
        if not _is_aside(line)
    ]
    wrong = [
        f"{name}:{number}: {len(row)} cells, but the header has {len(columns)}; is a tab missing or too many?"
        for number, row in cells
        if len(row) != len(columns)
    ]
    if wrong:
        raise GlossaryError(wrong)
    for number, row in cells:
        yield Row(f"{name}:{number}", dict(zip(columns, map(_unescape, row), strict=True)))


def _layout(glossary: Glossary) -> list[str]:
    """The layout with a place for every form: new forms after their entry's rows, new entries at the end."""
    left = {entry.id: len(entry.forms) for entry in glossary.entries}
    last = {item: index for index, item in enumerate(glossary.layout)}
    lines: list[str] = []
    for index, item in enumerate(glossary.layout):
        rows = left.get(item, 0) if last[item] == index else min(left.get(item, 0), 1)
        left[item] = left.get(item, 0) - rows
        lines += [item] if _is_aside(item) else [item] * rows
    new = sorted((id_ for id_ in left if id_ not in last), key=id_order)
    # Comments at the end of the file stay there.
    end = next((index for index in range(len(lines), 0, -1) if not _is_aside(lines[index - 1])), 0)
    lines[end:end] = [id_ for id_ in new for _ in range(left[id_])]
    return lines


def _unescape(cell: str) -> str:
    r"""Two backslashes before n, t or r are one; an odd one makes the character.

    >>> _unescape(r"one\ntwo"), _unescape(r"C:\\new"), _unescape(r"a\b")
    ('one\ntwo', 'C:\\new', 'a\\b')
    """
    return _ESCAPED.sub(_unescape_one, cell) if "\\" in cell else cell


def _unescape_one(found: re.Match[str]) -> str:
    slashes, letter = found.groups()
    kept = "\\" * (len(slashes) // 2)
    return kept + (_ESCAPES[letter] if len(slashes) % 2 else letter)


def _escape(text: str) -> str:
    return _TO_ESCAPE.sub(_escape_one, text) if _SPECIAL.search(text) else text


def _escape_one(found: re.Match[str]) -> str:
    slashes, char = found.groups()
    letter = _LETTERS.get(char)
    return slashes * 2 + ("\\" + letter if letter else char)

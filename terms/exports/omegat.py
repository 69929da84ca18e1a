"""A glossary for OmegaT: three columns, English, Chinese, comment.

What it is for:
    The `glossary` folder of an OmegaT project that translates from English into Chinese; the names appear beside each
    segment. Other translation tools read the same three columns.

What is kept:
    Every form that may be written, one line each; the comment holds the pinyin, the status and the note.

What is lost:
    Deprecated, superseded and rejected forms, which OmegaT would offer like any other; ids and all other columns.
    Reading it back puts lines with the same characters (in either script) into one entry.

Example:
    Xi Jinping<TAB>習近平<TAB>Xí Jìnpíng; preferred
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.exports import Format
from terms.exports._wanted import GOOD, wanted
from terms.glossary.rows import Row, entries_of
from terms.model import Glossary
from terms.text.keys import han_key
from terms.text.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Form

_COMMENT = re.compile(r"(?:(?P<pinyin>[^;]*); )?(?P<status>preferred|admitted)(?:; (?P<note>.*))?")


def write(glossary: Glossary) -> str:
    """The forms that may be written, a line each, without a header."""
    lines = (_line(form) for entry in wanted(glossary) for form in entry.forms if form.status in GOOD)
    return "".join(f"{line}\n" for line in dict.fromkeys(lines))


def read(text: str) -> Glossary:
    """The glossary in a file for OmegaT; a comment that we did not write becomes the note.

    Raises:
        GlossaryError: a line lacks its English or its Chinese.
    """
    return Glossary(entries_of(tuple(_rows(text.removeprefix("\ufeff")))))


def _line(form: Form) -> str:
    english = one_line(form.english)
    # OmegaT takes a line that begins with # for a comment; a blank before it changes no match.
    shown = f" {english}" if english.startswith("#") else english
    comment = "; ".join(filter(None, (one_line(form.pinyin).replace(";", ","), form.status, one_line(form.note))))
    return f"{shown}\t{one_line(form.han)}\t{comment}"


def _rows(text: str) -> Iterator[Row]:
    ids: dict[str, str] = {}
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        if not line.strip() or line.startswith("#"):
            continue
        english, han, comment, *_ = (*(cell.strip() for cell in line.split("\t")), "", "")
        id_ = ids.setdefault(han_key(han), f"c{len(ids) + 1:04}")
        yield Row(f"OmegaT:{number}", {"id": id_, "en": english, "zh": han} | _cells(comment))


def _cells(comment: str) -> dict[str, str]:
    found = _COMMENT.fullmatch(comment)
    return found.groupdict("") if found else {"note": comment}


FORMAT = Format("omegat", ".utf8", "OmegaT, en to zh", write, read)

"""Tables for a wiki or a repository: one Markdown table a kind, sorted by English.

What it is for:
    Reading on GitHub, GitLab, in a wiki or an editor. Nothing in a cell is read as markup.

What is kept:
    The preferred English, all characters that may be written, pinyin, other English, what not to write, the note.

What is lost:
    Ids, who decided when, sources and contexts, rejected forms. It is not read back.

Example:
    | English | Chinese | Pinyin | Also | Not | Note |
    | --- | --- | --- | --- | --- | --- |
    | Xi Jinping | 習近平 | Xí Jìnpíng | | Hsi Chin-p'ing | |
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.exports import Format
from terms.exports._guide import sections

if TYPE_CHECKING:
    from terms.exports._guide import Avoided, Line, Section
    from terms.model import Glossary

_HEADER = ("English", "Chinese", "Pinyin", "Also", "Not", "Note")
_MARKUP = re.compile(r"[\\`*_{}\[\]<>|~#&:@$]")


def write(glossary: Glossary) -> str:
    """The glossary as a Markdown page."""
    return "\n".join(["# Glossary", *map(_section, sections(glossary)), ""])


def _section(section: Section) -> str:
    rows = [_HEADER, ("---",) * len(_HEADER), *map(_cells, section.lines)]
    return "\n".join([f"\n## {section.title}\n", *(f"| {' | '.join(row)} |" for row in rows)])


def _cells(line: Line) -> tuple[str, ...]:
    note = "; ".join(filter(None, (line.definition, line.note)))
    han = "、".join(han.text for han in line.han)
    cells = (line.english, han, line.pinyin, ", ".join(line.also), "; ".join(map(_reasoned, line.avoid)), note)
    return tuple(_MARKUP.sub(_inert, cell) for cell in cells)


def _reasoned(name: Avoided) -> str:
    return f"{name.text} ({name.why})" if name.why else name.text


def _inert(found: re.Match[str]) -> str:
    # ":" and "@" make links of bare addresses and have no backslash form that stops them.
    char = found.group()
    return f"&#{ord(char)};" if char in "&:@$" else f"\\{char}"


FORMAT = Format("markdown", ".md", "GitHub, GitLab, wikis", write)

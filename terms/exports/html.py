"""The style guide of the desk: one web page that searches itself.

What it is for:
    Looking names up, by everybody who writes. One file that works offline, from a mail or a shared folder, on a
    phone and on paper; typing `xijinping`, `xi jinping`, 習近平 or 习近平 finds Xi Jinping. `/` goes to the search.

What is kept:
    The preferred English, all characters that may be written (with the glyphs of their script), pinyin, other
    English, what not to write, definition and note; names that nobody has approved yet are marked.

What is lost:
    Sources, contexts, dates, deciders and rejected forms. It is not read back.

Example:
    Xi Jinping  習近平 习近平  Xí Jìnpíng   not: Hsi Chin-p'ing
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

from terms.exports import Format
from terms.exports._guide import sections
from terms.text.latin import fold, letters
from terms.text.script import simplified, traditional

if TYPE_CHECKING:
    from terms.exports._guide import Line
    from terms.model import Glossary


def write(glossary: Glossary) -> str:
    """The page: no network, nothing of the glossary can run (escaped, and only the page's own script is allowed)."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    pages = Environment(
        loader=PackageLoader("terms.exports", ""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    pages.filters["search_key"] = search_key
    script = pages.get_template("_style_guide.js").render()
    found = sections(glossary)
    return pages.get_template("_style_guide.html").render(
        sections=found,
        count=sum(len(section.lines) for section in found),
        decided=any(line.decided for section in found for line in section.lines),
        script=script,
        script_hash=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
    )


def search_key(line: Line) -> str:
    """What a line can be found by: all names folded, with and without blanks, and the characters in both scripts.

    >>> from terms.exports._guide import Han, Line
    >>> search_key(Line("c0001", "Xi Jinping", (Han("習近平", "zh-Hant"),), "Xí Jìnpíng", (), (), "", "", True))
    'xi jinping xijinping 習近平 习近平'
    """
    names = (line.english, *line.also, line.pinyin, *(name.text for name in line.avoid))
    han = [one.text for one in line.han]
    keys = [key for name in names for key in (fold(name), letters(name))]
    keys += [key for text in han for key in (text, simplified(text), traditional(text))]
    return " ".join(dict.fromkeys(filter(None, keys)))


FORMAT = Format("html", ".html", "any browser", write)

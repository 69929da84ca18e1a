"""HTML: what the page shows, without scripts, styles, navigation and code; ruby readings become marks.

White space folds to one blank as in browsers. The alternative text of a picture is kept as a caption if it holds
characters.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.readers import Reader
from terms.readers._builder import Builder
from terms.readers._elements import Elements

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Document


_DECLARATION = re.compile(
    rb"""(?:<meta\b[^>]{0,200}?\bcharset|<\?xml\b[^>]{0,80}?\bencoding)\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE
)
_HEAD = 4096


def _read(source: str, name: str) -> Iterator[Document]:
    builder = Builder(source)
    elements = Elements(builder)
    elements.markup([(0, len(source))])
    elements.end()
    yield builder.document(name)


def _declared(data: bytes) -> str | None:
    """The encoding of the `meta` element or the XML declaration, looked for where pages have it."""
    found = _DECLARATION.search(data[:_HEAD])
    return found[1].decode("ascii", "replace") if found else None


READER = Reader("html", (".html", ".htm", ".xhtml"), _read, _declared)

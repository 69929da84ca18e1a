"""Plain text, and wikitext as it stands: the document is the decoded source itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.model import Document
from terms.readers import Reader

if TYPE_CHECKING:
    from collections.abc import Iterator


def _read(source: str, name: str) -> Iterator[Document]:
    yield Document(name, source)


READER = Reader("text", (".txt", ".text", ".wiki", ".wikitext", ".mediawiki"), _read)

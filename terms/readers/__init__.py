"""Readers turn decoded source into documents; one file a format, found by the suffix of the path."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terms.model import Document


@dataclass(frozen=True, slots=True)
class Reader:
    """One input format.

    `read` takes the decoded source and the document's name; it yields one document, or one per record.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[str, str], Iterator[Document]]

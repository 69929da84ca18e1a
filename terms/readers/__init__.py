"""Readers turn decoded source into documents; one file a format, found by the suffix of the path."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from terms.errors import DocumentSkipped, unknown_name
from terms.readers import _decode, _files
from terms.registry import plugins

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from terms.model import Document


class Reader(NamedTuple):
    """One input format.

    `read` takes the decoded source and the document's name; it yields one document, or one per record, and the reason
    in place of a record that cannot be read. `declared` finds the encoding that the bytes themselves name.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[str, str], Iterator[Document | DocumentSkipped]]
    declared: Callable[[bytes], str | None] | None = None


def _nobody(_: Path) -> None:
    """Who hears of files of other types, if nobody else does."""


def find(
    paths: Iterable[Path | str], *, exclude: Iterable[str] = (), others: Callable[[Path], None] = _nobody
) -> Iterator[Path | DocumentSkipped]:
    """The files to read, each once, in the order of the paths; folders are walked by name.

    A file that is named is always taken. In folders only suffixes that a reader knows count; hidden files, what
    `.gitignore` or `exclude` (patterns of the same kind) leaves out and links to folders do not. A path that does not
    exist or cannot be opened comes as the reason why. `others` is called with each file of another type in a folder.
    """
    wanted = _files.Wanted(frozenset(_by_suffix()), others)
    yield from _files.walk((Path(path) for path in paths), wanted, tuple(exclude))


def is_known(path: Path | str) -> bool:
    """Whether a reader is there for the suffix of a file; without a suffix it is plain text.

    >>> is_known("a.md"), is_known("README"), is_known("a.js")
    (True, True, False)
    """
    suffix = Path(path).suffix.lower()
    return not suffix or suffix in _by_suffix()


def read(path: Path | str, *, encoding: str | None = None) -> tuple[Document | DocumentSkipped, ...]:
    """The documents of a file; the suffix decides on the format, and an unknown one is plain text.

    A record that cannot be read (a broken line of JSONL) comes as the reason why, in its place.

    Raises:
        DocumentSkipped: the whole file cannot be read: E-PATH, E-SIZE, E-ENC, E-FMT.
        UsageError: `encoding` names none.
    """
    path = Path(path)
    name = _files.shown(path)
    found = read_text(_files.load(path), name, encoding=encoding)
    return tuple(_with_path(document, path, name) for document in found)


def read_text(
    data: bytes,
    name: str,
    *,
    format: str | None = None,  # noqa: A002 - the word of the command line
    encoding: str | None = None,
) -> tuple[Document | DocumentSkipped, ...]:
    """The documents of bytes that have no file; `format` is the name of a reader, else the suffix of `name` decides.

    Raises:
        DocumentSkipped: E-SIZE, E-ENC, E-FMT.
        UsageError: `format` or `encoding` names none.

    >>> [document.text for document in read_text("<p>Xi Jinping (習近平)".encode(), "a.html")]
    ['Xi Jinping (習近平)']
    """
    _files.refuse_size(data, name)
    reader = _reader(format, name)
    declared = reader.declared(data) if reader.declared else None
    decoded = _decode.decode(data, name, encoding=encoding, declared=declared)
    found = reader.read(decoded.text, name)
    return tuple(_with_encoding(document, decoded.encoding) for document in found)


def encode(document: Document, source: str) -> bytes:
    """The bytes of a source text in the document's encoding, with its byte order mark.

    Raises:
        UnicodeEncodeError: the encoding lacks a character.
    """
    return _decode.encode(source, document.encoding)


def _reader(format_name: str | None, name: str) -> Reader:
    if format_name is None:
        return _by_suffix().get(Path(name).suffix.lower(), _readers()["text"])
    if format_name not in _readers():
        raise unknown_name("format", format_name, _readers())
    return _readers()[format_name]


def _readers() -> dict[str, Reader]:
    return plugins("terms.readers", "READER")


@cache
def _by_suffix() -> dict[str, Reader]:
    return {suffix: reader for reader in _readers().values() for suffix in reader.suffixes}


def _with_encoding(document: Document | DocumentSkipped, encoding: str) -> Document | DocumentSkipped:
    return document if isinstance(document, DocumentSkipped) else replace(document, encoding=encoding)


def _with_path(document: Document | DocumentSkipped, path: Path, name: str) -> Document | DocumentSkipped:
    """A record's text is not its file's: only a document that is the whole file may be written back to it."""
    if isinstance(document, DocumentSkipped) or document.name != name:
        return document
    return replace(document, path=str(path))

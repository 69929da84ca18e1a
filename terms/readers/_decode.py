"""Bytes to text and back, never by a guess.

Order: the encoding that the user named, a byte order mark, strict UTF-8, what the document declares. Anything else is
refused, with a hint that names the likely encoding: a wrong guess reads other, equally possible, characters (a GB 18030
sentence is valid Big5). A byte order mark belongs to the encoding, not to the text: such an encoding ends in `-sig`.
"""

from __future__ import annotations

import codecs
from typing import NamedTuple

from terms.errors import DocumentSkipped, UsageError

_MARK = "\ufeff"
_SIGNATURE = "-sig"
# The longer ones first: the mark of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Labels of the web are read by the widest encoding of their family (WHATWG Encoding Standard, 4.2).
_DECLARED = {
    "gb2312": ("gb18030",),
    "gbk": ("gb18030",),
    "big5": ("cp950", "big5hkscs"),
    "iso8859-1": ("cp1252",),
    "ascii": ("cp1252",),
    "shift_jis": ("cp932",),
    "euc_kr": ("cp949",),
}
# Codecs of Python that are no encodings of documents.
_REFUSED = frozenset(("idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined", "utf-7", "mbcs", "oem"))
# Without a byte order mark, by the byte order that files have.
_PLAIN = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}
_KNOWN_FILES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive (DOCX, ODT, EPUB, XLSX are too)"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file"),
    (b"\x89PNG", "a picture"),
    (b"GIF8", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"),
    (b"{\\rtf", "an RTF file"),
)


class Decoded(NamedTuple):
    """A text and the encoding that gives its bytes back."""

    text: str
    encoding: str


def decode(data: bytes, name: str, *, encoding: str | None = None, declared: str | None = None) -> Decoded:
    """The text of a document's bytes.

    Raises:
        DocumentSkipped: E-ENC where no encoding is sure, E-FMT where the bytes are no text.
        UsageError: `encoding` names none.

    >>> decode("習近平".encode(), "a.txt"), decode("習近平".encode("big5"), "a.txt", encoding="big5")
    (Decoded(text='習近平', encoding='utf-8'), Decoded(text='習近平', encoding='big5'))
    """
    codec = _codec(encoding) if encoding else None
    _refuse_known_file(data, name)
    found = _marked(data, name, codec) or (_strict(data, name, codec) if codec else _unnamed(data, name, declared))
    if b"\0" in data and found.text.count("\0") * 10 > len(found.text):  # bytes first: much faster than in wide text
        raise DocumentSkipped("E-FMT", f"{name}: not text (a tenth of it is zeros); leave it out with --exclude")
    return found


def encode(text: str, encoding: str) -> bytes:
    r"""The bytes of a text in an encoding as `decode` names it.

    Raises:
        UnicodeEncodeError: the encoding lacks a character.

    >>> encode("a", "utf-8-sig")
    b'\xef\xbb\xbfa'
    """
    if encoding.endswith(_SIGNATURE):
        return (_MARK + text).encode(encoding.removesuffix(_SIGNATURE))
    return text.encode(encoding)


def _codec(encoding: str) -> str:
    """Python's name of an encoding."""
    found = _lookup(encoding)
    if found is None:
        raise UsageError(f"unknown encoding {encoding!r}: try utf-8, gb18030, big5, big5hkscs, utf-16-le, cp1252")
    return _PLAIN.get(found, found)


def _lookup(encoding: str) -> str | None:
    try:
        name = codecs.lookup(encoding).name.replace("_", "-")
        " ".encode(name)  # refuses what is no text encoding, such as hex
    except (LookupError, ValueError):
        return None
    return None if name in _REFUSED else codecs.lookup(name).name


def _refuse_known_file(data: bytes, name: str) -> None:
    for magic, what in _KNOWN_FILES:
        if data.startswith(magic):
            raise DocumentSkipped("E-FMT", f"{name}: {what}, not text; save it as text, Markdown or HTML first")


def _marked(data: bytes, name: str, codec: str | None) -> Decoded | None:
    """By byte order mark; one that the user's encoding does not have is none."""
    for mark, marked in _MARKS:
        if data.startswith(mark) and (codec is None or codec[:6] == marked[:6]):
            return _strict(data, name, marked)
    return None


def _strict(data: bytes, name: str, codec: str) -> Decoded:
    found = _attempt(data, codec)
    if isinstance(found, Decoded):
        return found
    hint = _hint(data, codec)
    raise DocumentSkipped("E-ENC", f"{name}: not {codec} ({_bad_byte(data, found)}); {hint}")


def _unnamed(data: bytes, name: str, declared: str | None) -> Decoded:
    found = _attempt(data, "utf-8")
    if isinstance(found, Decoded):
        return found
    for codec in _declared(declared):
        by_declaration = _attempt(data, codec)
        if isinstance(by_declaration, Decoded):
            return by_declaration
    if b"\0" in data and not _zeros_alternate(data):
        raise DocumentSkipped("E-FMT", f"{name}: not text (it holds zero bytes); leave it out with --exclude")
    said = f"not UTF-8 and not {declared}, which it declares" if declared else "not UTF-8"
    raise DocumentSkipped("E-ENC", f"{name}: {said} ({_bad_byte(data, found)}); {_hint(data, 'utf-8')}")


def _declared(label: str | None) -> tuple[str, ...]:
    codec = _lookup(label) if label else None
    if codec is None or codec.startswith("utf"):
        return ()
    return _DECLARED.get(codec, (codec,))


def _attempt(data: bytes, codec: str) -> Decoded | int:
    """The text, or the offset of the first byte that cannot be read."""
    try:
        text = data.decode(codec)
        if codec != "utf-8":
            text.encode()  # a lone surrogate is no character; UTF-8 has none
    except UnicodeDecodeError as error:
        return error.start
    except UnicodeError:
        return 0
    if text.startswith(_MARK):
        return Decoded(text[1:], codec + _SIGNATURE)
    return Decoded(text, codec)


def _bad_byte(data: bytes, offset: int) -> str:
    return f"byte 0x{data[offset]:02X} at offset {offset}" if offset < len(data) else f"the end, at offset {offset}"


def _hint(data: bytes, tried: str) -> str:
    from terms.readers._likely import is_damaged, likely

    if tried == "utf-8" and is_damaged(data):
        return "the rest of it is UTF-8: the file is damaged there, mend it"
    names = [name for name in likely(data) if name != tried]
    if not names:
        return "name its encoding with --encoding, or leave it out with --exclude"
    return f"it may be {' or '.join(names)}: look at it with --encoding {names[0]}"


def _zeros_alternate(data: bytes) -> bool:
    """Whether the bytes look like UTF-16 without a byte order mark."""
    return max(data[:4096:2].count(0), data[1:4096:2].count(0)) * 2 > len(data[:4096:2])

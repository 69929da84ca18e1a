"""XML written and read without surprises: only characters that XML 1.0 allows, no document types with entities."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from terms.errors import GlossaryError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_END = re.compile(r"\r\n?")
_NOT_IN_ID = re.compile(r"[^A-Za-z0-9.\u00b7-\U000effff-]|_(?=x[0-9A-F]{4,6}_)|^[^A-Za-z]")
_IN_ID = re.compile(r"_x([0-9A-F]{4,6})_")


def text_of(value: str) -> str:
    r"""A text that may stand in XML: illegal characters become U+FFFD, line ends LF.

    >>> text_of("a\x00b\r\n")
    'a\ufffdb\n'
    """
    return _ILLEGAL.sub("\ufffd", _LINE_END.sub("\n", value))


def id_of(value: str) -> str:
    """An XML id for any text; the text itself where it is one.

    >>> id_of("c0001"), id_of("7 seas")
    ('c0001', '_x0037__x0020_seas')
    """
    return _NOT_IN_ID.sub(lambda found: f"_x{ord(found.group()):04X}_", value)


def from_id(value: str) -> str:
    """The text that `id_of` made an id of.

    >>> from_id("_x0037__x0020_seas")
    '7 seas'
    """
    return _IN_ID.sub(lambda found: chr(int(found[1], 16)), value)


def document(root: Element) -> str:
    """The indented XML document, declared as UTF-8."""
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def parse(text: str, name: str) -> Element:
    """The root element.

    Raises:
        GlossaryError: not well-formed, or the document declares entities, which can grow without end.
    """
    if "<!ENTITY" in text:
        raise GlossaryError([f"{name}: declares entities; write the characters themselves"])
    try:
        return ET.fromstring(text.removeprefix("\ufeff"))  # noqa: S314 - entities are refused above
    except ET.ParseError as error:
        raise GlossaryError([f"{name}:{error.position[0]}: {error}; is the file complete?"]) from error

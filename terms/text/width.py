"""How wide a text is on a terminal."""

from __future__ import annotations

import unicodedata


def width(text: str) -> int:
    """Columns that a text takes on a terminal: wide and full-width characters two, combining marks none.

    >>> width("台積電 TSMC"), width("Xi\u0301")
    (11, 2)
    """
    return sum(map(_char_width, text))


def _char_width(char: str) -> int:
    if char.isascii():
        return 1
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1

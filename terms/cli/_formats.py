"""Looking a format up by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.errors import unknown_name
from terms.registry import plugins

if TYPE_CHECKING:
    from terms.exports import Format


def format_named(name: str) -> Format:
    """The format with that name.

    Raises:
        UsageError: there is none; the message names the nearest.
    """
    known: dict[str, Format] = {format_.name: format_ for format_ in plugins("terms.exports", "FORMAT").values()}
    if name not in known:
        raise unknown_name("format", name, known)
    return known[name]

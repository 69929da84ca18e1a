"""The reading of a character that no word, surname or given name decides: the one that names use."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.romanize.readings.characters import readings as rare_readings
from terms.romanize.readings.phrases import characters
from terms.romanize.tones import toned
from terms.tables import rows
from terms.text.script import simplified

if TYPE_CHECKING:
    from terms.categories import Kind


def default_reading(char: str, kind: Kind = "other") -> str:
    """The usual reading in names, toned; "" where none is known.

    >>> default_reading("重"), default_reading("重", "place"), default_reading("明"), default_reading("\U0003fffd")
    ('zhòng', 'chóng', 'míng', '')
    """
    row = _table().get(simplified(char))
    if row is not None:
        return row[3] if row[3] and kind == "place" else row[1]
    readings = characters(simplified(char)) or characters(char) or tuple(map(toned, rare_readings(char)))
    return readings[0] if readings else ""


def foreign_reading(char: str) -> str:
    """The reading in renderings of foreign names, where it is another; else "".

    >>> foreign_reading("茜"), foreign_reading("明")
    ('xī', '')
    """
    row = _table().get(simplified(char))
    return row[2] if row is not None else ""


@cache
def _table() -> dict[str, tuple[str, ...]]:
    return {row[0]: row for row in rows("default_readings")}

"""Readings of characters with several of them in given names: 樂 lè, 長 cháng, 朝 cháo but 朝霞 zhāoxiá."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from terms.tables import rows
from terms.text.script import simplified


class GivenReading(NamedTuple):
    """The usual reading in given names; not `sure` where another is heard too."""

    syllables: tuple[str, ...]
    sure: bool


def given_reading(han: str) -> GivenReading | None:
    """The default for one character or a whole given name; None where the table has no word on it.

    >>> given_reading("樂"), given_reading("朝霞")
    (GivenReading(syllables=('lè',), sure=False), GivenReading(syllables=('zhāo', 'xiá'), sure=True))
    """
    row = _table().get(han) or _table().get(simplified(han))
    return None if row is None else GivenReading(tuple(row[1].split()), sure=not row[2])


@cache
def _table() -> dict[str, tuple[str, ...]]:
    return {row[0]: row for row in rows("given_name_readings")}

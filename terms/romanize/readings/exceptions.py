"""Names whose reading no rule and no dictionary gives, and places that regions read differently."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from terms.tables import rows
from terms.text.script import simplified

if TYPE_CHECKING:
    from terms.categories import Kind


class RegionReading(NamedTuple):
    """A place name that two regions read differently."""

    cn: tuple[str, ...]
    tw: tuple[str, ...]


def exception(han: str, kind: Kind | None = None) -> tuple[str, ...] | None:
    """The reading of a whole name, in either script; with a kind, only an exception of that kind (or of any).

    >>> exception("冒頓"), exception("番禺", "place"), exception("番禺", "person")
    (('mò', 'dú'), ('pān', 'yú'), None)
    """
    row = _table().get(simplified(han))
    if row is None or (kind is not None and row[2] not in {kind, "any"}):
        return None
    return tuple(row[1].split())


def exception_within(piece: str) -> tuple[str, ...] | None:
    """The exception for a part of a longer name: places of any length, others from three characters on.

    >>> exception_within("監利"), exception_within("樂毅")
    (('jiàn', 'lì'), None)
    """
    row = _table().get(simplified(piece))
    if row is None or not (row[2] in {"place", "any"} or len(piece) > 2):
        return None
    return tuple(row[1].split())


def region_reading(han: str) -> RegionReading | None:
    """Both readings of a place whose reading depends on the region.

    >>> region_reading("大埔")
    RegionReading(cn=('dà', 'bù'), tw=('dà', 'pǔ'))
    """
    row = _regions().get(simplified(han))
    return None if row is None else RegionReading(tuple(row[1].split()), tuple(row[2].split()))


@cache
def _table() -> dict[str, tuple[str, ...]]:
    return {row[0]: row for row in rows("exceptions")}


@cache
def _regions() -> dict[str, tuple[str, ...]]:
    return {row[0]: row for row in rows("region_readings")}

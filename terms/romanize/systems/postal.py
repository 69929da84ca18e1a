"""Postal and other settled place spellings (Peking, Canton, Amoy, Keelung, Tamsui): a table, no rule.

Source: `postal_places.tsv`, after the Chinese Postal Atlas (1903-1936) and official English names of places in
Taiwan, Hong Kong and Macau.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.tables import rows

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def table() -> Mapping[str, tuple[str, ...]]:
    """The settled spellings of places, by their characters in either script.

    >>> table()["廈門"], table()["厦门"]
    (('amoy',), ('amoy',))
    """
    found: dict[str, tuple[str, ...]] = {}
    for han, spellings, simplified in rows("postal_places"):
        for written in dict.fromkeys((han, simplified or han)):
            found[written] = tuple(spelling.casefold() for spelling in spellings.split("/"))
    return found


SYSTEM = System("postal", "cmn", 0.2, table=table)

"""Hakka surnames of Malaysia, Indonesia and Taiwan (Liew 劉, Voon 溫, Thong 湯): a table, recognized only.

Source: own list and the surname tables named in `surname_spellings.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.romanize.systems._surnames import surnames

if TYPE_CHECKING:
    from collections.abc import Mapping


def table() -> Mapping[str, tuple[str, ...]]:
    """Surnames as Hakka families spell them.

    >>> "liew" in table()["劉"]
    True
    """
    return surnames("hakka")


SYSTEM = System("hakka", "hak", 1.27, table=table)

"""Teochew surnames of Singapore, Malaysia, Thailand and Hong Kong (Heng 王, Ung 黃, Bey 馬): a table, recognized only.

Source: own list and the surname tables named in `surname_spellings.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.romanize.systems._surnames import surnames

if TYPE_CHECKING:
    from collections.abc import Mapping


def table() -> Mapping[str, tuple[str, ...]]:
    """Surnames as Teochew families spell them.

    >>> "heng" in table()["王"]
    True
    """
    return surnames("teochew")


SYSTEM = System("teochew", "tcw", 1.25, table=table)

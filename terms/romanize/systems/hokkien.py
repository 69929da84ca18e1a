"""Hokkien (Southern Min) as names in Singapore, Malaysia, the Philippines, Indonesia and Taiwan spell it.

Rules (`_hokkien.py`) lead from Tâi-lô to the spellings of two centuries; surnames stand in `surname_spellings.tsv`.

Source: Ministry of Education (Taiwan), 臺灣閩南語羅馬字拼音方案, 2006, for Tâi-lô; POJ after C. Douglas, 1873.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.romanize.systems._hokkien import spell
from terms.romanize.systems._surnames import surnames
from terms.romanize.systems._writing import spaced

if TYPE_CHECKING:
    from collections.abc import Mapping

    from terms.categories import Kind
    from terms.romanize.systems import Words


def write(words: Words, _kind: Kind) -> str:
    """The name in its commonest spelling, every syllable with a capital, as Singapore prints it.

    >>> write((("lim5",), ("bun5", "khing3")), "person")
    'Lim Bun Keng'
    """
    return spaced(words, lambda syllable: "".join(spell(syllable)[:1]))


def table() -> Mapping[str, tuple[str, ...]]:
    """Surnames as families in Southeast Asia spell them."""
    return surnames("hokkien")


SYSTEM = System("hokkien", "nan", 1.2, spell, table, write)

"""Teochew names of Singapore, Malaysia and Thailand: surnames by table (Heng 王), given names by rule.

Recognized only. Teochew has -ng and -k where Hokkien has -n and -t, and eng for ing: the rules lead from the Hokkien
reading (Tâi-lô) of a character to a Teochew syllable, which is spelled as Hokkien is.

Source: own list and the surname tables named in `surname_spellings.tsv`; the correspondences after Li Xinkui,
廣東的方言, 1994.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.romanize.systems._hokkien import spell as spell_hokkien
from terms.romanize.systems._surnames import surnames
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

_CODA = lazy_pattern(r"(?<=[aeiou])(?:n(?=\d?$)|t(?=\d?$))")


@cache
def spell(syllable: str) -> tuple[str, ...]:
    """The spellings of a Hokkien syllable as Teochew says it; () where both say the same.

    >>> spell("bin5")[:2], spell("kiat4")[0], spell("lim5")
    (('beng', 'bing'), 'kiak', ())
    """
    said = _CODA.sub(lambda found: "ng" if found[0] == "n" else "k", syllable)
    return spell_hokkien(said) if said != syllable else ()


def table() -> Mapping[str, tuple[str, ...]]:
    """Surnames as Teochew families spell them.

    >>> "heng" in table()["王"]
    True
    """
    return surnames("teochew")


SYSTEM = System("teochew", "tcw", 1.25, spell, table)

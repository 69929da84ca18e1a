"""Characters that the standard language reads in more than one way, so that context alone can decide.

Source: 普通话异读词审音表 (1985), the characters it gives several readings.
"""

from __future__ import annotations

from functools import cache

from terms.tables import mapping
from terms.text.script import simplified


def is_heteronym(char: str) -> bool:
    """Whether a character has several standard readings.

    >>> is_heteronym("樂"), is_heteronym("英")
    (True, False)
    """
    return simplified(char) in _table()


@cache
def _table() -> frozenset[str]:
    return frozenset(mapping("heteronyms"))

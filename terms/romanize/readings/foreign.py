"""Foreign names in characters: 歐巴馬 and 查爾斯 start with Chinese surnames and have none.

Each character has a weight, the rounded logarithm of how much commoner it is in renderings of foreign names than in
Chinese given names; a name is foreign where the weights after the first character add up to more than chance.
"""

from __future__ import annotations

from functools import cache

from terms.tables import rows
from terms.text.script import simplified

_ENOUGH = 4


def is_transliteration(han: str) -> bool:
    """Whether the characters render a foreign name by sound.

    >>> [is_transliteration(name) for name in ("歐巴馬", "查爾斯", "馬英九", "李登輝", "川普")]
    [True, True, False, False, False]
    """
    tail = simplified(han)[1:]
    return len(han) > 2 and sum(_weights().get(char, 0) for char in tail) >= _ENOUGH


@cache
def _weights() -> dict[str, int]:
    return {row[0]: int(row[1]) for row in rows("transliteration_characters")}

"""Foreign names in characters: 歐巴馬 and 查爾斯 start with Chinese surnames and have none.

Each character has two weights, the rounded logarithms of how much commoner it is in renderings of foreign names than
as a Chinese surname or in given names; a name is foreign where they add up to more than chance.
"""

from __future__ import annotations

from functools import cache, lru_cache

from terms.tables import rows
from terms.text.script import simplified

_ENOUGH = 5


@lru_cache(maxsize=1024)  # readings and orthography ask for the same name in turn
def is_transliteration(han: str) -> bool:
    """Whether the characters render a foreign name by sound.

    >>> [is_transliteration(name) for name in ("歐巴馬", "查爾斯", "馬英九", "李登輝", "布希")]
    [True, True, False, False, True]
    """
    if len(han) < 2:
        return False
    simple = simplified(han)
    return _weight(simple[0])[0] + sum(_weight(char)[1] for char in simple[1:]) >= _ENOUGH


def is_brand(han: str) -> bool:
    """Whether every character is one that renders sounds: 阿里巴巴, 派拉蒙; no 國 and no 行 among them.

    >>> [is_brand(name) for name in ("阿里巴巴", "派拉蒙", "國家銀", "巴西銀")]
    [True, True, False, False]
    """
    return is_transliteration(han) and all(_weight(char)[1] > 0 for char in simplified(han)[1:])


def _weight(char: str) -> tuple[int, int]:
    return _weights().get(char, (0, 0))


@cache
def _weights() -> dict[str, tuple[int, int]]:
    return {row[0]: (int(row[1]), int(row[2])) for row in rows("transliteration_characters")}

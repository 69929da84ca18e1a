"""The endings of Chinese names that say what kind of thing is named: 字典, 之戰, 火車站, 夫人."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast

from terms.tables import mapping
from terms.text.keys import han_key

if TYPE_CHECKING:
    from terms.categories import Kind


class Ending(NamedTuple):
    """What the last characters say, and how many they are."""

    kind: Kind
    length: int


@lru_cache(maxsize=16384)
def kind_by_ending(han: str) -> Ending | None:
    """What the longest ending says that the table has, None where it has none; an ending alone is a term or no name.

    >>> kind_by_ending("康熙字典"), kind_by_ending("台北"), kind_by_ending("字典")
    (Ending(kind='work', length=2), None, None)
    """
    key = han_key(han)
    if mapping("kind_endings").get(key) == "term":
        return Ending("term", len(key))
    for size in range(min(_longest(), len(key) - 1), 0, -1):
        kind = mapping("kind_endings").get(key[-size:])
        if kind:
            return Ending(cast("Kind", kind), size)
    return None


@cache
def _longest() -> int:
    return max(map(len, mapping("kind_endings")))

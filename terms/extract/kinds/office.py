"""Offices and ranks that nobody bears here: Minister of Rites 禮部尚書 is a term, though 王尚書 is a person."""

from __future__ import annotations

from functools import cache, lru_cache

from terms.extract.boundary.titles import titles
from terms.tables import column
from terms.text.lazy_pattern import lazy_pattern

_OF_OFFICE = frozenset({"office", "rank"})
_OF = lazy_pattern(r" (?:of|for|in|to|at) ")
_LONGEST = 7  # characters of an office: 翰林院掌院學士


@lru_cache(maxsize=16384)
def is_office(english: str, han: str) -> bool:
    """Whether words for an office, with a rank or a field, render characters that end as those of offices do.

    >>> is_office("Minister of Rites", "禮部尚書"), is_office("Minister Wang", "王尚書")
    (True, False)
    """
    if not 1 < len(han) <= _LONGEST:
        return False
    head = _OF.split(english.lower(), maxsplit=1)[0]
    is_called = titles().get(head) in _OF_OFFICE or titles().get(head.rpartition(" ")[2]) in _OF_OFFICE
    return is_called and any(han[-size:] in column("office_endings") for size in range(1, _longest() + 1))


@cache
def _longest() -> int:
    return max(map(len, column("office_endings")))

"""Regular expressions that are compiled when they are first used.

Python works a class of characters out one character at a time: every `[…]` with the 28,000 Han characters takes a
millisecond and more, and most articles need few of the expressions that have one.
"""

from __future__ import annotations

import re
from typing import cast

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "split", "sub")


class _Lazy:
    """Has the methods of an expression; the first that is asked for compiles it."""

    __slots__ = ("_flags", "_source", "pattern", *_METHODS)

    def __init__(self, source: str, flags: int) -> None:
        self._source = self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        # Called only while the slot is empty: later calls cost what those of a compiled expression do.
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy_pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """The expression, to be used like one of `re.compile`; an error in it shows when it is first used.

    >>> lazy_pattern("[a-z]+").findall("Tainan 台南 city")
    ['ainan', 'city']
    """
    return cast("re.Pattern[str]", _Lazy(source, flags))

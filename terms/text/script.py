"""Traditional and simplified characters, one for one.

OpenCC converts; a conversion that changes the length is refused, so that syllables and offsets stay aligned. This
is the only module that imports opencc.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal, Protocol

from terms.text.han import han_only

Script = Literal["Hant", "Hans", "both", "mixed"]


class _Converter(Protocol):
    def convert(self, text: str, /) -> str: ...


@lru_cache(maxsize=65536)
def simplified(text: str) -> str:
    """The text in simplified characters, of the same length; rarer variants (衞, 尙) count as the usual characters.

    >>> simplified("習近平"), simplified("臺積電")
    ('习近平', '台积电')
    """
    return text if text.isascii() else _converted("t2s", "simplified", text.translate(_usual()))


@lru_cache(maxsize=65536)
def traditional(text: str) -> str:
    """The text in traditional characters, of the same length; ambiguous characters take OpenCC's first choice.

    >>> traditional("习近平")
    '習近平'
    """
    return _converted("s2t", "traditional", text)


def script_of(text: str) -> Script:
    """Which script the Han characters belong to: both where no character tells, mixed where they disagree.

    A character is simplified-only where conversion to traditional changes it, and traditional-only the other way
    round; characters that name lists use in traditional text too (台, 里, 后, 范 …) tell nothing.

    >>> script_of("習近平"), script_of("习近平"), script_of("王毅"), script_of("台积電")
    ('Hant', 'Hans', 'both', 'mixed')
    """
    found = {_char_script(char) for char in han_only(text)} - {"both"}
    if len(found) > 1:
        return "mixed"
    return "both" if not found else "Hant" if "Hant" in found else "Hans"


@cache
def _char_script(char: str) -> Literal["Hant", "Hans", "both"]:
    to_simplified, to_traditional = simplified(char), traditional(char)
    if to_simplified != char:
        return "Hant"
    if to_traditional == char or char in _shared():
        return "both"
    return "Hans"


@cache
def _usual() -> dict[int, str]:
    from terms.tables import rows

    return {ord(variant): usual for usual, variant in rows("character_variants")}


@cache
def _shared() -> frozenset[str]:
    from terms.tables import column

    return column("shared_characters")


def _converted(direction: str, script: str, text: str) -> str:
    """The text converted; by the table where characters alone decide, since OpenCC takes long to load."""
    converted = text.translate(_characters(script))
    return converted if len(converted) == len(text) else _convert(direction, text)


class _Characters(dict[int, str]):
    """What a character is in a script, looked for when it first turns up; nothing where words decide."""

    def __init__(self, script: str) -> None:
        self._table = f"{script}_characters"

    def __missing__(self, code: int) -> str:
        from terms.tables import row

        cells = row(self._table, chr(code))
        self[code] = found = "".join(cells[1:]) if cells else chr(code)
        return found


_characters = cache(_Characters)


def _convert(direction: str, text: str) -> str:
    converted = _converter(direction).convert(text)
    if len(converted) == len(text):
        return converted
    # A phrase rule changed the length (rare): character by character cannot.
    return "".join(
        part if len(part) == 1 else char
        for char, part in zip(text, map(_converter(direction).convert, text), strict=True)
    )


@cache
def _converter(direction: str) -> _Converter:
    from opencc import OpenCC

    converter: _Converter = OpenCC(direction)
    return converter

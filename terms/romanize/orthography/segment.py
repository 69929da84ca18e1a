"""Chinese words inside a name: the likeliest cut by the frequencies of jieba's dictionary, places and generics known.

The only module that reads jieba's dictionary, and nothing else of it: its own cut knows neither 台中 nor 國小 nor 園區,
and would read 国立台 | 中 | 教育.
"""

from __future__ import annotations

from functools import cache, lru_cache
from math import inf, log
from typing import NamedTuple

from terms.romanize.readings import cedict
from terms.tables import column

_LONGEST = 8
_FLOOR = 2000.0  # of a place or a generic that newspapers hardly use: commoner than two characters that meet by chance
_LONE = -3.0  # a word of one character inside a name is seldom a word


@lru_cache(maxsize=1024)
def segment(simple: str) -> tuple[str, ...]:
    """The words of simplified text.

    >>> segment("台湾积体电路制造"), segment("国立台中教育大学")
    (('台湾', '积体电路', '制造'), ('国立', '台中', '教育', '大学'))
    """
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(simple) + 1):
        ways = (
            (best[start][0] + score, start)
            for start in range(max(0, end - _LONGEST), end)
            if (score := _score(simple[start:end])) > -inf
        )
        best.append(max(ways))
    words, end = list[str](), len(simple)
    while end:
        start = best[end][1]
        words.append(simple[start:end])
        end = start
    return tuple(reversed(words))


def frequency(word: str) -> int:
    """How often the corpus has the word; 0 where the dictionary lacks it.

    >>> frequency("委员会") > frequency("积体") >= 0
    True
    """
    return _dictionary().frequencies.get(word.encode(), 0)


@lru_cache(maxsize=65536)
def _score(piece: str) -> float:
    """The logarithm of the word's chance; a lone character is always possible."""
    known: float = frequency(piece)
    if len(piece) == 1:
        return log(max(known, 1.0) / _dictionary().total) + (0.0 if piece in column("organization_suffixes") else _LONE)
    if _is_known(piece):
        known = max(known, _FLOOR)
    return log(known / _dictionary().total) if known else -inf


def _is_known(piece: str) -> bool:
    if piece in column("place_generics") or piece in column("organization_endings"):
        return True
    if len(piece) > 2:
        return cedict.is_one_word(piece)
    return cedict.is_place(piece) and cedict.is_always_name(piece)


class _Dictionary(NamedTuple):
    frequencies: dict[bytes, int]
    total: int


@cache
def _dictionary() -> _Dictionary:
    """The words of jieba's dictionary file, without the package's own start (1 s) and its cache file."""
    from importlib.util import find_spec
    from pathlib import Path

    spec = find_spec("jieba")
    folders = (spec.submodule_search_locations if spec is not None else None) or ()
    found: dict[bytes, int] = {}
    for folder in folders:
        for line in Path(folder, "dict.txt").read_bytes().splitlines():
            word, count, _part_of_speech = line.rsplit(b" ", 2)
            found[word] = int(count)
    return _Dictionary(found, sum(found.values()) or 1)

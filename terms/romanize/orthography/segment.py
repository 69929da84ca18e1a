"""Chinese words inside a name: the likeliest cut by the frequencies of jieba's dictionary, places and generics known.

The only module that imports jieba, and only for its dictionary: its own cut knows neither 台中 nor 國小 nor 園區, and
would read 国立台 | 中 | 教育.
"""

from __future__ import annotations

from functools import cache, lru_cache
from math import inf, log
from typing import Protocol

from terms.romanize.readings import cedict
from terms.tables import column

_LONGEST = 8
_FLOOR = 2000.0  # of a place or a generic that newspapers hardly use: commoner than two characters that meet by chance
_LONE = -3.0  # a word of one character inside a name is seldom a word


class _Tokenizer(Protocol):
    FREQ: dict[str, int]
    total: int


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
    return _tokenizer().FREQ.get(word, 0)


@lru_cache(maxsize=65536)
def _score(piece: str) -> float:
    """The logarithm of the word's chance; a lone character is always possible."""
    known: float = frequency(piece)
    if len(piece) == 1:
        return log(max(known, 1.0) / _tokenizer().total) + (0.0 if piece in column("organization_suffixes") else _LONE)
    if _is_known(piece):
        known = max(known, _FLOOR)
    return log(known / _tokenizer().total) if known else -inf


def _is_known(piece: str) -> bool:
    if piece in column("place_generics") or piece in column("organization_endings"):
        return True
    if len(piece) > 2:
        return cedict.is_one_word(piece)
    return cedict.is_place(piece) and cedict.is_always_name(piece)


@cache
def _tokenizer() -> _Tokenizer:
    import logging

    import jieba

    jieba.setLogLevel(logging.ERROR)
    tokenizer = jieba.Tokenizer()
    # What `initialize` does but for its cache file, which stands in a folder shared by all users of the machine.
    tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    tokenizer.initialized = True
    found: _Tokenizer = tokenizer
    return found

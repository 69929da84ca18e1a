"""Chinese words inside a name, by jieba's dictionary: the only module that imports jieba, and only for organizations.

jieba runs without its guesses for unknown words, on simplified characters, never on more than 64 at a time.
"""

from __future__ import annotations

from functools import cache
from typing import Protocol

_AT_A_TIME = 64


class _Tokenizer(Protocol):
    FREQ: dict[str, int]

    def lcut(self, sentence: str, *, HMM: bool) -> list[str]: ...  # noqa: N803 - jieba's name


def segment(simple: str) -> list[str]:
    """The words of simplified text, the likeliest cut by the frequencies of a large corpus.

    >>> segment("台湾积体电路制造")
    ['台湾', '积体电路', '制造']
    """
    words: list[str] = []
    for start in range(0, len(simple), _AT_A_TIME):
        words += _tokenizer().lcut(simple[start : start + _AT_A_TIME], HMM=False)
    return words


def frequency(word: str) -> int:
    """How often the corpus has the word; 0 where the dictionary lacks it.

    >>> frequency("委员会") > frequency("积体") >= 0
    True
    """
    return _tokenizer().FREQ.get(word, 0)


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

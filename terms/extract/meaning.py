"""Which characters render an English phrase by meaning: 基因 gene, 池 pool; by generic words and a dictionary."""

from __future__ import annotations

from functools import cache, lru_cache

from terms.tables import column, rows
from terms.text.keys import han_key
from terms.text.latin import letters, word_spans
from terms.text.lazy_pattern import lazy_pattern

_WORD = lazy_pattern("[a-z]{2,}")
_REMARK = lazy_pattern(r"\(?\btaiwan pr\.[^)/]*\)?|\(tw\)|\(cantonese\)")  # where a word is said so
_MEANING_END = lazy_pattern("[/;,]")
_IN_BRACKETS = lazy_pattern(r"\([^()]*\)")
_SMALL_FIRST = lazy_pattern("(?:to|the|an?) ")
_STEM = 5  # letters that words of one family share: process, processing
_ENDINGS = ("ies", "es", "s", "ing", "ed", "al", "ic", "ly")
_DOUBLING = ("ing", "ed")
_DOUBLED = "bdgmnprt"
_VERSION = lazy_pattern(r"\d\.\d+\+?$|\d\+$")  # iOS 15.0+ is a value, whatever its label
_SMALL = 4  # letters: shorter words are compared whole
_LONGEST = 6  # characters of a word that a dictionary explains


@lru_cache(maxsize=1024)
def stems(english: str) -> frozenset[str]:
    """The words that carry meaning, cut to what their family shares.

    >>> sorted(stems("The Processing of Genes"))
    ['gene', 'proce']
    """
    words = (english[start:end] for start, end in word_spans(english, 0, len(english)))
    parts = (part for word in words for part in word.lower().replace("-", " ").split())
    return frozenset(_stem(letters(part)) for part in parts if part not in column("function_words") and letters(part))


@lru_cache(maxsize=4096)
def rendered(han: str, english: str) -> frozenset[str]:
    """The stems of `english` that the characters stand for, as one word or as words next to each other.

    >>> sorted(rendered("基因池", "gene pool")), rendered("侷限", "gene pool")
    (['gene', 'pool'], frozenset())
    """
    wanted, at = stems(english), 0
    found: set[str] = set()
    while wanted and at < len(han):
        size, hits = _longest(han, at, wanted)
        found |= hits
        at += size
    return frozenset(found)


def is_rendered(han: str, english: str) -> bool:
    """Whether the characters stand for every word of `english` that carries meaning, one at least.

    >>> is_rendered("基因池", "the gene pool"), is_rendered("基因池", "gene pool party"), is_rendered("基因池", "of")
    (True, False, False)
    """
    return 0 < len(rendered(han, english)) == len(stems(english))


@lru_cache(maxsize=4096)
def is_meaning(han: str, english: str) -> bool:
    """Whether the dictionary gives the English, and nothing beside it, for the characters as a whole.

    >>> is_meaning("關閉", "close"), is_meaning("桃園市", "city")
    (True, False)
    """
    from terms.romanize.readings.cedict import glosses

    meanings = (
        meaning for gloss in glosses(han) for meaning in _MEANING_END.split(_IN_BRACKETS.sub("", gloss.lower()))
    )
    return english.lower() in (_SMALL_FIRST.sub("", meaning.strip()) for meaning in meanings)


def is_explained(han: str, word: str) -> bool:
    """Whether the dictionary explains a word of the characters with a small English word.

    >>> is_explained("飲食男女", "eat"), is_explained("象山", "visit")
    (True, False)
    """
    stem = _stem(word.lower())
    pieces = (han[at : at + size] for at in range(len(han)) for size in range(1, 3))
    return any(stem in _stems_of(piece) for piece in pieces)


def is_value(english: str, han: str) -> bool:
    """Whether the characters are the label of a field and the English its value.

    >>> is_value("John Smith", "作者"), is_value("Author", "作者")
    (True, False)
    """
    is_label = han in column("field_labels") or _VERSION.search(english) is not None
    return is_label and not rendered(han, english)


def is_sentence(han: str) -> bool:
    """Whether the characters say something rather than name it: a pronoun or a final particle is among them.

    >>> is_sentence("我愛你"), is_sentence("火車到站了"), is_sentence("你好"), is_sentence("高雄")
    (True, True, False, False)
    """
    return len(han) > 2 and (han[-1] in "了嗎吗呢吧啊" or any(char in "我你妳您他她它" for char in han))


def _longest(han: str, at: int, wanted: frozenset[str]) -> tuple[int, frozenset[str]]:
    """The longest word at an offset that renders something, else one character."""
    for size in range(min(_LONGEST, len(han) - at), 0, -1):
        hits = wanted & _stems_of(han[at : at + size])
        if hits:
            return size, hits
    return 1, frozenset()


@lru_cache(maxsize=4096)
def _stems_of(han: str) -> frozenset[str]:
    from terms.romanize.readings.cedict import glosses

    words = (word for gloss in glosses(han) for word in _WORD.findall(_REMARK.sub(" ", gloss.lower())))
    return frozenset(map(_stem, (*words, *_generics().get(han_key(han), ()))))


@cache
def _generics() -> dict[str, tuple[str, ...]]:
    """The English words of each generic word and qualifier."""
    table: dict[str, tuple[str, ...]] = {}
    for english, han, _kind, simplified in rows("generic_words"):
        key = simplified or han
        table[key] = (*table.get(key, ()), *english.lower().split())
    return table


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SMALL:
            word = word.removesuffix(ending)
            if ending in _DOUBLING and word[-1] == word[-2] and word[-1] in _DOUBLED:
                word = word[:-1]  # sitting, sit
            break
    return word[:_STEM] if len(word) > _SMALL else word

"""Organizations: by words, each with a capital; words of two and three syllables joined, longer ones taken apart.

行政院 Xíngzhèngyuàn, 中央研究院 Zhōngyāng Yánjiūyuàn, 國際書店 Guójì Shūdiàn. Source: GB/T 16159-2012, 6.1 and 6.2.3.
"""

from __future__ import annotations

from functools import cache
from itertools import accumulate
from math import inf, log
from typing import TYPE_CHECKING

from terms.romanize.orthography.segment import frequency, segment
from terms.romanize.orthography.words import Cut
from terms.romanize.readings import cedict
from terms.romanize.readings.foreign import is_brand, is_transliteration
from terms.tables import column
from terms.text.script import simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

_ORDINAL = "第"
_NUMERALS = frozenset("一二三四五六七八九十百千")
_LONGEST_BRAND = 6
_DIVISIONS = frozenset("省市县区乡镇")
_CONJUNCTIONS = frozenset("和及与暨的")
_PICTURES = frozenset("图卷赋帖")
_TITLE = 5
_AND = "和"
_ADJECTIVES = frozenset("新圣大小老全总中东西南北前后上下内外")


def cut_organization(han: str) -> tuple[Cut, ...]:
    """The words of an organization's name.

    >>> [cut.length for cut in cut_organization("中央研究院")], [cut.length for cut in cut_organization("行政院")]
    ([2, 3], [3])
    >>> [(cut.length, cut.joiner) for cut in cut_organization("第一銀行")]
    [(1, ' '), (1, '-'), (2, ' ')]
    """
    simple = simplified(han)
    brand = _brand_length(simple)
    cuts = [Cut(brand)] if brand else []
    for word in organization_words(simple[brand:]):
        cuts += _ordinal(word) if word[0] == _ORDINAL and len(word) > 1 else [Cut(len(word))]
    return tuple(cuts)


def _brand_length(simple: str) -> int:
    """How many characters at the head are a brand by sound: 阿里巴巴, 派拉蒙 in 派拉蒙影業."""
    ending = next((size for size in (4, 3, 2) if simple[-size:] in column("organization_endings")), 0)
    brand = simple[: len(simple) - ending]
    return len(brand) if 3 <= len(brand) <= _LONGEST_BRAND and is_brand(brand) else 0


def organization_words(simple: str) -> list[str]:
    """The words of simplified text as an organization's name divides them."""
    if not simple:
        return []
    if len(simple) <= 3 and simple[:1] != _ORDINAL:
        return [simple]
    # Four characters before the name of a picture or a rhapsody are two and two: 溪山 行旅 图.
    if len(simple) == _TITLE and simple[-1] in _PICTURES and not is_transliteration(simple[:-1]):
        return [simple[:2], simple[2:4], simple[4]]
    words: list[str] = []
    for word in _divisions_apart(_ordinals_joined([*segment(simple)])):
        words += _recut(word) if len(word) > 3 and word[0] != _ORDINAL else [word]
    return _brand_joined(_glued(words))


def _ordinal(word: str) -> list[Cut]:
    """第一 Dì-yī, with what follows apart."""
    numerals = next((index for index, char in enumerate(word[1:]) if char not in _NUMERALS), len(word) - 1)
    rest = len(word) - 1 - numerals
    return [Cut(1), Cut(numerals, "-", capital=False), *([Cut(rest)] if rest else [])]


def _ordinals_joined(words: list[str]) -> list[str]:
    joined: list[str] = []
    for word in words:
        if joined and joined[-1] == _ORDINAL and word[0] in _NUMERALS:
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _divisions_apart(words: list[str]) -> Iterator[str]:
    """北京市 and 市政府 inside a body's name: the division is a word, 北京 市 政府 Běijīng Shì Zhèngfǔ."""
    for word in words:
        if len(word) == 3 and word[0] in _DIVISIONS and word[1:] in column("organization_endings"):
            yield from (word[0], word[1:])
        elif len(word) > 2 and word[-1] in _DIVISIONS and cedict.is_name(word[:-1]):
            yield from (word[:-1], word[-1])
        else:
            yield word


def _brand_joined(words: list[str]) -> list[str]:
    """A brand of three characters that no dictionary has before one last word: 日月光 投控, 美高梅 中国."""
    if sorted(map(len, words[:2])) != [1, 2] or len(words) != 3 or len(words[2]) < 2:
        return words
    first, second, last = words
    lone_head = len(first) == 1
    part = (first if lone_head else second) in _ADJECTIVES or cedict.is_place(first) or second in _CONJUNCTIONS
    return words if part else [first + second, last]


def _glued(words: list[str]) -> list[str]:
    """One-character suffixes join the word before them; two lone characters join each other."""
    glued: list[str] = []
    for index, word in enumerate(words):
        # A conjunction stands apart, and so does what follows it.
        apart = any(_is_conjunction(words, at) for at in (index - 1, index))
        if glued and len(word) == 1 and not apart and _joins(glued[-1], word):
            glued[-1] += word
        else:
            glued.append(word)
    return glued


def _is_conjunction(words: list[str], index: int) -> bool:
    """Whether 和 joins two words; between lone characters, and at the head, it is a part of a name: 信和, 和記."""
    if index < 1:
        return False
    around = (*words[index - 1 : index], *words[index + 1 : index + 2])
    inside = len(around) == 2 and (words[index] != _AND or all(len(word) > 1 for word in around))
    return words[index] in _CONJUNCTIONS and inside


def _joins(before: str, char: str) -> bool:
    if char in _DIVISIONS:
        return False
    if char in column("organization_suffixes"):
        # A station, a port or a temple of a place: 士林站 Shìlín Zhàn, but 工作站 Gōngzuòzhàn.
        return len(before) < 4 and not (char in column("place_generics") and cedict.is_place(before))
    return len(before) == 1


@cache
def _recut(word: str) -> tuple[str, ...]:
    """A dictionary word of four or more characters as its likeliest words of two or three; a name as it is written."""
    lengths = cedict.word_lengths(word)
    if lengths and (max(lengths) < 4 or cedict.is_one_word(word)):
        return tuple(word[end - length : end] for end, length in zip(accumulate(lengths), lengths, strict=True))
    best: list[tuple[float, tuple[str, ...]]] = [(-inf, ()) for _ in range(len(word) + 1)]
    best[0] = (0.0, ())
    for end in range(2, len(word) + 1):
        for size in (2, 3):
            if size <= end:
                piece = word[end - size : end]
                score, pieces = best[end - size]
                best[end] = max(best[end], (score + log((frequency(piece) + 0.5) / 1e8), (*pieces, piece)))
    pieces = best[-1][1] or (word,)
    # No piece is a word: a suffix ends it, 红十字 会.
    chance = not any(map(frequency, pieces)) and word[-1] in column("organization_suffixes")
    return (word[:-1], word[-1]) if chance and frequency(word[:-1]) else pieces

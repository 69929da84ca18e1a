"""The number in the English is not the one in the characters.

What it does:
    Finds names with one number on each side (5, II, 五號, 第二, 三段) that disagree. Years, several numbers, and
    numerals that are part of a word (三民) do not count.

Why:
    Freeway No. 4 and Freeway No. 6 lead to different places.

Example:
    Freeway No. 4 (國道六號), Tien Kung II (天弓三型)

Fix:
    None: either side may be wrong.

Source:
    Xbench and memoQ check numbers between source and target; here Chinese, Roman and Arabic numerals.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.checks import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding

_ROMAN = {"II": 2, "III": 3, "IV": 4, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "XI": 11, "XII": 12}
_ENGLISH = re.compile(r"(?<![\w.])(?:\w+-)?(?P<number>\d{1,3})(?:st|nd|rd|th)?(?!\w|[.,]\d)|\b(?P<roman>[IVX]{2,4})\b")
_DIGITS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "兩": 2, "两": 2}
# A Chinese numeral counts behind 第 or before a counter of roads, types, issues, units; otherwise it is part of a word.
_HAN = re.compile(
    r"第(?P<ordinal>[〇零一二三四五六七八九十百\d]+)|(?P<counted>[〇零一二三四五六七八九十百\d]+)[號号段型屆届期代級级]"
)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every name with two numbers."""
    for document in corpus.documents:
        for mention in corpus.mentions_by_document[document.name]:
            english, han = english_numbers(mention.english.text), han_numbers(mention.han.text)
            if len(english) != 1 or len(han) != 1 or english == han:
                continue
            yield RULE.finding(
                document=document.name,
                start=mention.english.start,
                end=mention.han.end,
                message=f"{english[0]} in {mention.english.text} but {han[0]} in {mention.han.text}: one is wrong",
            )


def english_numbers(english: str) -> list[int]:
    """The numbers in a name.

    >>> english_numbers("Shenzhou-13"), english_numbers("Tien Kung II"), english_numbers("Expo 2010")
    ([13], [2], [])
    """
    found = _ENGLISH.finditer(english)
    numbers = (int(match["number"]) if match["number"] else _ROMAN.get(match["roman"], 0) for match in found)
    return [number for number in numbers if number]


def han_numbers(han: str) -> list[int]:
    """The counted numbers in characters.

    >>> han_numbers("國道六號"), han_numbers("第二十一屆"), han_numbers("三民路"), han_numbers("台61線")
    ([6], [21], [], [])
    """
    return [_value(match["ordinal"] or match["counted"]) for match in _HAN.finditer(han)]


def _value(numeral: str) -> int:
    if numeral.isdecimal() and numeral.isascii():
        return int(numeral)
    total = digit = 0
    for char in numeral:
        if char in "十百":
            total += max(digit, 1) * (10 if char == "十" else 100)
            digit = 0
        else:
            digit = digit * 10 + (_DIGITS[char] if char in _DIGITS else int(char))
    return total + digit


RULE = Rule("P112", "number-mismatch", "error", check)

"""Match keys: two strings with one key are the same name for the glossary and the checks."""

from __future__ import annotations

import re
import unicodedata

from terms.text.latin import letters
from terms.text.script import simplified

_IGNORED = re.compile(
    r"[\s\u00b7\u2027\u2022\u30fb\uff0e\u200b-\u200f\u2060\ufeff\u00ad\ufe00-\ufe0f\U000e0100-\U000e01ef]+"
)


def han_key(han: str) -> str:
    """One key for traditional, simplified and 台/臺: simplified, without blanks, middle dots, invisible characters.

    >>> han_key("臺積電") == han_key("台积电"), han_key("谷辣斯·尤達卡") == han_key("谷辣斯‧尤达卡")
    (True, True)
    """
    return simplified(plain_han(han)).casefold()


def plain_han(han: str) -> str:
    r"""The characters as tables know them: without compatibility forms, blanks, dots, invisible signs.

    >>> plain_han("習\u200b近\u2060平"), plain_han("\uf9e1登輝")
    ('習近平', '李登輝')
    """
    return unicodedata.normalize("NFC", _IGNORED.sub("", han))


def english_key(english: str) -> str:
    """One key for spellings that differ in case, blanks, hyphens, apostrophes and marks alone.

    >>> english_key("Lai Ching-te") == english_key("Lai Ching te"), english_key("Lai") == english_key("Lay")
    (True, False)
    """
    return letters(english)

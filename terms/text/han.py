r"""Han characters: what counts as one, and runs of them.

Han is the Unicode script Han (Unified Ideographs and all extensions, compatibility ideographs, 〇, 々), as pattern
source for the `re` module: it compiles and scans faster than `\p{Han}` and needs no import of `regex`.
"""

from __future__ import annotations

import re

HAN_CLASS = (
    "\u3005\u3007\u3021-\u3029\u3038-\u303b"  # 々 〇 Hangzhou numerals
    "\u3400-\u4dbf\u4e00-\u9fff"  # Extension A, Unified Ideographs
    "\uf900-\ufaff"  # compatibility ideographs
    "\u2e80-\u2fd5"  # radicals, seen where text was copied from PDF
    "\U00020000-\U0003ffff"  # Extensions B and later
)
"""The inside of a character class that matches one Han character."""

_SHORT = 1_000  # code points, below which the class is looked for at once
_LEADS = tuple(bytes([lead]) for lead in range(0xE3, 0xEA))  # U+3000 to U+9FFF
# Radicals, compatibility ideographs, the planes of the extensions: their first byte is that of “ ” ， and 😀 too.
_RARE_LEADS = (re.compile(rb"\xe2[\xba-\xbf]"), re.compile(rb"\xef[\xa4-\xab]"), re.compile(rb"\xf0[\xa0-\xbf]"))
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_HAN_RUN = re.compile(f"[{HAN_CLASS}]+")
_NUMERAL = re.compile(r"[\d零〇一二兩两三四五六七八九十廿百千萬万]")


def has_han(text: str) -> bool:
    """Whether the text holds a Han character.

    >>> has_han("TSMC (台積電)"), has_han("ㄊㄞˊ カナ")
    (True, False)
    """
    if text.isascii():
        return False
    return (len(text) <= _SHORT or may_hold_han(text)) and _HAN_RUN.search(text) is not None


def has_numeral(han: str) -> bool:
    """Whether a number, in characters or in digits, stands among the characters.

    >>> has_numeral("三民路"), has_numeral("228公園"), has_numeral("和平路")
    (True, True, False)
    """
    return _NUMERAL.search(han) is not None


def may_hold_han(text: str) -> bool:
    """Whether a lead byte of Han stands in the text's UTF-8: looking for one byte is much faster than for a class.

    >>> may_hold_han("Taipei (台北)"), may_hold_han("“Taipei”, café"), may_hold_han("カナ")
    (True, False, True)
    """
    if text.isascii():
        return False
    data = text.encode("utf-8", "surrogatepass")
    return any(lead in data for lead in _LEADS) or any(rare.search(data) for rare in _RARE_LEADS)


def is_han(text: str) -> bool:
    """Whether the text is one or more Han characters and nothing else.

    >>> is_han("習近平"), is_han("A咖"), is_han("")
    (True, False, False)
    """
    return _HAN_RUN.fullmatch(text) is not None


def first_han(text: str, start: int, end: int) -> int:
    """The offset of the first Han character of `text[start:end]`; `end` where there is none.

    >>> first_han("TSMC 台積電", 0, 8)
    5
    """
    found = _HAN_RUN.search(text, start, end)
    return found.start() if found else end


def after_last_han(text: str, start: int, end: int) -> int:
    """The offset behind the last Han character of `text[start:end]`; `start` where there is none.

    >>> after_last_han("台積電 TSMC", 0, 8)
    3
    """
    while end > start and not _HAN_RUN.match(text, end - 1):
        end -= 1
    return end


def is_kana(text: str) -> bool:
    """Whether the text begins with a Japanese kana letter.

    >>> is_kana("かな"), is_kana("漢字"), is_kana("")
    (True, False, False)
    """
    return _KANA.match(text) is not None


def han_only(text: str) -> str:
    """The Han characters of a text, in order.

    >>> han_only("谷辣斯·尤達卡")
    '谷辣斯尤達卡'
    """
    return "".join(_HAN_RUN.findall(text))

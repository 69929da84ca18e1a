"""Numbered things, sums and dates side by side in two languages: Chapter 3 第三章, NT$5 五元 are no names."""

from __future__ import annotations

from terms.text.lazy_pattern import lazy_pattern

_NUMERALS = "〇零一二三四五六七八九十百千萬万億亿廿卅0-9０-９"
_HAN = lazy_pattern(
    rf"(?:附?[圖图表](?=[{_NUMERALS}])|第(?=[{_NUMERALS}]))[{_NUMERALS}之-]+[章節节卷回頁页冊册條条款項项集部篇期號号屆届課课段幕場场]?"
    rf"|[{_NUMERALS}]+(?:元|塊|块|圓|圆|美元|台幣|臺幣|人民幣|人民币|歲|岁|公里|公尺|公斤|米|章|頁|页|卷)"
    rf"|(?:[{_NUMERALS}]{{2,}}年)?[{_NUMERALS}]+月(?:[{_NUMERALS}]+[日號号])?"
)
# A word and a number, a sum of money, a month and a day.
_ENGLISH = lazy_pattern(
    r"(?:[A-Za-z]{1,9}\.? ?)?[$€£¥]? ?\d[\d.,]*(?: (?:yuan|dollars?|km|kg|m|pages?))?|[A-Z][a-z]{2,8}\.? [IVXL]+"
)


# 7th, 30th April 2013 and 1266 AD say when, not what.
_ORDINAL = lazy_pattern(r"\d{1,3}(?:st|nd|rd|th)(?: [A-Z][a-z]{2,8},? \d{4})?|\d{1,4} ?(?:AD|BC|CE|BCE)")


def is_counted(english: str, han: str) -> bool:
    """Whether two sides only say a number of the same thing.

    >>> is_counted("Chapter 3", "第三章"), is_counted("May 4", "五月四日"), is_counted("Taipei 101", "台北一〇一")
    (True, True, False)
    """
    if english[:1].isdigit() and _ORDINAL.fullmatch(english):
        return True
    return _ENGLISH.fullmatch(english) is not None and _HAN.fullmatch(han) is not None

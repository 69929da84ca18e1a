"""Where something stands in a text or a catalog, before what stands there: T. 2125 南海寄歸內法傳, Entry 45 (玄燁)."""

from __future__ import annotations

from terms.text.lazy_pattern import lazy_pattern

# A shelfmark or a number in a canon, no year and no model: DZ 1032, T. 2125, SRC001; not F-16, not WRC 2023.
_SHELFMARK = lazy_pattern(r"[A-Z]{1,5}(?:\.[ ]?|[ ]|(?=0))(?!(?:19|20)\d\d\b)(?:0\d{2,4}|\d{4,5})[a-z]?")
_NUMBERED = lazy_pattern(
    r"(?:case|cell|column|entry|example|exercise|figure|fig\.|folio|footnote|item|line|no\.|note|number|option|page|plate"
    r"|question|row|slide|stanza|step|table|verse)[ ]\d{1,4}[a-z]?",
)
_NUMERALS = frozenset("0123456789０１２３４５６７８９〇零一二三四五六七八九十百千")


def is_shelfmark(english: str, han: str) -> bool:
    """Whether the English only says where the characters stand: characters with a number may be its translation.

    >>> is_shelfmark("T. 2125", "南海寄歸內法傳"), is_shelfmark("Entry 45", "玄燁")
    (True, True)
    >>> is_shelfmark("Table 3", "表三"), is_shelfmark("F-16", "戰隼"), is_shelfmark("WRC 2023", "世界拉力賽")
    (False, False, False)
    """
    if not english[-2:].strip("abcdefgh").isdigit():
        return False
    if _NUMBERED.fullmatch(english.lower()):
        return _NUMERALS.isdisjoint(han)
    return _SHELFMARK.fullmatch(english) is not None and not any(char.isdecimal() for char in han)

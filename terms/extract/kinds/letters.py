"""Letters that characters have in common with their English: 微軟 Pro, IPv6位址, 宋體ExtB."""

from __future__ import annotations

from terms.text.lazy_pattern import lazy_pattern

_LETTERS = lazy_pattern(r"[A-Za-z]{2,}")
_NUMERAL = lazy_pattern(r"[IVX]+")  # of a part: 太空戰士VII
_WORD = lazy_pattern(r"[A-Za-z]+")
_SHARE = 4  # words of the English for one that is shared


def shares_letters(english: str, han: str) -> bool:
    """Whether more than one word in four stands in the characters as it is.

    >>> shares_letters("App Store", "App 商店"), shares_letters("Final Fantasy VII", "太空戰士VII")
    (True, False)
    """
    if not _LETTERS.search(han):
        return False
    words = _WORD.findall(english.lower())
    shared = [word for word in _LETTERS.findall(han) if not _NUMERAL.fullmatch(word) and word.lower() in words]
    return len(words) > len(shared) and _SHARE * len(shared) > len(words)

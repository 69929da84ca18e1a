"""A stretch that is nothing but a Latin part and a Han part: `Installation 安裝`, `台北 / Taipei`, `City<br>城市`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terms.tables import column
from terms.text.han import after_last_han, first_han, is_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re

_LATIN_LETTER = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
# Numbering, bullets and pictures before the two parts.
_LEAD = r"[^\w\"'“‘(《「『〈\n]{0,6}(?:(?:\d{1,3}[.．、):]\s?){1,4}(?:\d{1,3})?|\d{1,3}(?=\s))?\s*"
_LATIN = rf"(?P<latin>[\"'“‘]?[{_LATIN_LETTER}](?:[^\n:：/／|\t]|(?<=\w)[/:](?=[{_LATIN_LETTER}\d]))*)"
_OPEN, _CLOSE = '[《「『〈“"(（【]{0,2}', '[》」』〉”")）】]{0,2}'
_INSIDE = frozenset("·‧・&、 -")  # what may stand between the characters, beside digits
_JOINT = r"(?P<joint>[ \t\xa0\u3000]*(?:\n|[/／|｜:：·•→⇒=]|[-–—]{1,2}|[\u2600-\u27bf])?[ \t\xa0\u3000]*)"
_TAIL = r"\s*[:：]?\s*"
# What stands before the characters and after them, where the Latin part comes first, and where it comes last.
_LATIN_BEFORE = lazy_pattern(f"{_LEAD}{_LATIN}(?<=[^\\s\\-–—·•]){_JOINT}{_OPEN}")
_NOTHING_AFTER = lazy_pattern(f"{_CLOSE}{_TAIL}")
_NOTHING_BEFORE = lazy_pattern(f"{_LEAD}{_OPEN}")
_LATIN_AFTER = lazy_pattern(f"{_CLOSE}{_JOINT}{_LATIN}{_TAIL}")
_NOTE = lazy_pattern(r"(?:\[\d{1,2}\])?\s*$")  # the sign of a footnote
_QUOTED = lazy_pattern(r"[\"“][^\"“”]+[\"”]|‘[^‘’]+’|'[^']+'")
_ORDINAL = lazy_pattern(r"第[〇零一二三四五六七八九十百千\d]+|[〇零一二三四五六七八九十百千]{1,4}$|附[录錄]")
_LONGEST = 140  # code points
_LONGEST_HAN = 24  # code points
_LONGEST_LATIN = 10  # words
_SENTENCE = lazy_pattern(r"[.!?;]\s|[!?]$|[a-z]\.$|\d$|[)\]]$")


class Halves(NamedTuple):
    """The Latin part and the Han part as (start, end); `firm`: a sign or a line break stands between them."""

    latin: tuple[int, int]
    han: tuple[int, int]
    firm: bool


def halves(text: str, start: int, end: int) -> Halves | None:
    """The two parts of `text[start:end]`; None where there are more, or one of them is a sentence.

    >>> title = "2. Installation 安裝"
    >>> found = halves(title, 0, len(title))
    >>> title[slice(*found.latin)], title[slice(*found.han)]
    ('Installation', '安裝')
    """
    if end - start > _LONGEST:
        return None
    han = first_han(text, start, end), after_last_han(text, start, end)
    found = _latin(text, start, han, end)
    if found is None or _ORDINAL.match(text[slice(*han)]) or han[1] - han[0] > _LONGEST_HAN:
        return None
    latin = _NOTE.sub("", found["latin"])
    words = latin.split()
    # "Illustration of 畢昇" is a phrase, not two halves.
    is_open = words[-1].lower() in column("function_words") and words[-1].islower()
    if len(words) > _LONGEST_LATIN or _SENTENCE.search(latin) or is_open:
        return None
    begin = found.start("latin")
    if _QUOTED.fullmatch(latin):
        begin, latin = begin + 1, latin[1:-1]
    return Halves((begin, begin + len(latin)), han, bool(found["joint"].strip(" \t\xa0\u3000")))


def _latin(text: str, start: int, han: tuple[int, int], end: int) -> re.Match[str] | None:
    """The Latin part, before or after the characters, with nothing else beside it."""
    if han[0] >= han[1] or not all(is_han(char) or char in _INSIDE or char.isdecimal() for char in text[slice(*han)]):
        return None
    if _NOTHING_AFTER.fullmatch(text, han[1], end):
        return _LATIN_BEFORE.fullmatch(text, start, han[0])
    return _LATIN_AFTER.fullmatch(text, han[1], end) if _NOTHING_BEFORE.fullmatch(text, start, han[0]) else None

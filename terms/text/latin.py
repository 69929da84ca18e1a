"""Latin letters: folding names for comparison.

Names are compared without case, tone marks, diaereses, hyphens and apostrophes of any code point; the text itself is
never changed.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

APOSTROPHES = "'\u2019\u2018\u02bc\u02bb\u02bf\u02be`\u00b4\u2032\uff07"
"""What stands for an apostrophe in names: Wade-Giles aspiration, pinyin syllable breaks, possessives."""

HYPHENS = "-\u2010\u2011\u2012\u2013\u00ad\ufe63\uff0d"
"""What stands for a hyphen inside names (the en dash of some typesetters included)."""

_DROPPED = frozenset(APOSTROPHES + HYPHENS)
# Letters that canonical decomposition leaves whole: POJ's superscript n, dotless i, slashed and barred letters, and the
# single-story g that Chinese fonts print pinyin with.
_PLAIN = {
    "\u207f": "n",
    "\u0261": "g",
    "ı": "i",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ł": "l",
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ħ": "h",
}


def fold(text: str) -> str:
    """Lower case without marks, apostrophes, hyphens; blanks stay.

    >>> fold("Lü Hsiu-lien"), fold("Xī'ān"), fold("Ts\u2018ao Ts\u2018ao")
    ('lu hsiulien', 'xian', 'tsao tsao')
    """
    return "".join(fold_char(char) for char in text)


@cache
def fold_char(char: str) -> str:
    """One code point folded: none, one or more lower-case letters without marks."""
    if char in _DROPPED:
        return ""
    folded = unicodedata.normalize("NFKD", char.lower())
    base = "".join(part for part in folded if not unicodedata.combining(part))
    return _PLAIN.get(base, base.lower())  # 𝔸 has no lower case of its own: A, then a


def word_spans(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Where the words of `text[start:end]` stand, those in Chinese, Japanese and Korean letters left out.

    A word keeps its apostrophes, hyphens and &; initials and abbreviations inside a word keep their full stop.

    >>> text = "C.C. Wei’s AT&T (魏哲家) Ma Ying-jeou"
    >>> [text[start:end] for start, end in word_spans(text)]
    ['C.C.', 'Wei’s', 'AT&T', 'Ma', 'Ying-jeou']
    """
    end = len(text) if end is None else end
    # The standard library's expressions are three times as fast, but know no scripts.
    words = _ASCII_WORD if text[start : end + 1].isascii() else _word()
    return (word.span() for word in words.finditer(text, start, end))


_ASCII_WORD = re.compile(r"(?:[A-Z]\.)+(?:[A-Z]\b)?|[A-Za-z0-9]+(?:['`.&-][A-Za-z0-9]+)*['`]?")


@cache
def _word() -> regex.Pattern[str]:
    import regex

    letter = r"[[\p{L}\p{M}\p{N}]--[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Bopomofo}]]"
    inside = rf"[{APOSTROPHES}\-\u2010-\u2013\u00ad.&]"
    initials = r"(?:\p{Lu}\.)+(?:\p{Lu}\b)?"
    return regex.compile(rf"(?V1){initials}|{letter}+(?:{inside}{letter}+)*[{APOSTROPHES}]?")


def is_acronym(english: str) -> bool:
    """Whether a name is one word of capitals, with digits, &, hyphens and full stops perhaps.

    >>> is_acronym("TSMC"), is_acronym("the U.S."), is_acronym("3M"), is_acronym("AT&T")
    (True, True, True, True)
    >>> is_acronym("TSMC Arizona"), is_acronym("Tsmc"), is_acronym("HSU MAW-SHIN"), is_acronym("A.")
    (False, False, False, False)
    """
    found = [char for char in english.removeprefix("The ").removeprefix("the ") if char not in "&-."]
    return len(found) > 1 and "".join(found).isalnum() and "".join(found).isupper()


def letters(text: str) -> str:
    """Folded letters only: the key for "the same spelling but for blanks and punctuation".

    >>> letters("Xí Jìnpíng"), letters("Taiwan Semiconductor Manufacturing Co.")
    ('xijinping', 'taiwansemiconductormanufacturingco')
    """
    if text.isascii() and text.isalnum():
        return text.lower()  # most words
    return "".join(char for char in fold(text) if char.isalnum())

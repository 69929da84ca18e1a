"""Dates, ages and reigns in a bracket: `1130–1200`, `born 12 June 1953`, `r. 712–756`, `aged 74`, `7th century BC`."""

from __future__ import annotations

from terms.tables import column
from terms.text.lazy_pattern import lazy_pattern

_NUMBER = lazy_pattern(r"\d+(?:st|nd|rd|th|s)?|\?")
# A century in words: late seventh century.
_CENTURY = lazy_pattern(
    r"(?:(?:the|early|mid|late|circa|c)\W+)*(?:twenty-)?[a-z]+(?:st|nd|rd|th)[ -]century(?: (?:ad|bce?|ce))?"
)
_WORD = lazy_pattern(r"[^\W\d_]+|\d+\w*|\?")


def is_date(piece: str) -> bool:
    """Whether a piece says when, or how old: numbers, and words that stand beside them.

    >>> is_date("born 12 June 1953"), is_date("r. 1661–1722"), is_date("74"), is_date("June"), is_date("101 Proposals")
    (True, True, True, False, False)
    >>> is_date("late eleventh century")
    True
    """
    if _CENTURY.fullmatch(piece.strip().lower()):
        return True
    words = [word.lower() for word in _WORD.findall(piece)]
    numbers = [word for word in words if _NUMBER.fullmatch(word)]
    return bool(numbers) and all(word in column("date_words") for word in words if word not in numbers)

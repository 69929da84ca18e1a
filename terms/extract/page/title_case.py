"""Capitals of titles: every word has one, small words aside."""

from __future__ import annotations

from terms.tables import column, mapping
from terms.text.lazy_pattern import lazy_pattern

_WORD = lazy_pattern(r"[^\W_][\w'\u2019-]*")


def is_title_case(line: str, longest: int) -> bool:
    """Whether a line has words, no more than `longest`, and is capitalized like a title.

    >>> is_title_case("University of Texas at Dallas", 8), is_title_case("Before my bed", 8)
    (True, False)
    """
    words = _WORD.findall(line)
    small = mapping("name_connectors")
    return 0 < len(words) <= longest and all(
        not word[0].islower() or word in small or word in column("function_words") for word in words
    )

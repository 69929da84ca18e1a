"""Titles of works with small words inside, told by what stands before them: the film Rhapsody in a Rainy Street."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.forms import is_name_word
from terms.tables import column, mapping

if TYPE_CHECKING:
    from terms.extract.boundary.window import Word

_LONGEST = 9  # words of a title


def titled(words: tuple[Word, ...], run: tuple[Word, ...]) -> tuple[Word, ...]:
    """The run from behind the noun of a work on, where all that stands between has the capitals of a title.

    >>> from terms.extract.boundary.window import Word
    >>> said = tuple(Word(0, 0, word) for word in "the drama Today or One Day".split())
    >>> " ".join(word.text for word in titled(said, said[-2:]))
    'Today or One Day'
    """
    start = len(words) - len(run)
    for index in range(start - 1 if run else -1, max(-1, len(words) - _LONGEST - 1), -1):
        word = words[index].text
        if word in column("work_nouns"):
            return words[index + 1 :] if is_name_word(words[index + 1].text) else run
        if not (is_name_word(word) or word in mapping("name_connectors") or word in column("function_words")):
            return run
    return run

"""Titles, ranks and jobs before a name: President, director-general, DPP Legislator."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.tables import rows

if TYPE_CHECKING:
    from terms.extract._window import Word

_LONGEST = 4  # words in a title of the table


def without_titles(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words after the last title, if a name is left.

    >>> from terms.extract._window import Word
    >>> left = without_titles(tuple(Word(0, 0, word) for word in "DPP Legislator Rosalia Wu".split()))
    >>> [word.text for word in left]
    ['Rosalia', 'Wu']
    """
    return words[title_end(words) :]


def title_end(words: tuple[Word, ...]) -> int:
    """How many leading words belong to titles; 0 where there is none, or nothing would be left.

    A title counts where a name of a person could follow: a body that merely holds the word (the Control Yuan
    President's Office, Mayor Street) keeps it, since "of" or another generic word follows.
    """
    best = 0
    for start in range(len(words)):
        for size in range(min(_LONGEST, len(words) - start - 1), 0, -1):
            phrase = " ".join(word.text for word in words[start : start + size]).lower().rstrip(".")
            if phrase in titles() and words[start + size].text not in ("of", "for", "and", "in", "&"):
                best = max(best, start + size)
                break
    return best


@cache
def titles() -> dict[str, str]:
    """The class (office, rank, honorific …) of every title."""
    return {row[0]: row[1] for row in rows("titles")}

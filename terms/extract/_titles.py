"""Titles, ranks and jobs before a name: President, director-general, DPP Legislator."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.tables import rows

if TYPE_CHECKING:
    from terms.extract._window import Word

_LONGEST = 4  # words in a title of the table
_CONNECTORS = frozenset({"of", "for", "and", "in", "&", "to"})


def without_titles(words: tuple[Word, ...], *, before_person: bool) -> tuple[Word, ...]:
    """The words after the last title, if a name is left.

    >>> from terms.extract._window import Word
    >>> run = tuple(Word(0, 0, word) for word in "DPP Legislator Rosalia Wu".split())
    >>> [word.text for word in without_titles(run, before_person=True)]
    ['Rosalia', 'Wu']
    """
    return words[title_end(words, before_person=before_person) :]


def title_end(words: tuple[Word, ...], *, before_person: bool) -> int:
    """How many leading words end with a title; 0 where there is none, or nothing would be left.

    A title in lower case is one wherever it stands. A capitalized one also begins names of bodies and works
    (President Chain Store, The General), so it counts only where the characters may be a person's.
    """
    best = 0
    for start in range(len(words)):
        for size in range(min(_LONGEST, len(words) - start - 1), 0, -1):
            phrase = " ".join(word.text for word in words[start : start + size]).rstrip(".")
            if _is_title(phrase, before_person=before_person):
                best = max(best, _after_title(words, start + size, titles()[phrase.lower()]))
                break
    return best


def _after_title(words: tuple[Word, ...], end: int, class_: str) -> int:
    """Where a name may begin after a title that ends at `end`.

    Not at a connector (The Master and Margarita); but an office "of" something leaves the something (President of
    Academia Sinica).
    """
    if words[end].text not in _CONNECTORS:
        return end
    following = end + 2 if words[end + 1 : end + 2] and words[end + 1].text == "the" else end + 1
    is_office_of = class_ == "office" and words[end].text == "of" and following < len(words)
    return following if is_office_of else 0


def _is_title(phrase: str, *, before_person: bool) -> bool:
    return phrase.lower() in titles() and (before_person or phrase.islower())


@cache
def titles() -> dict[str, str]:
    """The class (office, rank, honorific …) of every title."""
    return {row[0]: row[1] for row in rows("titles")}

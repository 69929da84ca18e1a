"""Titles, ranks and jobs before a name: President, director-general, DPP Legislator."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

from terms.tables import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from terms.extract.boundary.window import Word

_LONGEST = 4  # words in a title that is looked for
_LONGEST_SHOWN = 8  # words in a title of the table
_CONNECTORS = frozenset({"of", "for", "and", "in", "&", "to"})


Bearer = Literal["person", "body", "other"]
"""Whose name the characters may be: a title before it is cut off accordingly."""


def without_titles(words: tuple[Word, ...], bearer: Bearer) -> tuple[Word, ...]:
    """The words after the last title, if a name is left.

    >>> from terms.extract.boundary.window import Word
    >>> run = tuple(Word(0, 0, word) for word in "DPP Legislator Rosalia Wu".split())
    >>> [word.text for word in without_titles(run, "person")]
    ['Rosalia', 'Wu']
    """
    return words[title_end(words, bearer) :]


def title_end(words: tuple[Word, ...], bearer: Bearer) -> int:
    """How many leading words end with a title; 0 where there is none, or nothing would be left.

    A title in lower case is one before any capitalized name. A capitalized one also begins names of bodies and works
    (President Chain Store, The General), so it counts only before a person, or as an office of a body (President of
    Academia Sinica).
    """
    return _title_end(tuple([word.text for word in words]), bearer)


@lru_cache(maxsize=16384)  # the edge and the kind of one name ask for the same words
def _title_end(words: tuple[str, ...], bearer: Bearer) -> int:
    best, known = 0, _longest_from()
    for start, word in enumerate(words[:-1]):
        longest = known.get(word.lower().rstrip("."), 0)  # most words begin no title
        for size in range(min(longest, _LONGEST, len(words) - start - 1), 0, -1):
            phrase = " ".join(words[start : start + size]).rstrip(".")
            if phrase.lower() in titles():
                best = max(best, _after_title(words, phrase, start + size, bearer))
                break
    return best


@cache
def _longest_from() -> dict[str, int]:
    """How many words the longest title has that begins with a word."""
    found: dict[str, int] = {}
    for title in titles():
        first, size = title.partition(" ")[0].rstrip("."), 1 + title.count(" ")
        if size > found.get(first, 0):
            found[first] = size
    return found


def _after_title(words: tuple[str, ...], phrase: str, end: int, bearer: Bearer) -> int:
    """Where a name begins after a title that ends at `end`; 0 where the title belongs to the name."""
    following = words[end]
    if following in _CONNECTORS:
        name = end + 2 if words[end + 1 : end + 2] == ("the",) else end + 1
        is_office_of = following == "of" and bearer == "body" and titles()[phrase.lower()] == "office"
        return name if is_office_of and name < len(words) else 0
    if phrase.islower():
        return end if following[0].isupper() else 0
    return end if bearer == "person" else 0


def whole_title(words: Sequence[str]) -> str:
    """The longest title that the words end with; their last word where there is none.

    >>> whole_title(["said", "Minister", "of", "Foreign", "Affairs"])
    'Minister of Foreign Affairs'
    """
    ends = (" ".join(words[-size:]) for size in range(min(_LONGEST_SHOWN, len(words)), 0, -1))
    return next((phrase for phrase in ends if phrase.lower().rstrip(".") in titles()), words[-1])


@cache
def titles() -> dict[str, str]:
    """The class (office, rank, honorific …) of every title."""
    return {row[0]: row[1] for row in rows("titles")}

"""Who else may be meant: the capitalized words of a stretch of text that may name a person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from terms.extract.boundary.titles import titles
from terms.extract.generic_words import stated_kind
from terms.tables import column, mapping
from terms.text.latin import is_acronym, letters, word_spans
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_GIVEN = lazy_pattern(r"[A-Z]\w+[-\u2010\u2011][a-z]\w+")  # Chih-chiang
_OWNER = lazy_pattern(r"(?:['\u2019]s|s['\u2019])$")
# A noun phrase or a place: the first Nobel (laureate), of Tainan.
_GOVERNED = lazy_pattern(
    r"\b(?:the|a|an|his|her|their|its)\s+(?:[a-z-]+\s+){0,2}$|\b(?:of|from|for|at|in)\s+$|['\u2019]s?\s+(?:[a-z-]+\s+)?$",
    re.IGNORECASE,
)


class _Word(NamedTuple):
    """A word in offsets of the text."""

    start: int
    end: int
    text: str


def names_another(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` may name a person, owners (Lien’s deputy) aside.

    >>> names_another(", head of the Examination Yuan ", 0, 31), names_another(" and James Soong ", 0, 17)
    (False, True)
    """
    return bool(people(text, start, end))


def people(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Where `text[start:end]` may name persons: capitalized words that are no body, place, title or function word.

    >>> text = "However, Raymond Greene, the AIT director,"
    >>> [text[start:end] for start, end in people(text, 0, len(text))]
    ['Raymond Greene']
    """
    found = (_without_attributes(run) for run in _runs(text, start, end))
    return tuple((run[0].start, run[-1].end) for run in found if run and _may_be_person(text, start, run))


def _runs(text: str, start: int, end: int) -> Iterator[tuple[_Word, ...]]:
    """The capitalized words next to each other."""
    run: tuple[_Word, ...] = ()
    for begin, stop in word_spans(text, start, end):
        if run and not (text[begin].isupper() and text[run[-1].end : begin].isspace()):
            yield run
            run = ()
        if text[begin].isupper():
            run = (*run, _Word(begin, stop, text[begin:stop]))
    if run:
        yield run


def _without_attributes(run: tuple[_Word, ...]) -> tuple[_Word, ...]:
    """Without owners, acronyms, titles and function words before the name."""
    start = 0
    for index, word in enumerate(run):
        plain = word.text.lower().rstrip(".")
        if _OWNER.search(word.text) or is_acronym(word.text) or plain in titles() or plain in column("function_words"):
            start = index + 1
    return run[start:]


def _may_be_person(text: str, floor: int, run: tuple[_Word, ...]) -> bool:
    from terms.romanize.align.surname import surname_spellings

    words = [word.text for word in run]
    if stated_kind(words[-1]) is not None or " ".join(words).lower() in mapping("title_modifiers"):
        return False
    if len(words) > 1 and (words[0].lower() in column("first_names") or letters(words[0]) in surname_spellings()):
        return True
    is_governed = _GOVERNED.search(text, max(floor, run[0].start - 32), run[0].start) is not None
    return any(_GIVEN.fullmatch(word) for word in words) or not is_governed

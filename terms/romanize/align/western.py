"""Western given names and initials: before a full Chinese name, and before a surname alone."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from terms.romanize.align.lattice import lattice
from terms.romanize.align.search import Path, paths
from terms.romanize.align.spellings import of_whole
from terms.romanize.readings.characters import other_script
from terms.tables import column, rows

if TYPE_CHECKING:
    from terms.romanize.align.window import Window

_WORD_BEFORE = re.compile(r"(?:^|(?<=[\s\"'“‘(,]))(?P<word>[^\s\"“”(),;:]+)[ \t]*\n?[ \t]*$")
_INITIALS = re.compile(r"(?:[A-Z]\.?-?){1,3}")
_NAME = re.compile(r"[A-Z][\w'’]*[a-zé](?:-[A-Z]?[\w'’]*[a-zé])*\.?")
_FARTHEST = 40


def surname_path(window: Window, han: str, high: int) -> Path | None:
    """The surname alone, one character or two, spelled at the end of the window with a capital."""
    for size in (2, 1):
        part = han[:size]
        if not 2 <= len(han) <= 4 or len(han) == size or not _is_surname(part):
            continue
        found = [path for path in paths(window, lattice(part), high, -1, common=True) if window.edges[path.low]]
        if found and high - found[0].low > 1:
            return found[0]
    return None


def full_name_start(text: str, start: int) -> int:
    """Where a name begins that has a known western name or initials before its Chinese part at `start`.

    >>> text = "the actor Tony Leung Chiu-wai"
    >>> text[full_name_start(text, text.index("Leung")):]
    'Tony Leung Chiu-wai'
    """
    word = _word_before(text, start)
    if word is None or not (is_given_name(word[1]) or _INITIALS.fullmatch(word[1])):
        return start
    if _INITIALS.fullmatch(word[1]) and "." not in word[1]:
        return start  # a bare capital before a full name is an acronym or an article
    return full_name_start(text, word[0]) if word[0] else word[0]


def given_start(text: str, start: int) -> int:
    """Where the given name before a surname at `start` begins, `start` where none stands there.

    Initials, a known western name, or else one capitalized word that is no title and no generic word.

    >>> text = "Chairman C.C. Wei"
    >>> text[given_start(text, text.index("Wei")):]
    'C.C. Wei'
    """
    word = _word_before(text, start)
    if word is None:
        return start
    at, name = word
    further = _word_before(text, at)
    if _INITIALS.fullmatch(name):
        if further and (
            _INITIALS.fullmatch(further[1])
            and "." in further[1]
            or is_given_name(further[1])
            or _may_be_given(further[1])
        ):
            return further[0]
        return at if "." in name or len(name) <= 2 else start
    if not _may_be_given(name):
        return start
    if further and (further[1] == name or (is_given_name(further[1]) and is_given_name(name))):
        return further[0]
    return at


@cache
def is_given_name(word: str) -> bool:
    """Whether a capitalized word is a known western given name."""
    return word[:1].isupper() and word.lower() in column("first_names")


def _word_before(text: str, start: int) -> tuple[int, str] | None:
    low = max(0, start - _FARTHEST)
    found = _WORD_BEFORE.search(text[low:start])
    return (low + found.start("word"), found["word"]) if found else None


def _may_be_given(word: str) -> bool:
    if not _NAME.fullmatch(word) or word.endswith("."):
        return False
    return is_given_name(word) or not any(part in _never_given() for part in word.lower().split("-"))


@cache
def _never_given() -> frozenset[str]:
    """Words of titles, generic words and function words: what stands before a surname and is no given name."""
    phrases = [row[0] for name in ("titles", "title_modifiers", "generic_words") for row in rows(name)]
    words = {word for phrase in phrases for word in re.split(r"[\s-]", phrase.lower())}
    return frozenset(words) | column("name_connectors")


@cache
def _is_surname(part: str) -> bool:
    if len(part) == 2:
        return bool(of_whole(part))
    known = column("surname_readings")
    return any(char in known for char in part + other_script(part))

"""Western given names and initials: before a full Chinese name, and before a surname alone."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from terms.romanize.align.deviation import deviation, distance
from terms.romanize.align.lattice import lattice
from terms.romanize.align.search import Path, Step, paths
from terms.romanize.align.spellings import of_surname
from terms.romanize.align.surname import is_surname
from terms.tables import column, rows
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.romanize.align.window import Window

_OPENING = "\"'“‘(*_[«"
_CLOSING = ',;:)"”»!?]'
_INITIALS = lazy_pattern(r"(?:[A-Z]\.?-?){1,3}")
_NAME = lazy_pattern(r"[A-Z][\w'’]*[a-zé](?:-[A-Z]?[\w'’]*[a-zé])*\.?")
_NO_INITIALS = frozenset({"A.D.", "B.C.", "C.E.", "U.S.", "U.K.", "U.N.", "E.U.", "P.R."})
_HYPHENATED = lazy_pattern(r"[A-Z][a-z]+-[A-Z][a-z]+")
_GIVEN_AT_MOST = 3
_FARTHEST = 40


def surname_path(window: Window, han: str, high: int) -> Path | None:
    """The surname alone, one character or two, spelled at the end of the window with a capital."""
    for size in (2, 1) if 2 <= len(han) <= 4 else ():
        part = han[:size]
        if len(han) == size or not is_surname(part):
            continue
        found = [path for path in paths(window, lattice(part), high, -1, common=True) if window.edges[path.low]]
        if found and high - found[0].low > 1 and not _surname_ahead(window, han, found[0].low):
            return found[0]
    return None


def _surname_ahead(window: Window, han: str, low: int) -> bool:
    """Whether two words before `low` the surname stands already: Wee Kim Wee 黃金輝 is no western name."""
    edges = sorted(edge for edge in window.edges if edge < low)
    if len(han) != 3 or len(edges) < 2 or not window.edges[edges[-2]]:
        return False
    return window.letters[edges[-2] : edges[-1]] in of_surname(han[0])


def near_surname_path(window: Window, han: str, high: int) -> Path | None:
    """The surname one letter off, as the last word (Gou 郭): it holds only after a known western name."""
    if not 2 <= len(han) <= 4 or not window.edges or not is_surname(han[:1]):
        return None
    low = max(window.edges)
    latin = window.letters[low:high]
    if len(latin) < 3 or not window.edges[low] or distance(latin, han[0]) > 1:
        return None
    if len(latin) == 3 and deviation(latin, han[0]) != "transposition":
        return None  # most short words are one letter away from some surname
    return Path(low, 0, (Step(0, 1, low, high, 0),))


def full_name_start(text: str, start: int, *, unknown: bool = False) -> int:
    """Where a name begins that has western names or initials before its Chinese part at `start`.

    With `unknown`, one capitalized word that is on no list will do (Cyd Ho Sau-lan): where English names are the rule.

    >>> text = "the actor Tony Leung Chiu-wai"
    >>> text[full_name_start(text, text.index("Leung")):]
    'Tony Leung Chiu-wai'
    """
    for _ in range(_GIVEN_AT_MOST):
        word = _word_before(text, start)
        if word is None:
            return start
        at, name = word
        initials = "." in name and _INITIALS.fullmatch(name) and name not in _NO_INITIALS
        if not initials and not is_given_name(name):
            return at if unknown and _may_be_given(name) else start
        start, unknown = at, False
    return start


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
        if further and _before_initial(further[1]):
            return further[0]
        return at if "." in name or len(name) <= 2 else start
    if not _may_be_given(name):
        return start
    return further[0] if further and _double(further[1], name) else at


@cache
def is_given_name(word: str) -> bool:
    """Whether a capitalized word is a known western given name."""
    return word[:1].isupper() and word.lower() in column("first_names")


def _word_before(text: str, start: int) -> tuple[int, str] | None:
    """The word right before `start`, blanks between them only, with where it starts; none in lower case."""
    part = text[max(0, start - _FARTHEST) : start]
    words = part.rsplit(None, 1)
    if not words or not part[-1].isspace() or words[-1][0].islower():
        return None
    word = words[-1]
    if word[-1] in _CLOSING:
        return None
    at = start - len(part) + part.rindex(word)
    kept = word.lstrip(_OPENING)
    return (at + len(word) - len(kept), kept) if kept else None


def _double(first: str, second: str) -> bool:
    """Run Run Shaw, Mary Ann Lee, Chen-Ning Franklin Yang: two words that are given names together."""
    if first == second or (_INITIALS.fullmatch(first) and "." in first):
        return True
    return is_given_name(second) and (is_given_name(first) or bool(_HYPHENATED.fullmatch(first)))


def _before_initial(word: str) -> bool:
    """Yuan T. Lee, Samuel C. C. Ting: a name or more initials; the initial shows that no place or body is meant."""
    if _INITIALS.fullmatch(word):
        return "." in word
    return bool(_NAME.fullmatch(word)) and (is_given_name(word) or word.lower() not in column("titles"))


def _may_be_given(word: str) -> bool:
    if not _NAME.fullmatch(word) or word.endswith("."):
        return False
    parts = word.lower().split("-")
    return is_given_name(word) or not any(part in _title_words() or part in _other_words() for part in parts)


@cache
def _title_words() -> frozenset[str]:
    return frozenset(word for row in rows("titles") for word in re.split(r"[\s-]", row[0]))


@cache
def _other_words() -> frozenset[str]:
    """Generic and function words, parties, peoples and places; praise (Young, Pretty) may be a given name."""
    modifiers = {row[0] for row in rows("title_modifiers") if row[1] != "praise"}
    generics = {row[0] for row in rows("generic_words")}
    words = {word for phrase in modifiers | generics for word in re.split(r"[\s-]", phrase.lower())}
    functions = {row[0] for row in rows("function_words")}
    return frozenset(words | functions | column("name_connectors")) - {
        row[0] for row in rows("title_modifiers") if row[1] == "praise"
    }

"""Stray glosses: a bracket with a person's characters whose name stands earlier in the clause, not beside it.

`councilor Lo Chih-chiang of the KMT (羅智強)`, `Mo, then the party’s secretary-general (莫天虎)`. The characters spell
the name, or its surname at least; the words beside the bracket spell nothing and name no other person.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from terms.extract.boundary.clause import REACH, clause_start
from terms.extract.boundary.titles import titles
from terms.extract.discourse.rivals import names_another
from terms.extract.generic_words import generics_of
from terms.extract.glosses.gloss import glosses
from terms.extract.kinds.person import may_be_person
from terms.tables import column
from terms.text.keys import han_key, plain_han
from terms.text.latin import letters, word_spans
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.glosses.gloss import Gloss
    from terms.extract.page.page import Page
    from terms.romanize.align import Alignment

_LONGEST_NAME = 4  # words from the surname on: Lee Ka Chiu
_NEAREST = 3  # words that spell the surname are tried as part of the whole name
_GIVEN_NAMES = 3  # words before the surname
# A word that means somebody mentioned before: he (漢字), the caucus whip (漢字).
_REFERS = lazy_pattern(r"(?:\b[Hh]e|\b[Ss]he|\bhim|\bher|\b[Tt]he (?:[\w-]+ ){0,3}[a-z][a-z-]+) ?$")
_BESIDE = lazy_pattern(r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*(?=\s*$)")  # capitalized words at the edge
_BLANK = lazy_pattern(r"[ \t]*\n?[ \t]*")
_SHORTEST_ALONE = 3  # characters of a name whose surname alone, or several systems, are proof


class Stray(NamedTuple):
    """A gloss, and the name [start, end) that its characters belong to; `whole` unless that is a surname alone."""

    gloss: Gloss
    start: int
    end: int
    whole: bool


@lru_cache(maxsize=1)  # several patterns ask for the same page
def strays(page: Page) -> tuple[Stray, ...]:
    """The stray glosses of a page."""
    return tuple(stray for gloss in glosses(page) if _is_persons(gloss) and (stray := _stray(page, gloss)))


def _is_persons(gloss: Gloss) -> bool:
    is_one = len(gloss.han) == 1 or len({han_key(each.text) for each in gloss.han}) == 1
    return is_one and not gloss.aliases and _may_stray(gloss.han[0].text)


@lru_cache(maxsize=16384)
def _may_stray(han: str) -> bool:
    """Whether the characters may be a person's, and no body's."""
    return may_be_person(han) and not any(generic.kind in ("organization", "place") for generic in generics_of(han))


def _stray(page: Page, gloss: Gloss) -> Stray | None:
    """The name that is nearest to the bracket; a surname alone must be the only one of its spelling."""
    from terms.romanize.align import align

    text, han = page.text, plain_han(gloss.han[0].text)
    if _is_beside(text, gloss.end, han):
        return None
    clause = clause_start(page, gloss.floor, gloss.end)
    first = _paragraph(text, gloss) if _REFERS.search(text, max(clause, gloss.end - 24), gloss.end) else clause
    words = tuple(word_spans(text, first, gloss.end))
    places = tuple(_surnames(text, words, han))
    if not places or places[-1] == len(words) - 1 or align(text[clause : gloss.end], han):
        return None
    for index in places[: -1 - _NEAREST : -1]:
        name = _whole(text, first, words, index, han)
        if name:
            return None if names_another(text, name[1], gloss.end) else Stray(gloss, *name, whole=True)
    start, end = words[places[-1]]
    if start < clause:
        return None
    if len({text[slice(*words[index])] for index in places}) > 1 or not _may_stand_alone(text, words, places[-1], han):
        return None
    return None if names_another(text, end, gloss.end) else Stray(gloss, start, end, whole=False)


def _is_beside(text: str, end: int, han: str) -> bool:
    """Whether the words straight before the bracket hold the surname: the usual case, told without an alignment."""
    from terms.romanize.align.spellings import of_surname

    beside = _BESIDE.search(text, max(0, end - 40), end)
    if beside is None:
        return False
    spellings, words = of_surname(han[0]).keys(), beside.group().lower().split()
    return not (spellings.isdisjoint(words) and spellings.isdisjoint(map(letters, words)))


def _paragraph(text: str, gloss: Gloss) -> int:
    """Where the paragraph begins, or what of it no other Han character cuts off."""
    first = max(gloss.floor, gloss.end - REACH)
    return max(first, text.rfind("\n\n", first, gloss.end) + 1)


def _surnames(text: str, words: tuple[tuple[int, int], ...], han: str) -> Iterator[int]:
    """The capitalized words that spell the first character, or begin with it where the surname is a compound."""
    from terms.romanize.align.spellings import of_surname
    from terms.romanize.readings.surnames import surnames

    spellings = of_surname(han[0])
    is_compound = any(len(surname.han) > 1 for surname in surnames(han))
    initials = _initials(han[0])
    for index, (start, end) in enumerate(words):
        if text[start] in initials:
            word = letters(_bare(text[start:end]))
            if word in spellings or (is_compound and word.startswith(tuple(spellings))):
                yield index


@lru_cache(maxsize=2048)
def _initials(char: str) -> frozenset[str]:
    from terms.romanize.align.spellings import of_surname

    return frozenset(spelling[0].upper() for spelling in of_surname(char) if spelling)


def _whole(text: str, clause: int, words: tuple[tuple[int, int], ...], index: int, han: str) -> tuple[int, int] | None:
    """The name around a surname that the characters spell from end to end; a western given name may stand before it."""
    from terms.romanize.align import align

    first = words[index - _GIVEN_NAMES][0] if index >= _GIVEN_NAMES else clause
    for last in reversed(range(index, _run_end(text, words, index))):
        end = words[last][0] + len(_bare(text[slice(*words[last])]))
        found = align(text[first:end], han)
        if found and _is_whole(found, han):
            start = first + found.start
            if start <= words[index][0] and text[start].isupper():
                return start, end
    return None


def _run_end(text: str, words: tuple[tuple[int, int], ...], index: int) -> int:
    """The index after the last of the capitalized words next to each other from `index` on; a name has few."""
    last = index + 1
    while last < min(len(words), index + _LONGEST_NAME):
        if not text[words[last][0]].isupper() or not _BLANK.fullmatch(text, words[last - 1][1], words[last][0]):
            break
        last += 1
    return last


def _is_whole(found: Alignment, han: str) -> bool:
    """Whether the letters spell all characters, by one system or, where they are three, by several."""
    if found.relation == "western-name" or found.verdict == "full":
        return True
    return found.verdict == "mixed" and len(han) >= _SHORTEST_ALONE and found.relation == "transliteration"


def _may_stand_alone(text: str, words: tuple[tuple[int, int], ...], index: int, han: str) -> bool:
    """Whether a surname alone may mean the person: a usual one, with nothing of a longer name beside it."""
    from terms.romanize.readings import cedict
    from terms.romanize.readings.surnames import is_common

    start, end = words[index]
    word = text[start:end]
    if word != _bare(word) or word.lower() in column("function_words") or len(han) < _SHORTEST_ALONE:
        return False
    following = index + 1 < len(words) and _BLANK.fullmatch(text, end, words[index + 1][0])
    if following and text[words[index + 1][0]].isupper():
        return False
    is_common_noun = cedict.is_word(han) and not cedict.is_name(han)  # 高中生 is no person called Kao
    return _follows_title(text, words, index) and is_common(han[0]) and not is_common_noun


def _follows_title(text: str, words: tuple[tuple[int, int], ...], index: int) -> bool:
    """Whether the word before is no part of the name: in lower case, a title, or on the other side of a stop."""
    if index == 0 or not _BLANK.fullmatch(text, words[index - 1][1], words[index][0]):
        return True
    before = text[slice(*words[index - 1])]
    return before[0].islower() or before.lower().rstrip(".") in titles()


def _bare(word: str) -> str:
    """Without a possessive."""
    return re.sub(r"['\u2019]s?$", "", word) if word[-1:] in "'\u2019s" else word

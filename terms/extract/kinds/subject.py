"""What a page is about, and whom it speaks of as persons: what its running text tells of names that state no kind."""

from __future__ import annotations

from functools import lru_cache

from terms.text.lazy_pattern import lazy_pattern

_WORKS = lazy_pattern(
    r"\b(?:songs?|albums?|novels?|films?|movies?|trilogy|starr(?:ed|ing)|stars as|filmography|box office"
    r"|cinematograph\w+|screenplay|soundtrack|biopic|remake|sequel|prequel|(?:short|feature) stories|novella)\b",
)
_FEWEST = 4  # such words
_DENSE = 1200  # code points of text for each such word
_PERSONS = lazy_pattern(
    r"\b(?:[Hh]e|[Hh]is|[Hh]im|[Ss]he|[Hh]er|who|born|died"
    r"|(?:poet|author|writer|actor|artist|disciple|student|pupil)s?|actress(?:es)?)\b"
)
_OFTEN = 1000  # code points of text for each such word
_MOST = 2  # such words in so many code points
# Who acts and is spoken of as persons are: the monk Yinshun, Yinshun wrote, the disciple of Yinshun.
_ACTS = lazy_pattern(
    r"\b([A-Z][\w'’-]+)(?: ?[(（][^()（）\n]{1,30}[)）])? (?:was born|died|wrote|said|says|asked|replied|taught|studied"
    r"|married|argued|became an?|served as|was appointed|was executed|fled)\b"
)
_CALLED = lazy_pattern(
    r"\b(?:[Mm]aster|[Mm]onks?|[Nn]un|[Gg]eneral|[Pp]rince|[Pp]rincess|[Ll]ord|[Ll]ady|[Kk]ing|[Qq]ueen|[Mm]r\.?|[Mm]rs\.?"
    r"|[Mm]iss|[Uu]ncle|[Aa]unt|disciples? of|students? of|sons? of|daughters? of|brothers?|sisters?|commanders?|poets?"
    r"|written by|composed by|compiled by|translated by) ([A-Z][\w'’-]+)"
)


@lru_cache(maxsize=64)
def is_of_works(text: str) -> bool:
    """Whether a page speaks of films, songs or stories most of the time.

    >>> is_of_works("The film, a remake of a movie by the same director, stars as many singers as films of the time.")
    True
    """
    number = sum(1 for _ in _WORKS.finditer(text))
    return number >= _FEWEST and number * _DENSE >= len(text)


def is_of_persons(text: str) -> bool:
    """Whether a page speaks of persons: he and she, poets and pupils stand in it often enough.

    >>> is_of_persons("He was born in Wei. His pupils wrote."), is_of_persons("The sixth hexagram is Song.")
    (True, False)
    """
    return _share_of_persons(text) >= 1


def is_all_of_persons(text: str) -> bool:
    """Whether a page hardly speaks of anything else: a life, a story."""
    return _share_of_persons(text) >= _MOST


@lru_cache(maxsize=64)
def acting(text: str) -> frozenset[str]:
    """The single words of a page that act as persons do, or stand after a title or a word of kinship.

    >>> sorted(acting("Yixing was born in Wei. The monk Kuiji wrote."))
    ['Kuiji', 'Yixing']
    """
    found = {name for pattern in (_ACTS, _CALLED) for name in pattern.findall(text)}
    return frozenset(found)


@lru_cache(maxsize=64)
def _share_of_persons(text: str) -> float:
    return sum(1 for _ in _PERSONS.finditer(text)) * _OFTEN / max(1, len(text))

"""Generic words of names on both sides: Township 鄉, Ministry 部, Dynasty 朝, and the kind of thing that they state."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast

from terms.tables import rows
from terms.text.keys import han_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.categories import Kind

_LONGEST = 8  # characters


class Generic(NamedTuple):
    """A generic word: english (lower case), its characters, and the kind that it states."""

    english: str
    han: str
    kind: Kind


def generics_of(han: str) -> Iterator[Generic]:
    """The generic words that the characters end with, the longest first.

    >>> next(generics_of("秀林鄉")).kind
    'place'
    """
    return iter(all_generics_of(han))


@lru_cache(maxsize=16384)
def all_generics_of(han: str) -> tuple[Generic, ...]:
    """The same as a tuple."""
    key = han_key(han)
    sizes = range(min(_LONGEST, len(key)), 0, -1)
    return tuple(generic for size in sizes for generic in _by_han().get(key[-size:], ()))


def is_generic_of(english: str, han: str) -> bool:
    """Whether an English word is the generic word that the characters end with: Kingdom, 東寧王國."""
    return any(generic.english == english.lower() for generic in generics_of(han))


def stated_kind(english: str) -> Kind | None:
    """The kind that an English generic word states by itself, None where it is none or may state several.

    >>> stated_kind("Bureau"), stated_kind("Awards"), stated_kind("Taipei")
    ('organization', 'other', None)
    """
    word = english.lower().rstrip(".")
    kinds = _by_english().get(word) or _by_english().get(word.removesuffix("s"), frozenset())
    return next(iter(kinds)) if len(kinds) == 1 else None


def renders(english: str, han: str) -> bool:
    """Whether a rendering of an English word, generic or qualifier, stands anywhere in the characters.

    >>> renders("airways", "長榮航空"), renders("computer", "廣達")
    (True, False)
    """
    key = han_key(han)
    return any(part in key for part in _renderings().get(english, ()))


@cache
def generic_names() -> frozenset[str]:
    """The English generic words, in lower case, as names have them: Islands beside Island."""
    return frozenset(generic.english for generic in _all())


@cache
def _renderings() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for english, han, _kind, simplified in rows("generic_words"):
        table[english.lower()] = (*table.get(english.lower(), ()), simplified or han)
    return table


@cache
def _all() -> tuple[Generic, ...]:
    """Every generic word; a qualifier (East 東) says nothing about the kind."""
    table = rows("generic_words")
    found = {(simplified or han, english.lower(), kind) for english, han, kind, simplified in table}
    return tuple(
        Generic(english, han, cast("Kind", kind)) for han, english, kind in sorted(found) if kind != "qualifier"
    )


@cache
def _by_han() -> dict[str, tuple[Generic, ...]]:
    table: dict[str, tuple[Generic, ...]] = {}
    for generic in _all():
        table[generic.han] = (*table.get(generic.han, ()), generic)
    return table


@cache
def _by_english() -> dict[str, frozenset[Kind]]:
    table: dict[str, frozenset[Kind]] = {}
    for generic in _all():
        table[generic.english] = table.get(generic.english, frozenset()) | {generic.kind}
    return table

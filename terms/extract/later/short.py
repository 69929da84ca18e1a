"""Short names of bodies and places: Hon Hai for Hon Hai Precision Industry Co, Hualien for Hualien County, NTU."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.extract.boundary.titles import titles
from terms.extract.generic_words import generics_of
from terms.extract.kinds.person import may_be_person
from terms.tables import column, mapping, rows
from terms.text.latin import is_acronym
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Mention

_SHORTEST = 3  # letters of an acronym that is read off a name, and of a short name
_CAPITAL = lazy_pattern(r"(?:^|(?<=[\s-]))[^\W\d_]")
_GIVEN = lazy_pattern(r"[A-Z][a-z]+-[a-z]")  # San-lien


def short_names(mention: Mention) -> tuple[str, ...]:
    """The names without their generic tail under which later text may know a body or a place.

    >>> from terms.model import Mention, Span
    >>> name, han = "Hon Hai Precision Industry Co", "鴻海精密"
    >>> short_names(Mention("a", Span.of(name, 0, len(name)), Span.of(han, 0, 4), kind="organization"))
    ('Hon Hai Precision Industry', 'Hon Hai Precision', 'Hon Hai')
    """
    words = mention.english.text.replace(",", " ").split()
    if mention.kind == "place":
        return tuple(_of_place(words))
    if mention.kind != "organization" or is_acronym(mention.english.text):
        return ()
    return tuple(_of_company(words) if _tail(words[-1]) == "legal" else _of_body(words, mention.han.text))


def initials(mention: Mention) -> tuple[str, ...]:
    """The acronyms that can be read off a name of several words in capitals; with and without the small words.

    >>> from terms.model import Mention, Span
    >>> name, han = "Ministry of Foreign Affairs", "外交部"
    >>> initials(Mention("a", Span.of(name, 0, len(name)), Span.of(han, 0, 3), kind="organization"))
    ('MFA', 'MOFA')
    """
    english = mention.english.text
    if mention.kind in ("person", "work") or not english[:1].isupper() or english.isupper():
        return ()
    letters = "".join(_CAPITAL.findall(english))
    found = ("".join(letter for letter in letters if letter.isupper()), letters.upper())
    return tuple(dict.fromkeys(name for name in found if len(name) >= _SHORTEST))


def _of_company(words: list[str]) -> Iterator[str]:
    """Without the legal form, then without the line of business as long as what is left is the company's own."""
    while len(words) > 1 and _tail(words[-1]) == "legal":
        words = words[:-1]
    if len(words) > 1 or _is_own(words):
        yield " ".join(words)
    is_phrase = any(word.islower() for word in words)
    while len(words) > 1 and not is_phrase and _plain(words[-1]) in _businesses():
        words = words[:-1]
        if _is_own(words[:1]):
            yield " ".join(words)


def _of_body(words: list[str], han: str) -> Iterator[str]:
    """Two words at least that begin with the body's own; a person's name stays the person's."""
    tail = len(words)
    while tail > 0 and _plain(words[tail - 1]) in _generics():
        tail -= 1
    own = words[:tail]
    if tail == len(words) or len(own) < 2 or not _is_own(own[:1]) or any(word.islower() for word in words):
        return
    generic = next(generics_of(han), None)
    named_after = han[: -len(generic.han)] if generic else han
    if not any(_GIVEN.match(word) for word in own) and not may_be_person(named_after):
        yield " ".join(own)


def _of_place(words: list[str]) -> Iterator[str]:
    """Without the rank of the division; a point of the compass or a number is no name."""
    own = words[:-1]
    if own and _tail(words[-1]) == "division" and all(_is_own([word]) or _is_place(word) for word in own):
        yield " ".join(own)


def _is_own(words: list[str]) -> bool:
    """Whether all the words are the name's own: no generic, function word, title or well-known place among them."""
    return all(_is_distinctive(word) and not _is_place(word) for word in words)


def _is_distinctive(word: str) -> bool:
    plain = _plain(word)
    is_title = titles().get(plain, "honorific") != "honorific"
    common = plain in _generics() or plain in column("function_words") or is_title
    return len(plain) >= _SHORTEST and word[0].isupper() and not common


def _is_place(word: str) -> bool:
    return mapping("title_modifiers").get(_plain(word)) == "place"


def _tail(word: str) -> str:
    return mapping("short_name_tails").get(_plain(word), "")


def _plain(word: str) -> str:
    return word.lower().strip(".")


@cache
def _generics() -> frozenset[str]:
    """Every single generic word, the qualifiers (National, East, Green) included."""
    return frozenset(word for row in rows("generic_words") if " " not in (word := row[0].lower()))


@cache
def _businesses() -> frozenset[str]:
    """The generic words of bodies: what a company deals in."""
    return frozenset(row[0].lower() for row in rows("generic_words") if row[2] == "organization")

"""The surname inside a person's printed name, found by the characters: Hsu in Hsu Maw-shin, Lee in Ang Lee (李安)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from terms.extract.kinds.person import may_be_person
from terms.tables import column
from terms.text.keys import plain_han

if TYPE_CHECKING:
    from terms.model import Mention
    from terms.romanize.align import Alignment


def surnames_of(mention: Mention) -> tuple[str, ...]:
    """The surnames that later text may use for a person alone; () where the name has none that can be told.

    A double surname is one and its first part is another: Lam Cheng and Lam for Carrie Lam Cheng Yuet-ngor (林鄭月娥).

    >>> from terms.model import Mention, Span
    >>> surnames_of(Mention("a", Span.of("Ang Lee", 0, 7), Span.of("李安", 0, 2), kind="person"))
    ('Lee',)
    """
    words = mention.english.text.split()
    if mention.kind != "person" or len(words) < 2 or words[0].lower() in column("sovereign_titles"):
        return ()
    return _surnames(" ".join(words), plain_han(mention.han.text), mention.relation)


@lru_cache(maxsize=8192)
def _surnames(english: str, han: str, relation: str) -> tuple[str, ...]:
    if relation == "foreign-name":
        return _western_surname(english)
    from terms.romanize.align import align

    found = align(english, han)
    if found is None:
        return _western_surname(english)
    if not _has_chinese_surname(han, found):
        return ()
    names = (_spelled(english, han, size, found) for size in _sizes(han))
    return tuple(dict.fromkeys(name for name in names if name and name != english))


def _western_surname(english: str) -> tuple[str, ...]:
    """The last word with the particles before it, after a first name that is known: Ursula von der Leyen."""
    from terms.romanize.align.western import is_given_name

    words = english.split(" ")
    if not is_given_name(words[0]) or len(words[-1]) < 3 or not words[-1][0].isupper():
        return ()
    first = len(words) - 1
    while first > 1 and words[first - 1] in column("name_connectors"):
        first -= 1
    return (" ".join(words[first:]),)


def _has_chinese_surname(han: str, found: Alignment) -> bool:
    return may_be_person(han) or found.verdict == "surname"


def _sizes(han: str) -> tuple[int, ...]:
    """How many characters the surname has: the whole of it, and the first of a double one."""
    from terms.romanize.readings.surnames import surnames

    lengths = [len(surname.han) for surname in surnames(han)]
    return (sum(lengths), lengths[0]) if lengths else (1,)


def _spelled(english: str, han: str, size: int, found: Alignment) -> str:
    """The whole words that spell the first `size` characters; "" where they are only a part of a word."""
    parts, left = [], han[:size]
    for syllable in sorted(found.syllables, key=lambda part: han.find(part.han)):
        if left and syllable.latin and left[0] == syllable.han[0]:
            parts.append(syllable)
            left = left[len(syllable.han) :]
    if left or not parts:
        return ""
    start, end = min(part.start for part in parts), max(part.end for part in parts)
    if english[start - 1 : start].isalpha() or english[end : end + 1].isalpha() or not english[start].isupper():
        return ""
    return "" if english[end : end + 1] == "-" or english[start - 1 : start] == "-" else english[start:end]

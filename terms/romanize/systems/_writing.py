"""Syllables joined into names: hyphens, apostrophes, capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from terms.romanize.systems import Words

_VOWELS = "aoeāáǎàōóǒòēéěèêế"


def hyphenated(words: Words, spelled: Callable[[str], str]) -> str:
    """Words with a hyphen between syllables, the first letter of each word a capital.

    >>> hyphenated((("ma3",), ("ying1", "jiu3")), lambda syllable: syllable[:-1])
    'Ma Ying-jiu'
    """
    return " ".join(capital("-".join(map(spelled, word))) for word in words)


def joined(words: Words, spelled: Callable[[str], str]) -> str:
    """Words with their syllables joined, an apostrophe before a syllable that starts with a, o, e.

    >>> joined((("xi1", "an1"),), lambda syllable: syllable[:-1])
    "Xi'an"
    """
    return " ".join(capital(_run(tuple(map(spelled, word)))) for word in words)


def spaced(words: Words, spelled: Callable[[str], str]) -> str:
    """Every syllable a word of its own, each with a capital: the Hong Kong and the Hokkien way.

    >>> spaced((("can4",), ("daai6", "man4")), lambda syllable: syllable[:-1])
    'Can Daai Man'
    """
    return " ".join(capital(spelled(syllable)) for word in words for syllable in word)


def capital(text: str) -> str:
    """The text with its first letter as a capital, the rest untouched."""
    return text[:1].upper() + text[1:]


def _run(spellings: tuple[str, ...]) -> str:
    first, *others = spellings or ("",)
    return first + "".join(f"'{spelling}" if spelling[:1] in _VOWELS else spelling for spelling in others)

"""Names from Japan, Korea and Vietnam: their characters are spelled by other sounds than those of China."""

from __future__ import annotations

from functools import cache

from terms.tables import column, rows
from terms.text.keys import han_key
from terms.text.latin import letters
from terms.text.lazy_pattern import lazy_pattern
from terms.text.mask import DOTS

_SYSTEMS = frozenset({"japanese", "korean", "vietnamese"})
# An initial and a vowel, n, a doubled consonant.
_SYLLABLES = lazy_pattern(
    r"(?:(?:[kgnhbpmr]y|sh|ch|ts|[kgszjtdnhfbpmyrw])?[aiueoāīūēō]|n(?![aiueo])|([kstp])(?=\1)|-)+"
)
_NAMES = 2  # words of a name
_SHORTEST, _LONGEST = 3, 6  # characters of a Japanese name


def is_from_elsewhere(systems: tuple[str, ...]) -> bool:
    """Whether only the sounds of Japan, Korea or Vietnam explain a spelling.

    >>> is_from_elsewhere(("japanese",)), is_from_elsewhere(("pinyin", "korean")), is_from_elsewhere(())
    (True, False, False)
    """
    return bool(systems) and _SYSTEMS.issuperset(systems)


def has_japanese_surname(english: str, han: str) -> bool:
    """Whether the characters begin with a surname of Japan that a word of the english spells.

    >>> has_japanese_surname("Yayoi Kusama", "草間彌生"), has_japanese_surname("Green Island", "綠島")
    (True, False)
    """
    if " " not in english or not 1 < len(han) <= _LONGEST:
        return False
    readings = [reading for size in (1, 2, 3) if size < len(han) for reading in _surnames().get(han[:size], ())]
    return bool(readings) and any(letters(word) in readings for word in english.split())


def is_japanese(english: str) -> bool:
    """Whether a word is made of the syllables of Japanese.

    >>> is_japanese("Tatsuo"), is_japanese("Xiamen")
    (True, False)
    """
    return _SYLLABLES.fullmatch(english.lower()) is not None


def is_japanese_name(english: str, han: str) -> bool:
    """Whether two words may be the given name and the surname of a Japanese, in either order.

    >>> is_japanese_name("Ryoko Nishizuka", "西塚涼子"), is_japanese_name("Taiwanese Opera", "歌仔戲")
    (True, False)
    """
    words = english.split(" ")
    return (
        len(words) == _NAMES
        and _SHORTEST <= len(han) <= _LONGEST
        and not any(dot in han for dot in DOTS)
        and all(len(word) > _NAMES and word[0].isupper() and is_japanese(word) for word in words)
        and not any(word.lower() in column("title_modifiers") for word in words)
    )


def japanese_surname(han: str) -> tuple[str, tuple[str, ...]]:
    """The longest surname of Japan that the characters begin with, and its readings; "" and () for none.

    >>> japanese_surname("草間彌生"), japanese_surname("綠島")
    (('草間', ('kusama',)), ('', ()))
    """
    family = next((han[:size] for size in (3, 2, 1) if han[:size] in _surnames()), "")
    return family, _surnames().get(family, ())


@cache
def _surnames() -> dict[str, tuple[str, ...]]:
    """The readings of every surname, in all its forms."""
    found: dict[str, tuple[str, ...]] = {}
    for han, readings, forms in rows("japanese_surnames"):
        for form in (han, han_key(han), *forms.split()):
            found[form] = (*found.get(form, ()), *readings.split())
    return found

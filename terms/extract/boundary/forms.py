"""What a word of the window is by its form: a part of a name, an owner (Taipei's)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.extract.kinds.spelled import spelled
from terms.extract.meaning import rendered
from terms.tables import column
from terms.text.latin import APOSTROPHES
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.boundary.window import Word

_OWNERS = range(1, 7)  # characters of an owner, with which they begin: 豬 of 豬血糕 pig's blood cake
_PERSONS = "氏"  # behind whom something is named after: Swinhoe's tree lizard 斯文豪氏攀蜥
_POSSESSIVE = lazy_pattern(rf"(?:[{APOSTROPHES}]s|s[{APOSTROPHES}])$")  # Killin' the Time has none


def is_name_word(word: str) -> bool:
    """Whether a word may be part of a name by its form: a capital or a digit in it."""
    return word[0].isdigit() or any(char.isupper() for char in word)


def text_of(words: tuple[Word, ...]) -> str:
    """The words with one blank between each two."""
    return " ".join(word.text for word in words)


def run_start(words: tuple[Word, ...], end: int) -> int:
    """The index at which the words that may be part of one name begin, those straight before `end`, owners left out."""
    start = end
    while start > 0 and is_name_word(words[start - 1].text) and not is_owner(words[start - 1]):
        start -= 1
    return start


def is_owner(word: Word) -> bool:
    """A possessive ends another name (Taipei's Daan District) unless such possessives name things (People's Daily)."""
    text = word.text
    if word.named or len(text) < 3 or not _POSSESSIVE.search(text):
        return False
    return text.lower().rstrip(f"s{APOSTROPHES}") not in _possessives()


def is_owner_in(word: Word, han: str) -> bool:
    """Whether the characters name the owner, too: Ba Jin's Diary 巴金日記."""
    owner = word.text.rstrip("s").rstrip(APOSTROPHES)
    if is_named_after(han) or not han:
        return bool(han)
    return bool(spelled(owner, han).by_sound) or any(rendered(han[:size], owner) for size in _OWNERS if size < len(han))


def is_named_after(han: str) -> bool:
    """Whether the characters say that a thing has its name from a person: 斯文豪氏攀蜥."""
    return _PERSONS in han


@cache
def _possessives() -> frozenset[str]:
    return frozenset(word.rstrip("s") for word in column("name_possessives"))

"""Small words inside a lower-case phrase that the characters render: hot and sour soup 酸辣湯, rice with pork 肉飯."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.translation import said_by
from terms.extract.meaning import is_explained, rendered
from terms.tables import column, mapping
from terms.text.han import han_only

if TYPE_CHECKING:
    from terms.extract.boundary.window import Word

_PAIRING = ("and", "with")
_GOVERNING = frozenset({"from", "in", "of", "on", "over", "under", "with", "without"})
_ARTICLES = frozenset({"a", "an", "the"})
_BLANK = 2  # code points between words: a line break and a blank
_FARTHEST = 3  # words of the phrase before a preposition
_ACTS = ("tion", "sion", "ment", "ance", "ence", "ity", "ness")  # endings of nouns for what is done to something
_SHORT = 4  # characters of what an act and its object are


def joins(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether the small word at `index` stands inside the phrase that the characters render.

    >>> from terms.extract.boundary.window import Word
    >>> joins(tuple(Word(0, 0, word) for word in "a fish stew with noodles".split()), 3, "魚羹麵")
    True
    """
    small = words[index].text
    if not 0 < index < len(words) - 1 or words[index].comma or words[index + 1].comma:
        return False
    if words[index + 1].start - words[index].end > _BLANK:
        return False  # a sign of markup opens there: a number of **rice coupons**
    if small in _PAIRING and _pairs(words, index, han):
        return True
    return _governs(words, index, han) if small in _GOVERNING else small in _ARTICLES and _is_inside(words, index, han)


def _is_inside(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether an article stands behind a preposition inside the phrase: without a license."""
    is_governed = words[index - 1].text == "of" or words[index].text != "the"
    return is_governed and words[index - 1].text in _GOVERNING and _governs(words, index - 1, han)


def _pairs(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether the characters have the words on both sides of "and" or "with": hot and sour soup 酸辣湯."""
    left, right = words[index - 1], words[index + 1].text
    if not (left.text.islower() or left.opens) or not rendered(han, left.text):
        return False
    return words[index].text == "with" or bool(rendered(han, right)) or _is_small_in(right, han)


def _is_small_in(word: str, han: str) -> bool:
    """Whether the characters have a word that opens sentences elsewhere: opening 開放."""
    return word in column("function_words") and is_explained(han, word)


def _governs(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether the characters have what stands before a preposition, and the words behind it leave it open."""
    left, right = _before(words, index), words[index + 1 :]
    if not left:
        return False
    said = said_by(right, han)
    return bool(said_by(left, han) - said) or _is_act(words, index, len(said), han)


def _before(words: tuple[Word, ...], index: int) -> tuple[Word, ...]:
    """The phrase before a preposition, back to a small word or a comma."""
    start = index
    while start > 0 and index - start < _FARTHEST and not words[start].comma:
        word = words[start - 1]
        if word.text.lower() in column("function_words") or not (word.text.islower() or word.opens):
            break
        start -= 1
    return words[start:index]


def _is_act(words: tuple[Word, ...], index: int, said: int, han: str) -> bool:
    """Whether a noun for an act stands before "of" and the characters have one beside its object: 致知."""
    noun, size = words[index - 1].text, len(han_only(han))
    is_act = noun.islower() and noun.endswith(_ACTS) and noun not in mapping("apposition_nouns")
    if words[index].text != "of" or not is_act:
        return False
    return 0 < said < size <= _SHORT

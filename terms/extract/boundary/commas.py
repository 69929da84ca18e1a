"""Commas inside names: Institute of Physics, Academia Sinica; CPC Corp, Taiwan; Crouching Tiger, Hidden Dragon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.forms import is_name_word, run_start, text_of
from terms.extract.boundary.outside import trim_start
from terms.extract.boundary.reversed import are_reversed, is_division
from terms.extract.meaning import rendered
from terms.tables import mapping
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.boundary.window import Word

_LONGEST_MODIFIER = 3  # words
_INITIAL = lazy_pattern(r"(?:[A-Z]\.?-?){1,3}")
_FIRMS = frozenset({"co", "corp", "corporation", "inc", "ltd", "group"})
_PLACE = 2  # characters of the place that a firm's characters begin with


def comma_breaks(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether the comma before the word at `index` separates two names.

    "Ministry of Health, Labor and Welfare" goes on: a list that "and" closes, after "of" or "for".
    """
    if not words[index].comma:
        return False
    if index > 0 and all(_INITIAL.fullmatch(word.text) for word in words[index:]):
        return False  # a surname and initials: Lee, K. Y.
    if _is_larger_place(words, index, han) or is_larger_body(words, index, han):
        return False
    if _is_firm_of_place(words, index, han) or _are_halves(words, index, han):
        return False
    closes = any(word.text in ("and", "&") for word in words[index:])
    if closes and "、" in han:
        return False  # the characters list the parts of the name, too
    opens = any(word.text in ("of", "for") for word in words[max(0, index - 5) : index])
    return not (closes and opens)


def _is_larger_place(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether what follows a comma is the larger place that the characters begin with: Yuli, Hualien 花蓮玉里."""
    start = run_start(words, index)
    if start == index or index - start > _LONGEST_MODIFIER or any(word.comma for word in words[start + 1 : index]):
        return False
    return are_reversed(text_of(words[start:index]), text_of(words[index:]), han)


def is_larger_body(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether a division stands before a comma or "at", its body after: Institute of Physics, Academia Sinica."""
    start = index = index - (words[index - 1].text == "at")
    while start > 0 and (is_name_word(words[start - 1].text) or words[start - 1].text in mapping("name_connectors")):
        start -= 1
        if words[start].comma:
            break
    if start == index or any(word.comma for word in words[index + 1 :]):
        return False
    part = trim_start(words[start:index], han)
    whole = tuple(word for word in words[index:] if word.text != "at")
    return is_division(text_of(part), text_of(whole), han)


def _is_firm_of_place(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether a firm stands before the comma, its place after it and before the other characters: CPC Corp, Taiwan."""
    is_firm = index > 0 and words[index - 1].text.lower().rstrip(".") in _FIRMS
    return is_firm and index == len(words) - 1 and bool(rendered(han[:_PLACE], words[index].text))


def _are_halves(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether each side says its half of the characters: Crouching Tiger, Hidden Dragon 臥虎藏龍."""
    start, half = max(0, index - 1), len(han) // 2
    while start > 0 and is_name_word(words[start - 1].text) and not words[start].comma and start > index - len(han):
        start -= 1
    left, right = text_of(words[start:index]), text_of(words[index:])
    if len(han) % 2 or half < 2 or any(word.comma for word in words[index + 1 :]):
        return False
    is_said = rendered(han[:half], left) and rendered(han[half:], right)
    return bool(is_said) and not (rendered(han[half:], left) or rendered(han[:half], right))

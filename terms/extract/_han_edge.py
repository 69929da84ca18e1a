"""The left edge of a han that Chinese text runs into: 領導新成立的資訊處理技術辦公室（IPTO）."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.tables import column
from terms.text.mask import DOTS

if TYPE_CHECKING:
    from terms.extract._page import Page

_LONGEST_UNCUT = 3  # characters; a shorter run is taken as it stands
_NAME_SIZES = (3, 2, 4)  # characters of a person's name, the commonest first
_LETTERS_PER_CHARACTER = 2  # a Latin name has at least so many letters for each character that renders its sounds


def han_start(page: Page, start: int, end: int, english: str) -> int:
    """Where the name begins in the Han run [start, end): after a quotation mark, by sound, or after a function word.

    A Chinese person's name is what the English spells (行政長官李家超（John Lee）). A foreign person's name written by
    sound ends the run: its characters are taken leftward as long as they render sounds and the English has letters
    for them.
    """
    run = page.text[start:end]
    before = page.text[start - 1 : start]
    if len(run) <= _LONGEST_UNCUT or (before and before in "《「『〈“"):
        return start
    if _is_person_like(english):
        by_reading = _read_suffix(run, english)
        if by_reading:
            return end - by_reading
        by_sound = _sound_suffix(run, english)
        if by_sound:
            return end - by_sound
    return start + _after_function_word(run)


def _is_person_like(english: str) -> bool:
    words = english.split()
    return 0 < len(words) <= 4 and all(word[0].isupper() and (not word.isupper() or "." in word) for word in words)


def _read_suffix(run: str, english: str) -> int:
    """How many characters at the end of the run the English name spells, a western given name aside; 0 for none."""
    from terms.romanize.align import align

    for size in _NAME_SIZES:
        found = align(english, run[-size:]) if size < len(run) else None
        if found and found.start == 0 and found.verdict in ("full", "surname"):
            return size
    return 0


def _sound_suffix(run: str, english: str) -> int:
    """How many characters at the end of the run render sounds of the English; 0 where fewer than two do."""
    most = len(re.sub(r"\W", "", english)) // _LETTERS_PER_CHARACTER
    size = used = 0
    for char in reversed(run):
        if char in DOTS:
            size += 1
            continue
        if char not in column("sound_characters") or used == most:
            break
        size, used = size + 1, used + 1
    return size if used > 1 else 0


def _after_function_word(run: str) -> int:
    for index in range(len(run) - 2, 0, -1):
        if run[index - 1] in column("function_characters"):
            return index
    return 0

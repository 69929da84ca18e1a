"""The English window: the words left of a han among which its english begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from terms.extract._brackets import CLOSING, OPENING
from terms.tables import column
from terms.text.latin import APOSTROPHES

if TYPE_CHECKING:
    from terms.extract._page import Page

LONGEST = 16  # words; the longest names of laws and bodies stay below
_REACH = 200  # code points looked at to the left

# A word with its inner apostrophes, hyphens, combining marks; initials and abbreviations keep their full stop.
WORD = re.compile(
    rf"(?:[A-Z]\.)+(?:[A-Z]\b)?|(?:[^\W_]|[\u0300-\u036f])+(?:[{APOSTROPHES}\-\u2010-\u2013\u00ad.&](?:[^\W_]|[\u0300-\u036f])+)*[{APOSTROPHES}]?"
)
_STOPS = (
    frozenset(".!?;:\u2026\u3002\uff01\uff1f\uff1b\uff1a|\u2192=\t")
    | frozenset(OPENING + CLOSING)
    | frozenset('"“”«»《》「」『』')
)
_POSSESSIVE = re.compile(rf"(?:[{APOSTROPHES}]s|(?<=s)[{APOSTROPHES}])$")
_BLANK = re.compile(r"\s+$")
_OPENERS = {"”": "“", "’": "‘", '"': '"', "'": "'", "»": "«", "」": "「", "』": "『", "》": "《"}


class Word(NamedTuple):
    """A word of the window, in offsets of the text."""

    start: int
    end: int
    text: str


class Window(NamedTuple):
    """The words that may belong to the english, left to right, and where it ends.

    `quoted` says that quotation marks or markup delimit the english on both sides; `cue` says what gave the edges.
    """

    words: tuple[Word, ...]
    end: int
    quoted: bool = False
    cue: str = ""
    possessive: bool = False


def window(page: Page, floor: int, end: int) -> Window:
    """The window that ends at `end` (blanks, possessive and closing quotes before it are no part of it)."""
    text = page.text
    end = _strip_blank(text, floor, end)
    bare = _POSSESSIVE.sub("", text[max(floor, end - 40) : end])
    possessive = len(bare) < min(40, end - floor) and len(bare) < end - max(floor, end - 40)
    if possessive:
        end = max(floor, end - 40) + len(bare)
    if end > floor and text[end - 1] in _OPENERS:
        return _quotation(page, floor, end, possessive=possessive)
    mark = page.mark_ending(end)
    if mark and mark.name != "item" and mark.start >= floor:
        inner = _unquoted(text, mark.start, end)
        words = _words(text, *inner)
        if 0 < len(words) <= LONGEST:
            quoted = mark.name in ("emphasis", "cell") or inner != (mark.start, end)
            return Window(words, inner[1], quoted=quoted, cue=f"markup:{mark.name}", possessive=possessive)
    floor = page.mark_start_before(_sentence_start(text, floor, end), end)
    return Window(_words(text, floor, end)[-LONGEST:], end, possessive=possessive)


def _quotation(page: Page, floor: int, end: int, *, possessive: bool) -> Window:
    text = page.text
    closing = text[end - 1]
    opening = text.rfind(_OPENERS[closing], max(floor, end - _REACH), end - 1)
    inner_end = end - 1
    if opening < 0 or text.count("\n\n", opening, end):
        return Window(_words(text, _sentence_start(text, floor, inner_end), inner_end)[-LONGEST:], inner_end)
    while inner_end > opening + 1 and text[inner_end - 1] in ",.，。 ":
        inner_end -= 1
    words = _words(text, opening + 1, inner_end)
    return Window(words, inner_end, quoted=True, cue="quotes", possessive=possessive)


def _unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    """The inside of quotation marks that stand at both edges of a stretch."""
    if end - start > 2 and text[end - 1] in _OPENERS and text[start] == _OPENERS[text[end - 1]]:
        return start + 1, end - 1
    return start, end


def _strip_blank(text: str, floor: int, end: int) -> int:
    blank = _BLANK.search(text, max(floor, end - 20), end)
    return blank.start() if blank else end


def _words(text: str, start: int, end: int) -> tuple[Word, ...]:
    return tuple(Word(found.start(), found.end(), found.group()) for found in WORD.finditer(text, start, end))


def _sentence_start(text: str, floor: int, end: int) -> int:
    """Where the clause that ends at `end` begins: after a stop that is not an abbreviation's, or a blank line."""
    position = max(floor, end - _REACH)
    position = max(position, text.rfind("\n\n", position, end) + 1)
    for index in range(end - 1, position - 1, -1):
        if text[index] in _STOPS and not _is_abbreviation(text, index):
            return index + 1
    return position


def _is_abbreviation(text: str, index: int) -> bool:
    """Whether the full stop at `index` belongs to an initial (C.C. Wei) or an abbreviation (Co., No.8)."""
    if text[index] != ".":
        return False
    if index + 1 < len(text) and text[index + 1].isdigit():
        return True
    begin = index
    while begin > 0 and text[begin - 1].isalpha():
        begin -= 1
    word = text[begin:index]
    return (len(word) == 1 and word.isupper()) or word.lower() in column("abbreviations")

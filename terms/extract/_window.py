"""The English window: the words left of a han among which its english begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from terms.extract._clause import REACH, clause_start, starts_sentence
from terms.tables import column
from terms.text.latin import APOSTROPHES, word_spans

if TYPE_CHECKING:
    from terms.extract._page import Page

LONGEST = 16  # words; the longest names of laws and bodies stay below

_POSSESSIVE = re.compile(rf"(?:[{APOSTROPHES}]s|(?<=s)[{APOSTROPHES}])$")
_BLANK = re.compile(r"\s+$")
_OPENERS = {"”": "“", "’": "‘", '"': '"', "'": "'", "»": "«", "」": "「", "』": "『", "》": "《"}
_INSIDE_END = ",.，。 "  # American quotation: the comma stands inside the marks


class Word(NamedTuple):
    """A word of the window, in offsets of the text; what stood before it: a sentence's edge, a comma."""

    start: int
    end: int
    text: str
    opens: bool = False
    comma: bool = False


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
    end = _without(_BLANK, text, floor, end)
    bare = _without(_POSSESSIVE, text, floor, end)
    is_possessive = bare < end
    found = (
        _quotation(page, floor, bare)
        or _marked(page, floor, bare)
        or _quotation_before_noun(page, floor, bare)
        or _clause(page, floor, bare)
    )
    return found._replace(possessive=is_possessive)


def _clause(page: Page, floor: int, end: int) -> Window:
    # A bracket at the end belongs to the name: Journal of Y (Social Science Edition).
    last = page.bracket_before(end)
    start = page.mark_start_before(clause_start(page, floor, last.open if last else end), end)
    return Window(_words(page, start, end)[-LONGEST:], end)


def _quotation(page: Page, floor: int, end: int) -> Window | None:
    """The inside of the quotation marks that close at `end`."""
    text = page.text
    if end <= floor or text[end - 1] not in _OPENERS:
        return None
    inner_end = end - 1
    opening = text.rfind(_OPENERS[text[end - 1]], max(floor, end - REACH), inner_end)
    if opening < 0 or "\n\n" in text[opening:end]:
        return _clause(page, floor, inner_end)
    while inner_end > opening + 1 and text[inner_end - 1] in _INSIDE_END:
        inner_end -= 1
    return Window(_words(page, opening + 1, inner_end), inner_end, quoted=True, cue="quotes")


def _marked(page: Page, floor: int, end: int) -> Window | None:
    """The text of the markup that ends at `end`, without quotation marks at its edges."""
    mark = page.mark_ending(end)
    if mark is None or mark.name == "item" or mark.start < floor:
        return None
    start, inner_end = _unquoted(page.text, mark.start, end)
    words = _words(page, start, inner_end)
    if not 0 < len(words) <= LONGEST:
        return None
    is_quoted = mark.name in ("emphasis", "cell") or (start, inner_end) != (mark.start, end)
    return Window(words, inner_end, quoted=is_quoted, cue=f"markup:{mark.name}")


def _quotation_before_noun(page: Page, floor: int, end: int) -> Window | None:
    """“The General” series: one common noun between the closing mark and the bracket says what the work is."""
    text = page.text
    noun = re.compile(r"[\"”’»*_] ([A-Za-z]+)$").search(text, max(floor, end - 24), end)
    word = noun.group(1) if noun else ""
    if noun is None or word in column("function_words") or not (word.islower() or word.lower() in column("work_nouns")):
        return None
    found = _quotation(page, floor, noun.start() + 1)
    return found if found and found.quoted else None


def _unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    """The inside of quotation marks that stand at both edges of a stretch."""
    if end - start > 2 and text[end - 1] in _OPENERS and text[start] == _OPENERS[text[end - 1]]:
        return start + 1, end - 1
    return start, end


def _without(tail: re.Pattern[str], text: str, floor: int, end: int) -> int:
    found = tail.search(text, max(floor, end - 20), end)
    return found.start() if found else end


def _words(page: Page, start: int, end: int) -> tuple[Word, ...]:
    return tuple(_word(page, *span, start) for span in word_spans(page.text, start, end))


def _word(page: Page, begin: int, end: int, floor: int) -> Word:
    opens = begin <= floor + 1 and starts_sentence(page, begin)
    before = page.text[max(floor, begin - 3) : begin]
    return Word(begin, end, page.text[begin:end], opens=opens, comma="," in before)

"""Where the clause left of a han begins: no name reaches over its edge."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract.page.brackets import CLOSING, OPENING
from terms.extract.page.comments import comment_start
from terms.tables import column
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.page.page import Page

_LEADS = lazy_pattern(r"[ \t]*(?:[-*•+#>]+|\d{1,2}[.)、])[ \t]")  # what begins a heading or an item of plain text
_DASH = lazy_pattern(r"(?:\s[-–—]|--) ")  # Act 1 -- The Garden; no part of a name
_GOES_ON = lazy_pattern(r"(?:of|and|for|in)(?: the)? [A-Z]")  # a line that begins so belongs to the name before it
_FIRST_WORD = lazy_pattern(r"\S+")
# The mark of a name that goes on: the portal Yahoo! Taiwan; a word in lower case stands before it.
_EXCLAIMED = lazy_pattern(r"[a-z] [A-Z][a-z]+! [A-Z]\Z")
_EXCLAIMED_FROM = 24  # code points
_OPENED = lazy_pattern(r"(?<![\w'])'(?=[A-Z])(?:[^'\n]|(?<=\w)'(?=\w))*\Z")
_SHORT = 0.5  # of the longest line
_LONGEST_ABBREVIATION = 5  # letters
REACH = 240  # code points looked at to the left of a han
_STOPS = '.!?;:\u2026\u3002\uff01\uff1f\uff1b\uff1a|\u2192=\t│├└─┌┐┘┤┬┴┼═║╠╚<>"“”«»《》「」『』' + OPENING + CLOSING
# The last sign in a stretch that may be a stop; a blank is one after a dash.
_MAYBE_LAST = lazy_pattern(rf"(?s:.*)(?P<sign>[\n#{re.escape(_STOPS)}]|(?<=[–—-]) )")


def clause_start(page: Page, floor: int, end: int) -> int:
    """The offset after the last stop before `end`: a sentence mark, a bracket, a quotation mark, a paragraph's edge.

    The full stop of an initial (C.C. Wei) or an abbreviation (Co., No.8) is no stop. A line break is one where the
    text is not wrapped by hand, and before an item of a list.
    """
    text = page.text
    first = max(floor, end - REACH)
    first = max(first, text.rfind("\n\n", first, end) + 1)
    first = comment_start(page, first, end)
    last = end
    while found := _MAYBE_LAST.match(text, first, last):
        last = found.end() - 1
        if _is_stop(page, last):
            return _in_string(text, last + 1, end)
    return _in_string(text, first, end)


def _in_string(text: str, start: int, end: int) -> int:
    """The start of a clause, moved behind a single mark that opens a string and is not closed in it: ['The Ministry."""
    opening = _OPENED.search(text, start, end) if "'" in text[start:end] else None
    return opening.start() + 1 if opening else start


def _is_stop(page: Page, index: int) -> bool:
    """Whether a sign that may be a stop is one."""
    text = page.text
    sign = text[index]
    if sign == "\n":
        return _ends_line(page, index)
    if sign == " ":
        return _DASH.match(text, index - 2) is not None
    if sign == "#":
        return text[index + 1 : index + 2].isspace()
    return not _is_abbreviation(text, index)


def _ends_line(page: Page, index: int) -> bool:
    """Whether a line break ends what stands before it: not where lines are wrapped, nor before "of the East"."""
    if _LEADS.match(page.text, index + 1):
        return True
    if page.is_wrapped:
        return _is_short(page, index)
    return not (_GOES_ON.match(page.text, index + 1) and page.text[index - 1].isalpha())


def _is_short(page: Page, index: int) -> bool:
    """Whether a line ends far from the edge though the next word had room: a heading, not a wrapped line."""
    start = page.text.rfind("\n", 0, index) + 1
    word = _FIRST_WORD.match(page.text, index + 1)
    needed = index - start + 1 + (len(word.group()) if word else 0)
    return needed < _SHORT * page.width


def starts_sentence(page: Page, offset: int) -> bool:
    """Whether the word at `offset` opens a sentence, a line or a quotation: its capital says nothing there."""
    before = page.text[max(0, offset - 4) : offset].rstrip(" ‘'\"“*_-")
    return not before or before[-1] in ".!?:;[{\n\t。！？：；"


def _is_abbreviation(text: str, index: int) -> bool:
    if text[index] == "!":
        return _EXCLAIMED.search(text, max(0, index - _EXCLAIMED_FROM), index + 3) is not None
    if text[index] != ".":
        return False
    # A stop without a blank behind it is inside a word: JD.com, No.8.
    if index + 1 < len(text) and (text[index + 1].isdigit() or text[index + 1].islower()):
        return True
    begin = index
    while begin > 0 and index - begin <= _LONGEST_ABBREVIATION and text[begin - 1].isalpha():
        begin -= 1
    word = text[begin:index]
    return (len(word) == 1 and word.isupper()) or word.lower() in column("abbreviations")

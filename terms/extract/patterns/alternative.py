"""漢字 or English, English aka 漢字: words of choice join the two names of one thing.

Finds: `日月潭 or Sun Moon Lake`, `車輪餅, also known as wheel cake`, `Turtle Island, or 龜山島`,
`A Touch of Zen aka 俠女 aka Xiánǚ`. After "or" the sound or a dictionary must confirm the two: `coffee or 紅茶`
are two things.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.fit import fits
from terms.extract.meaning import is_rendered, rendered
from terms.extract.page.quotations import spells
from terms.extract.page.title_case import is_title_case
from terms.text.keys import plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from terms.extract.page.page import Page
    from terms.model import Span

_CUE = r"(?:(?P<choice>or)|aka|a\.k\.a\.?|AKA|(?:also|otherwise|better)[ ](?:known[ ]as|called))"
_NAME = r"[A-Z][\w'’-]*(?:[ ](?:(?:of|the|and|in)[ ]){0,2}[A-Z][\w'’-]*){0,5}"
_WORD = r"[^\W\d_A-Z][\w'’-]*"
_STOP = (
    r"(?=[ ]?[.,;:!?)\n—–]|[ ]?\Z|[ ](?:in|and|but|that|which|when|with|as|is|was|from|by|for|at|on|are|were|aka)\b)"
)
_AFTER = lazy_pattern(
    rf"[」』》”\"’*_]{{0,3}},?[ ]{_CUE}[ ](?:an?[ ]|the[ ])?[“\"‘*_]{{0,2}}"
    rf"(?P<english>(?:(?P<name>{_NAME})|{_WORD}(?:[ ]{_WORD}){{0,3}}?){_STOP})"
)
_BEFORE = lazy_pattern(rf"[^\W_][\"”’*_)]{{0,2}}(?P<gap>,?[ ]{_CUE}[ ][《「『“\"*_]{{0,3}})\Z")
_ALIAS = lazy_pattern(
    r"[」』》”\"*_]{0,3},?[ ](?:aka|a\.k\.a\.?|AKA|or)[ ]"
    r"(?P<alias>[^\W\d_][\w'’-]*(?:[ ][^\W\d_][\w'’-]*){0,7})"
)
_LINE_END = lazy_pattern(r"[」』》”\"*_]{0,3}[ \t]*(?:\n|\Z|[(（])")
_REACH = 30  # code points before the characters
_LINE = 120  # code points
_LONGEST_TITLE = 12  # words
_LONGEST_HAN = 12  # characters


def find(page: Page) -> Iterator[Candidate]:
    """Every Han term with such words on one of its sides."""
    if page.is_chinese:
        return
    for previous, start, end in page.free_terms():
        if end - start <= _LONGEST_HAN and not _is_enclosed(page.text, start):
            yield from _english_first(page, previous, start, end)
            yield from _han_first(page, start, end)


def _is_enclosed(text: str, start: int) -> bool:
    """Whether a bracket opened not far before: it is another pattern's."""
    near = text[max(0, start - _LINE) : start]
    return near.rfind("(") > near.rfind(")") or near.rfind("（") > near.rfind("）")


def _english_first(page: Page, previous: int, start: int, end: int) -> Iterator[Candidate]:
    if page.text[start - 1 : start].isalpha():
        return
    before = _BEFORE.search(page.text, max(previous, start - _REACH), start)
    if before is None:
        return
    remark = page.bracket_before(before.start("gap"))  # the Dayan Calendar (book) aka 大衍曆
    han, last = page.document.span(start, end), remark.open if remark else before.start("gap")
    if before["choice"] and not _are_one(page.text[max(previous, last - _REACH) : last], han.text):
        return
    alias = _ALIAS.match(page.text, end)
    aliases = (page.document.span(*alias.span("alias")),) if alias and spells(alias["alias"], han.text) else ()
    yield _candidate(page, previous, last, han, aliases)


def _candidate(page: Page, previous: int, end: int, han: Span, aliases: tuple[Span, ...]) -> Candidate:
    """The candidate for what stands before the words; a title is the english as a whole where nothing else is told."""
    is_all = _LINE_END.match(page.text, aliases[0].end if aliases else han.end)
    line = max(previous, page.text.rfind("\n", max(0, end - _LINE), end) + 1)
    begins = line == 0 or page.text[line - 1] == "\n"
    if begins and is_all and is_title_case(page.text[line:end], _LONGEST_TITLE):
        return Candidate(han, line, end, "alternative", aliases, exact=True, loose=True, cues=("choice",))
    return Candidate(han, previous, end, "alternative", aliases, cues=("choice",))


def _are_one(before: str, han: str) -> bool:
    """Whether the last words before a choice are what the characters mean or how they are read."""
    words = before.split()[-3:]
    return bool(words) and (bool(rendered(han, words[-1])) or spells(" ".join(words), plain_han(han)))


def _han_first(page: Page, start: int, end: int) -> Iterator[Candidate]:
    after = None if page.is_closed(end) else _AFTER.match(page.text, end)
    if after and _is_proven(after, page.text[start:end]):
        han = page.document.span(start, end)
        yield Candidate(han, *after.span("english"), "alternative", exact=True, cues=("choice",))


def _is_proven(after: re.Match[str], han: str) -> bool:
    """Whether "also known as" joins the two, or the words after "or" fit: a name by some words, a phrase by all."""
    if not after["choice"] or spells(after["english"], plain_han(han)):
        return True
    if after["name"]:
        return fits(after["name"], han)
    return is_rendered(han, after["english"])


PATTERN = Pattern(name="alternative", rank=42, find=find)

"""English (reading) 漢字, English reading 漢字: the reading, or another name, between a name and its characters.

Finds: `the Great Wall (Chángchéng) 長城`, `Xiao Long Bao (Xiǎo Lóng Bāo) 小籠包`, `Tamsui dàn shuǐ 淡水`. The
reading is an alias; without a bracket it must be toned, and the name before it be capitalized and fit the characters.
A bracket with something else needs a name that spells them: `Mao Dun (1896–1981) 茅盾`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.boundary.proof import spelled_only
from terms.extract.candidate import Candidate
from terms.extract.kinds.person import bearer
from terms.extract.meaning import rendered, stems
from terms.extract.page.quotations import spelled_before, spells
from terms.text.keys import plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page
    from terms.model import Span

_LAST_WORD = lazy_pattern(r"(?P<word>[A-Z][\w’'-]*)[\"”’*_]{0,2} \Z")
_OTHER = lazy_pattern(r"[A-Z][\w.'’ -]{1,40}")  # another name, not dates or a remark
_CLOSING = frozenset(")]）】")
_REACH = 24  # code points
_WORDS = 3  # before the bracket
_LONGEST = 12  # characters


def find(page: Page) -> Iterator[Candidate]:
    """Every Han term straight behind its reading."""
    for previous, start, end in page.free_terms():
        if end - start > _LONGEST or page.text[start - 1 : start].isalpha():
            continue
        han = page.document.span(start, end)
        if _CLOSING.isdisjoint(page.text[max(0, start - 2) : start]):
            yield from _bare(page, previous, han)
        else:
            yield from _bracketed(page, previous, han)


def _bracketed(page: Page, previous: int, han: Span) -> Iterator[Candidate]:
    """The candidate for what stands before a bracket with the reading."""
    bracket = page.bracket_before(han.start)
    if bracket is None or bracket.open <= previous:
        return
    reading = page.document.span(bracket.open + 1, bracket.close)
    is_named = page.text[bracket.open - 2 : bracket.open].strip().isalnum()
    cues = ("reading",)
    if not is_named or "\n" in page.text[bracket.open : han.start]:
        return
    if not spells(reading.text, plain_han(han.text)):
        others = (reading,) if _OTHER.fullmatch(reading.text) else ()
        yield from spelled_only(page, Candidate(han, previous, bracket.open, "reading-between", others))
    elif _is_full_name(page.text[max(previous, bracket.open - _REACH) : bracket.open], reading.text, han.text):
        yield Candidate(han, reading.start, reading.end, "reading-between", exact=True, cues=cues)
    else:
        yield Candidate(han, previous, bracket.open, "reading-between", (reading,), cues=cues)


def _is_full_name(before: str, reading: str, han: str) -> bool:
    """Whether the bracket has a person's name, the words before it a part at most: Judge Bao (Bao Zheng)."""
    words, last = reading.split(), before.split()[-_WORDS:]
    is_name = len(words) > 1 and all(word[0].isupper() for word in words) and bearer(han) == "person"
    if not is_name or rendered(han, " ".join(last)) - stems(words[0]):
        return False
    return not any(spells(" ".join(last[first:]), han) for first in range(len(last)))


def _bare(page: Page, previous: int, han: Span) -> Iterator[Candidate]:
    """The candidate for what stands before a toned reading in lower case."""
    found = None if page.text[han.start - 4 : han.start].isascii() else spelled_before(page, han.start, han.text)
    reading = page.document.span(*found) if found else None
    if reading is None or reading.start <= previous or not reading.text.islower():
        return
    last = _LAST_WORD.search(page.text, max(previous, reading.start - _REACH), reading.start)
    if last is None:
        return
    end = last.end("word")
    candidate = Candidate(han, previous, end, "reading-between", (reading,), cues=("reading",))
    if rendered(han.text, last["word"]):
        yield candidate
    else:
        yield from spelled_only(page, candidate)


PATTERN = Pattern(name="reading-between", rank=33, find=find)
"""Ranked before the patterns that would take the reading, or what follows, for the name."""

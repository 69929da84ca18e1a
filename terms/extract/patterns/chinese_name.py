"""His Chinese name, 漢字: words say that the characters are the Chinese name of somebody in the same sentence.

Finds: `Raymond Greene, whose Chinese name is 谷立言,`, `Tsai Ing-wen said that her name, 蔡英文, means`,
`DeployDesk, known in Chinese as 發布艙,`, `Joseph Needham, Chinese name 李約瑟,`.
The bearer is who the characters spell, else the only person in the sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.boundary.capitals import capital_run
from terms.extract.boundary.clause import clause_start
from terms.extract.boundary.window import window
from terms.extract.candidate import Candidate
from terms.extract.discourse.rivals import people
from terms.text.keys import plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from terms.categories import Kind
    from terms.extract.page.page import Page
    from terms.model import Span

_OPEN = r"[\s“\"「『‘'*_]{0,4}$"
_HIS = lazy_pattern(
    r"\b(?:(?P<person>his|her)|whose|their)\s+(?:[a-z]+\s+)?(?:(?P<chinese>Chinese|Mandarin)\s+)?(?:sur)?name"
    rf"(?:\s+in\s+(?:Chinese|Mandarin))?(?:\s*[,:]|\s+(?:is|was|being))?{_OPEN}"
)
_KNOWN = lazy_pattern(
    r"(?P<link>,|\s(?:is|was|are|were))\s+(?:also\s+|better\s+|usually\s+|mostly\s+)?"
    rf"(?:known|called|written|rendered|named)\s+(?P<chinese>in\s+(?:Chinese|Mandarin)\s+)?(?:as\s+|by\s+)?{_OPEN}"
)
_BARE = lazy_pattern(
    rf"(?P<link>,)\s+(?:with\s+the\s+)?(?P<chinese>Chinese|Mandarin)\s+name(?:\s+(?:is|was|being))?[,:]?{_OPEN}"
)
_WORDS = lazy_pattern(r"name|called|known|written|rendered")  # quickly told; without them there is no cue
_IN_CHINESE = lazy_pattern(r"[”\"」』’'*_]{0,2}\s+in\s+(?:Chinese|Mandarin)\b")
_REACH = 64  # code points of the words


def find(page: Page) -> Iterator[Candidate]:
    """A Han term after such words."""
    previous = 0
    for start, end in page.terms:
        first = max(previous, start - _REACH)
        if _WORDS.search(page.text, first, start):
            yield from _candidate(page, previous, first, page.document.span(start, end))
        previous = end


def _candidate(page: Page, floor: int, first: int, han: Span) -> Iterator[Candidate]:
    his = _HIS.search(page.text, first, han.start)
    if his:
        name = _person(page, clause_start(page, floor, his.start()), his, plain_han(han.text))
        if name:
            kind: Kind | None = "person" if his["person"] else None
            yield Candidate(han, *name, "chinese-name", exact=True, cues=("chinese-name",), kind=kind)
        return
    known = _KNOWN.search(page.text, first, han.start) or _BARE.search(page.text, first, han.start)
    if known and (known["chinese"] or _IN_CHINESE.match(page.text, han.end)):
        name = _named(page, floor, known, han.text)
        if name:
            yield Candidate(han, *name, "chinese-name", exact=True, cues=("chinese-name",))


def _person(page: Page, clause: int, his: re.Match[str], han: str) -> tuple[int, int] | None:
    """The one whom the characters spell, else, where the name is called Chinese, the only person before the words."""
    from terms.romanize.align import align

    persons = people(page.text, clause, his.start())
    for _, end in reversed(persons):
        found = align(page.text[clause:end], han)
        if found and page.text[clause + found.start].isupper():
            return clause + found.start, end
    if not his["chinese"] or len(persons) != 1:
        return None
    # "X, the head of Y, whose Chinese name": the name stands first; "X owns a horse whose Chinese name" is not X's.
    return persons[0] if his["person"] or page.text.startswith(",", persons[0][1]) else None


def _named(page: Page, floor: int, known: re.Match[str], han: str) -> tuple[int, int] | None:
    """The name straight before the words: one that the characters spell, or one in capitals."""
    from terms.romanize.align import align

    found = window(page, floor, known.start())
    if not found.words:
        return None
    origin, start = found.start, found.start + found.words[0].start
    aligned = align(page.text[start : found.end], plain_han(han))
    if aligned:
        return start + aligned.start, found.end
    run = capital_run(found.words, "body", han)
    # "X is called …": X is the whole subject; "the head of X is called …" speaks of the head.
    is_whole = run and page.text[start : origin + run[0].start] in ("", "The ", "the ")
    return (origin + run[0].start, found.end) if run and (known["link"] == "," or is_whole) else None


PATTERN = Pattern(name="chinese-name", rank=12, find=find)

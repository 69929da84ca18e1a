"""漢字 Name in running text: characters, then the capitalized name whose words they spell or have a word for.

Finds: `a gift of 周文王 King Wen of Zhou`, `the scrolls of 國立故宮博物院 National Palace Museum`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.boundary.han_edge import han_start
from terms.extract.candidate import Candidate
from terms.extract.kinds.spelled import spelled
from terms.extract.meaning import rendered, stems
from terms.tables import column
from terms.text.han import HAN_CLASS
from terms.text.keys import plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_WORD = r"[A-Z][\w'’-]*"
_NAME = lazy_pattern(
    rf"[》」』”]?(?:[ ]{{1,2}}|[ ][-–—][ ])[*_“\"]*"
    rf"(?P<english>{_WORD}(?:[ ](?:(?:of|the|and|for|in|on|to|at|with|from)[ ]){{0,2}}{_WORD}){{0,7}})"
)
_ALONE = lazy_pattern(r"[*_”\"]*(?:[ ]?[(（\[|,;:.!?)]|[ ]?$|[ ]?\n)")  # behind one word, which more may belong to
_NAME_BEFORE = lazy_pattern(rf"(?P<word>[\w'’.-]+)[*_”\")]*[ ][*_“\"《「『]*$|[\w{HAN_CLASS}/(（·][*_“\"《「『]*$")
_LONGEST = 16  # characters
_SHARE = 2 / 3  # of the words that mean something
_PER_WORD = 3  # characters that one word stands for at most
_REACH = 90  # code points


def find(page: Page) -> Iterator[Candidate]:
    """A Han term before a name that it renders, where no name stands before it."""
    for _, begin, end in page.free_terms():
        found = _NAME.match(page.text, end, end + _REACH) if not page.is_closed(end) else None
        if found is None or _belongs_before(page.text, begin) or not _is_whole(page, *found.span("english")):
            continue
        is_name = not page.is_chinese and page.text[begin] not in column("han_stop_words")
        start = begin if is_name else han_start(page, begin, end, found["english"])
        if 1 < end - start <= _LONGEST and renders(page.text[start:end], found["english"]):
            han = page.document.span(start, end)
            yield Candidate(han, *found.span("english"), "translated-after", exact=True, cues=("translated-after",))


def _is_whole(page: Page, start: int, end: int) -> bool:
    """Whether a name has several words, or nothing follows that it may be a part of: 台灣史 Taiwan history."""
    return " " in page.text[start:end] or (not page.is_chinese and _ALONE.match(page.text, end) is not None)


def renders(han: str, english: str) -> bool:
    """Whether the characters spell or mean two words of three, and are not many more than the words need.

    >>> renders("周文王", "King Wen of Zhou"), renders("周文王", "Duke Huan")
    (True, False)
    """
    wanted = stems(english)
    plain = plain_han(han)
    by_sound = {stem for word in spelled(english, plain).by_sound for stem in stems(word)}
    proven = wanted & (by_sound | rendered(plain, english))
    return len(proven) >= _SHARE * len(wanted) > 0 and len(plain) <= _PER_WORD * len(wanted)


def _belongs_before(text: str, start: int) -> bool:
    """Whether a word before the characters may be their English: any but a function word."""
    before = _NAME_BEFORE.search(text, max(0, start - 40), start)
    return before is not None and (before["word"] or "").lower() not in column("function_words")


PATTERN = Pattern(name="translated-after", rank=45, find=find)
"""After all patterns that marks or the order of their parts make surer."""

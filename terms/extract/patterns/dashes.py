"""English - 漢字 - goes on: dashes around the characters of the name before them.

Finds: `Kuo Tai-ming - 郭台銘 - said`, `Xi Jinping — 習近平 — said`, `the Legislative Yuan–立法院–said`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_BEFORE = lazy_pattern(r"(?:[^\W\d_]|\.)[\"'”’*_]{0,3}(?P<blank>\s?)(?P<dash>-{1,3}|[–—―])\s?$")
_REACH = 8  # code points


def find(page: Page) -> Iterator[Candidate]:
    """A Han term between two dashes of one kind, on a line that goes on."""
    for previous, start, end in page.free_terms():
        before = _BEFORE.search(page.text, max(previous, start - _REACH), start)
        if before and _goes_on(page.text, before, start, end):
            edge = before.start("blank")
            yield Candidate(page.document.span(start, end), previous, edge, "dashes", loose=True, cues=("dashes",))


def _goes_on(text: str, before: re.Match[str], start: int, end: int) -> bool:
    """Whether the same dash with the same blanks and a word in lower case follow; a hyphen needs blanks."""
    dash, blank = before["dash"], before["blank"]
    is_even = text[start - 1].isspace() == bool(blank)
    if not is_even or (dash == "-" and not blank):
        return False
    gap = r"\s" if blank else ""
    return re.compile(f"{gap}{re.escape(dash)}{gap}[a-z]").match(text, end) is not None


PATTERN = Pattern(name="dashes", rank=36, find=find)

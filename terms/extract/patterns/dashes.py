"""English - 漢字 - goes on: dashes around the characters of the name before them.

Finds: `Kuo Tai-ming - 郭台銘 - said`, `Xi Jinping — 習近平 — said`, `the Legislative Yuan–立法院–said`; with both
scripts `Chinese art - 中國藝術 - 中国艺术`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.text.keys import han_key
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
        after = _next(page.text, before, start, end) if before else 0
        if before is None or not after:
            continue
        is_double = _is_other_script(page, start, end, after)
        if is_double or page.text[after : after + 1].islower():
            han, edge = page.document.span(start, end), before.start("blank")
            yield Candidate(han, previous, edge, "dashes", loose=not is_double, cues=("dashes",))


def _next(text: str, before: re.Match[str], start: int, end: int) -> int:
    """Where the text goes on after the same dash with the same blanks; 0 without one. A hyphen needs blanks."""
    dash, blank = before["dash"], before["blank"]
    is_even = text[start - 1].isspace() == bool(blank)
    if not is_even or (dash == "-" and not blank):
        return 0
    gap = r"\s" if blank else ""
    after = re.compile(f"{gap}{re.escape(dash)}{gap}").match(text, end)
    return after.end() if after else 0


def _is_other_script(page: Page, start: int, end: int, after: int) -> bool:
    """Whether the characters at `after` are those of [start, end) in the other script."""
    near = page.terms_in(after, after + 1)
    return bool(near) and han_key(page.text[slice(*near[0])]) == han_key(page.text[start:end])


PATTERN = Pattern(name="dashes", rank=36, find=find)

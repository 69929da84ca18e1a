"""Rows of a box that lost its lines: under a name, the name of a script or of Chinese and the characters.

Finds: `Longshan Temple⏎Traditional Chinese龍山寺⏎Simplified Chinese龙山寺`, `Lu Xun⏎Chinese 魯迅`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.fit import fits
from terms.tables import mapping
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_LABEL = lazy_pattern(r"[ \t]*(?P<label>[A-Z][a-z]+(?: [Cc]hinese| characters)?)[ \t]?[:：]?[ \t]?")
_HEAD = lazy_pattern(r"[ \t>*_#]*(?P<name>[^\W\d_][^\n:：;.!?|]{1,60}?)[*_ \t]*")
_END = lazy_pattern(r"[ \t]*(?:\n|\Z)")
_SCRIPTS = ("script", "language")
_MOST = 3  # rows between the name and the characters
_LONGEST = 8  # words of a name
_REACH = 90  # code points of a line


def find(page: Page) -> Iterator[Candidate]:
    """A Han term that ends its line, behind such a label, with the name that it fits above."""
    for start, end in page.terms:
        first = _line_start(page.text, start)
        if start - first < 2 or not _END.match(page.text, end) or not _is_label(page.text, first, start):
            continue
        name = _head(page, first)
        if name and fits(page.text[slice(*name)], page.text[start:end]):
            yield Candidate(page.document.span(start, end), *name, "script-rows", exact=True, cues=("infobox",))


def _line_start(text: str, offset: int) -> int:
    """The start of a line; `offset` where it is farther away than a label reaches."""
    return text.rfind("\n", max(0, offset - _REACH), offset) + 1 or (0 if offset <= _REACH else offset)


def _is_label(text: str, start: int, end: int) -> bool:
    found = _LABEL.fullmatch(text, start, end)
    return found is not None and mapping("bracket_labels").get(found["label"].lower()) in _SCRIPTS


def _head(page: Page, first: int) -> tuple[int, int] | None:
    """Where the name stands on the nearest line above that holds no characters."""
    for _ in range(_MOST):
        last, first = first - 1, _line_start(page.text, first - 1)
        if last <= first:
            return None
        if not page.has_han(first, last):
            found = _HEAD.fullmatch(page.text, first, last)
            return found.span("name") if found and len(found["name"].split()) <= _LONGEST else None
    return None


PATTERN = Pattern(name="script-rows", rank=36, find=find)
"""After records, whose fields say more."""

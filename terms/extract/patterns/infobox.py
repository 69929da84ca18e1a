"""The head of an encyclopedia's box as plain text: the name fills the first row, its characters the second.

Finds: `Longshan Temple | |⏎---|---|⏎龍山寺 | |`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_HEAD = lazy_pattern(r"(?:^|\n)[| ]*(?P<name>[^\W\d_][^\n|]{1,60}?)[ ]*\|[| ]*\n[ ]*\|?[-:| ]*-[-:| ]*\n[ ]*\|?[ ]*\Z")
_REST = lazy_pattern(r"[ ]*\|[| ]*(?:\n|\Z)")
_REACH = 400  # code points; boxes may have many columns


def find(page: Page) -> Iterator[Candidate]:
    """A row that holds nothing but characters, under a head that holds nothing but a name."""
    for start, end in page.terms:
        head = _HEAD.search(page.text, max(0, start - _REACH), start) if _REST.match(page.text, end) else None
        if head and not page.has_han(*head.span("name")):
            yield Candidate(
                page.document.span(start, end), *head.span("name"), "infobox", exact=True, cues=("infobox",)
            )


PATTERN = Pattern(name="infobox", rank=28, find=find)

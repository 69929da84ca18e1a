"""Names that are all of something: a title in a list of works, a numbered line, a comment, a heading, a quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.listed_titles import listed_title
from terms.extract.boundary.long_titles import long_title
from terms.extract.page.comments import comment_name
from terms.extract.page.headline import headline
from terms.extract.page.numbered import numbered_name

if TYPE_CHECKING:
    from terms.extract.page.page import Page

# Who finds the name, and the cue for it; what is surest first.
_FINDERS = (
    ("listed-title", listed_title),
    ("numbered-line", numbered_name),
    ("comment", comment_name),
    ("headline", headline),
    ("long-title", long_title),
)


def whole(page: Page, floor: int, end: int) -> tuple[int, str] | None:
    """Where the name begins, at `floor` or later, that is all of something and ends at `end`, with its cue."""
    for cue, begin in _FINDERS:
        start = begin(page, end)
        if start >= floor:
            return start, cue
    return None

"""An encyclopedia's box as plain text: the name fills the first row, its characters the second or a labeled one.

Finds: `Longshan Temple | |⏎---|---|⏎龍山寺 | |`, and under the same head `Native name | 龍山寺 |`, `T: | 龍山寺 |`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.page.columns import role_of
from terms.tables import mapping
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_NAME = r"[| ]*(?P<name>[^\W\d_][^\n|]{1,60}?)[ ]*\|[| ]*"
_RULE = r"[ ]*\|?[-:| ]*-[-:| ]*"
_HEAD = lazy_pattern(rf"(?:^|\n){_NAME}\n{_RULE}\n[ ]*\|?[ ]*\Z")
_ROW_HEAD = lazy_pattern(_NAME)
_ROW_RULE = lazy_pattern(_RULE)
_LABEL = lazy_pattern(r"[ ]*\|?[ ]*(?P<label>[A-Za-z][A-Za-z ()]{0,28}?)[ ]?[:：]?[ ]*\|[ ]*")
_REST = lazy_pattern(r"[ ]*\|[| ]*(?:\n|\Z)")
_REACH = 400  # code points; boxes may have many columns
_MOST = 12  # rows of a box above the characters


def find(page: Page) -> Iterator[Candidate]:
    """A row that holds nothing but characters, or a label and them, under a head that holds nothing but a name."""
    for start, end in page.terms:
        is_last = page.text[end : end + 3].lstrip(" ").startswith("|") and _REST.match(page.text, end)
        head = (_head(page.text, start) or _box(page.text, start)) if is_last else None
        if head and not page.has_han(*head.span("name")):
            yield Candidate(
                page.document.span(start, end), *head.span("name"), "infobox", exact=True, cues=("infobox",)
            )


def _head(text: str, start: int) -> re.Match[str] | None:
    """The head straight above a row of characters."""
    return _HEAD.search(text, max(0, start - _REACH), start)


def _box(text: str, start: int) -> re.Match[str] | None:
    """The head of the box that has a row for the name in characters: above its rule, or its first row."""
    first, last = _line(text, start)
    label = _LABEL.fullmatch(text, first, start)
    said = label["label"].lower() if label else ""
    if not said or (role_of(said) != "han" and mapping("bracket_labels").get(said) != "script"):
        return None
    for _ in range(_MOST):
        first, last = _line(text, first - 1) if first else (0, 0)
        if "|" not in text[first:last]:
            return None
        head = _ROW_HEAD.fullmatch(text, first, last)
        if head and (_ROW_RULE.match(text, last + 1) or "|" not in text[slice(*_line(text, first - 1))]):
            return head
    return None


def _line(text: str, end: int) -> tuple[int, int]:
    """Where the line begins that ends at an offset, as much of it as a row may have."""
    end = max(0, end)
    return max(text.rfind("\n", max(0, end - _REACH), end) + 1, end - _REACH), end


PATTERN = Pattern(name="infobox", rank=28, find=find)

"""Name[3] … [3] 漢字: a note that holds nothing but the characters of the name that it hangs on.

Finds: `Ouyang Xiu[3] wrote …` with the line `[3] 歐陽修` or `[3]: 歐陽修`; proven by sound alone.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.boundary.clause import clause_start
from terms.extract.candidate import Candidate
from terms.text.keys import plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_LABEL = lazy_pattern(r"(?:^|\n)[ \t]*\[(?P<label>\^?[\w-]{1,12})\]:?[ \t]*[“\"「]?$")
_SIGN = lazy_pattern(r"[^\W\d_](?P<sign>\[(?P<label>\^?[\w-]{1,12})\])")
_REST = lazy_pattern(r"[”\"」]?[ \t]*(?:\([^()\n]{0,40}\)|[,.;，。][^\n]{0,80})?[ \t]*\r?(?:\n|$)")
_REACH = 24  # code points before the characters


def find(page: Page) -> Iterator[Candidate]:
    """A line with a label and characters, and the one place before it with the label behind a name."""
    for start, end in page.terms:
        found = _in_text(page, start) or _in_source(page, start, end)
        if found and _REST.match(page.text, end):
            label, sign = found
            name = _name(page, sign, plain_han(page.text[start:end]))
            if name:
                yield Candidate(page.document.span(start, end), *name, "footnote", exact=True, cues=(f"note:{label}",))


def _in_text(page: Page, start: int) -> tuple[str, int] | None:
    """The label of a note in plain text, and where its sign hangs on a word."""
    first = max(0, start - _REACH)
    found = _LABEL.search(page.text, first, start) if "]" in page.text[first:start] else None
    sign = _sign(page.text, found["label"], start) if found else None
    return (found["label"], sign) if found and sign is not None else None


def _in_source(page: Page, start: int, end: int) -> tuple[str, int] | None:
    """The same in Markdown, whose text has lost both."""
    document = page.document
    if document.part_at(start) != "note":
        return None
    place = document.locate(start, end).start
    found = _LABEL.search(document.source_text, max(0, place - _REACH), place)
    sign = _sign(document.source_text, found["label"], place) if found else None
    if found is None or sign is None:
        return None
    offsets = range(len(page.text))
    return found["label"], bisect_left(offsets, sign, key=lambda offset: document.locate(offset, offset).start)


def _sign(text: str, label: str, note: int) -> int | None:
    """Where the label hangs on a word before the note, if it does so once."""
    hanging = [sign for sign in _signs(text).get(label, ()) if sign < note]
    return hanging[0] if len(hanging) == 1 else None


@lru_cache(maxsize=2)  # the text and the source of one page
def _signs(text: str) -> dict[str, list[int]]:
    """Where each label hangs on a word."""
    found: dict[str, list[int]] = {}
    for sign in _SIGN.finditer(text):
        found.setdefault(sign["label"], []).append(sign.start("sign"))
    return found


def _name(page: Page, sign: int, han: str) -> tuple[int, int] | None:
    """The name before the sign, where the characters spell it."""
    from terms.romanize.align import align

    clause = clause_start(page, 0, sign)
    found = align(page.text[clause:sign], han)
    if found is None or found.verdict not in ("full", "surname"):
        return None
    return clause + found.start, clause + found.end


PATTERN = Pattern(name="footnote", rank=11, find=find)

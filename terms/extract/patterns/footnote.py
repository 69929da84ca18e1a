"""Name[3] … [3] 漢字: a note that holds nothing but the characters of the name that it hangs on.

Finds: `Ouyang Xiu[3] wrote …` with the line `[3] 歐陽修` or `[3]: 歐陽修`; proven by sound alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract._candidate import Candidate
from terms.extract._clause import clause_start
from terms.text.keys import plain_han

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract._page import Page

_LABEL = re.compile(r"(?:^|\n)[ \t]*\[(?P<label>\^?[\w-]{1,12})\]:?[ \t]*[“\"「]?$")
_REST = re.compile(r"[”\"」]?[ \t]*(?:\([^()\n]{0,40}\)|[,.;，。][^\n]{0,80})?[ \t]*\r?(?:\n|$)")
_REACH = 24  # code points before the characters


def find(page: Page) -> Iterator[Candidate]:
    """A line with a label and characters, and the one place before it with the label behind a name."""
    for start, end in page.terms:
        label = _LABEL.search(page.text, max(0, start - _REACH), start)
        if label and _REST.match(page.text, end):
            name = _name(page, label["label"], start, plain_han(page.text[start:end]))
            if name:
                yield Candidate(
                    page.document.span(start, end), *name, "footnote", exact=True, cues=(f"note:{label['label']}",)
                )


def _name(page: Page, label: str, note: int, han: str) -> tuple[int, int] | None:
    """The name that a label hangs on, where it hangs on one only and the characters spell it."""
    from terms.romanize.align import align

    hangs = [sign.start() for sign in re.finditer(re.escape(f"[{label}]"), page.text[:note])]
    behind = [offset for offset in hangs if page.text[offset - 1 : offset].isalpha()]
    if len(behind) != 1:
        return None
    first = behind[0]
    clause = clause_start(page, 0, first)
    found = align(page.text[clause:first], han)
    if found is None or found.verdict not in ("full", "surname"):
        return None
    return clause + found.start, first


PATTERN = Pattern(name="footnote", rank=11, find=find)

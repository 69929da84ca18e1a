"""Name, 漢字 and Name漢字: a comma or nothing between a name and the characters that it spells.

Finds: `my friend Lin Mei-hua, 林美華, said`, `Zhuge Liang諸葛亮`. Nothing but a name that spells the characters counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.boundary.proof import spelled_only
from terms.extract.candidate import Candidate
from terms.text.han import is_kana
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_BEFORE = lazy_pattern(r"(?P<name>[^\W\d_])[\"'”’*_]{0,3}(?:,[ ])?[\"“‘]?\Z")
_SHORTEST = 2  # characters: a single one is spelled by chance
_REACH = 8  # code points


def find(page: Page) -> Iterator[Candidate]:
    """A Han term straight after a name, or after its comma."""
    for previous, start, end in page.free_terms():
        before = _BEFORE.search(page.text, max(previous, start - _REACH), start)
        if before and end - start >= _SHORTEST and not is_kana(page.text[end : end + 1]):
            han = page.document.span(start, end)
            yield from spelled_only(page, Candidate(han, previous, before.end("name"), "spelled-apposition"))


PATTERN = Pattern(name="spelled-apposition", rank=70, find=find)

"""Name 漢 字: blanks inside the characters, as typesetters and scanners leave them, that the name before them spells.

Finds: `Zhuge Liang 諸葛 亮`, `zánmen 咱 们 “we all”`. What the last characters alone spell is theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.page.quotations import quotations, spelled_before
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_BLANK = lazy_pattern(r"[ \u3000]")
_QUOTE = lazy_pattern(r"[ ](?=[\"“‘'])")
_LONGEST = 8  # characters, blanks included


def find(page: Page) -> Iterator[Candidate]:
    """Han terms with single blanks between them after words that spell all of them."""
    for start, end in _rows(page):
        spelled = spelled_before(page, start, page.text[start:end])
        if spelled:
            quote = _QUOTE.match(page.text, end)
            meanings = quotations(page, quote.end()) if quote else ()
            yield Candidate(
                page.document.span(start, end), *spelled, "spaced-han", meanings, exact=True, cues=("romanized",)
            )


def _rows(page: Page) -> Iterator[tuple[int, int]]:
    """The stretches of Han terms with a single blank between each two."""
    for index, (start, last) in enumerate(page.terms):
        end = last
        for following, finish in page.terms[index + 1 : index + _LONGEST]:
            if finish - start > _LONGEST or not _BLANK.fullmatch(page.text, end, following):
                break
            end = finish
            yield start, end


PATTERN = Pattern(name="spaced-han", rank=33, find=find)

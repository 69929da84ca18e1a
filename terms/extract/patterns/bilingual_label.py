"""Bold type with characters and then their English: `**台灣黑熊 Taiwan Black Bear** (*Ursus thibetanus*)`.

The English is capitalized like a title; the halves must fit each other by sound or meaning, or most bold labels with
characters be of two halves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.page.bilingual import bilingual
from terms.extract.page.title_case import is_title_case

_LONGEST = 6  # words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.candidate import Candidate
    from terms.extract.page.page import Page


def find(page: Page) -> Iterator[Candidate]:
    """Every stretch of bold type that is a Han part and a Latin part."""
    labels = [mark for mark in page.document.marks if mark.name == "strong" and page.has_han(mark.start, mark.end)]
    for candidate in bilingual(page, [(label.start, label.end) for label in labels], "bilingual-label"):
        english = page.text[candidate.floor : candidate.end]
        if candidate.han.end <= candidate.floor and is_title_case(english, _LONGEST):
            yield candidate


PATTERN = Pattern(name="bilingual-label", rank=38, find=find)

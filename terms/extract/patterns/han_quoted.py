"""漢字 "English": characters with their English in quotation marks straight after them.

Finds: `半月 "HALF-MOON"`, `凸 ‘convex’`; after a romanization, which is the english, the quotation its alias,
`péngyou 朋友 “friend,”`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.page.quotations import quotations, spelled_before
from terms.tables import column
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page
    from terms.model import Span

_GAP = lazy_pattern(r"[》」』〉”’'\"*_}]{0,3}[ ](?=[\"“‘'])")
_LEADS = "是叫為为作成稱称說说的"  # words that lead a quotation in
_LONGEST_HAN = 8  # characters; longer is a sentence
_SENTENCE = lazy_pattern(
    r"[.!?]$|\b(?:I|you|he|she|we|they|it) [a-z]|\b(?:is|are|was|were|don't|let's)\b|^(?:I|you|he|she|we|they)$",
    re.IGNORECASE,
)
_VERB_FIRST = lazy_pattern(r"(?:said|says|wrote|asked)\s*$")


def find(page: Page) -> Iterator[Candidate]:
    """A Han term before English in quotation marks."""
    for _, start, end in page.free_terms():
        gap = _GAP.match(page.text, end) if end - start <= _LONGEST_HAN else None
        quoted = quotations(page, gap.end()) if gap else ()
        if gap and quoted and not _is_lead(page.text, start, end):
            yield from _candidate(page, page.document.span(start, end), quoted)


def _is_lead(text: str, start: int, end: int) -> bool:
    """Whether the quotation is somebody's speech or a string in code."""
    return text[end : end + 1] in ("'", '"') or _VERB_FIRST.search(text, max(0, start - 12), start) is not None


def _is_said(han: str) -> bool:
    """Whether Chinese words lead the quotation in."""
    return han[-1] in _LEADS or han in column("han_stop_words")


def _candidate(page: Page, han: Span, quoted: tuple[Span, ...]) -> Iterator[Candidate]:
    reading = spelled_before(page, han.start, han.text)
    if reading:
        yield Candidate(han, *reading, "han-quoted", quoted, exact=True, cues=("romanized", "quotes"))
    elif not (_is_said(han.text) or any(_SENTENCE.search(meaning.text) for meaning in quoted)):
        first, *others = quoted
        yield Candidate(han, first.start, first.end, "han-quoted", tuple(others), exact=True, cues=("quotes",))


PATTERN = Pattern(name="han-quoted", rank=35, find=find)

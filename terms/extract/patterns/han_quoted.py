"""漢字 "English": characters with their English in quotation marks straight after them or after "means".

Finds: `半月 "HALF-MOON"`, `凸 ‘convex’`, `跳 means 'to jump'`, `「舞」, which means "dance"`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract._candidate import Candidate
from terms.tables import column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract._page import Page

_CLOSING = r"[》」』〉”’'\"*_}]{0,3}"
_MEANS = (
    r"(?:,?\s*(?:which\s+|that\s+)?(?:literally\s+|also\s+)?(?:means?|meaning|translates?\s+(?:as|to)|for)"
    r"(?:\s+literally)?)"
)
_QUOTED = re.compile(
    rf"{_CLOSING}(?:{_MEANS}\s{{1,2}}|[ ])"
    r"(?:\"(?P<plain>[A-Za-z][^\"\n]{0,60})\"|“(?P<double>[A-Za-z][^“”\n]{0,60})”"
    r"|[‘](?P<single>[A-Za-z][^‘’\n]{0,60})’(?![a-z])|'(?P<straight>[A-Za-z][^'\n]{0,60})'(?![a-z]))"
)
_LEADS = "是叫為为作成稱称說说的"  # words that lead a quotation in
_LONGEST_HAN = 8  # characters; longer is a sentence
_LONGEST_NAME = 6  # words
_SENTENCE = re.compile(r"[.!?]$|\b(?:I|you|he|she|we|they|is|are|was|were|don't|let's)\b", re.IGNORECASE)
_VERB_FIRST = re.compile(r"(?:said|says|wrote|asked)\s*$")


def find(page: Page) -> Iterator[Candidate]:
    """A Han term before English in quotation marks."""
    for start, end in page.terms:
        if end - start <= _LONGEST_HAN and page.text[start:end] not in column("han_stop_words"):
            found = _QUOTED.match(page.text, end)
            if found and found.lastgroup and _is_name(page.text, start, end, found):
                yield _candidate(page, start, end, found.span(found.lastgroup))


def _is_name(text: str, start: int, end: int, found: re.Match[str]) -> bool:
    """Whether the quotation is a name or a meaning: no sentence, no string in code, nothing that 叫 leads in."""
    english = found[found.lastgroup or 0]
    is_code = text[end] in "'\"" and "mean" not in found.group()
    if is_code or text[end - 1] in _LEADS:
        return False
    is_short = len(english.split()) <= _LONGEST_NAME
    return is_short and not _SENTENCE.search(english) and not _VERB_FIRST.search(text, max(0, start - 12), start)


def _candidate(page: Page, start: int, end: int, english: tuple[int, int]) -> Candidate:
    return Candidate(page.document.span(start, end), *english, "han-quoted", exact=True, cues=("quotes",))


PATTERN = Pattern(name="han-quoted", rank=35, find=find)

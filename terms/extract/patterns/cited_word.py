"""The particle ma 吗: a noun of grammar or of terms before a romanized word and the characters that it spells.

Finds: `the suffix -guo 过`, `a measure word gè 个`, `the general term 木 mù`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.page.quotations import meanings_after, spells
from terms.text.keys import plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_NOUN = (
    r"\b(?:(?:measure |final |modal )?(?:word|particle|verb|adverb|noun|pronoun|preposition|conjunction|interjection)"
    r"|classifier|prefix|suffix|affix|term|expression|surname)"
)
_LETTERS = "[A-Za-z\u00c0-\u01dc\u0300-\u030c'’]"
_WORD = rf"[*_“‘\"']{{0,2}}(?P<word>-?{_LETTERS}{{1,14}}-?)[*_”’\"']{{0,2}}"
_BEFORE = lazy_pattern(rf"(?:{_NOUN}[ ]|[ ](?=-)){_WORD}[ ]?[(（]?$", re.IGNORECASE)
_NOUN_BEFORE = lazy_pattern(rf"{_NOUN}[ ]$", re.IGNORECASE)
_AFTER = lazy_pattern(rf"[ ][(（]?{_WORD}(?!\w)")
_LONGEST = 3  # characters; longer words prove themselves
_LATIN = lazy_pattern(r"[A-Za-z\u00c0-\u01dc\u0300-\u030c*_”’\"'-][ ]?[(（]?$")
_NOUN_REACH = 24  # code points of the noun
_REACH = 48  # code points


def find(page: Page) -> Iterator[Candidate]:
    """A short Han term with the romanized word that such a noun introduces."""
    for _, start, end in page.free_terms():
        if end - start > _LONGEST:
            continue
        word = _word(page.text, start, end)
        if word and spells(word["word"].strip("-"), plain_han(page.text[start:end])):
            han = page.document.span(start, end)
            aliases = meanings_after(page, word.end()) if word.start() >= end else ()
            yield Candidate(han, *word.span("word"), "cited-word", aliases, exact=True, cues=("romanized",))


def _word(text: str, start: int, end: int) -> re.Match[str] | None:
    """The Latin word beside the characters that such a noun, or a hyphen, introduces."""
    near = text[max(0, start - 3) : start]
    if near[-1:] not in tuple(" (（") or near.isspace():
        return None
    after = _AFTER.match(text, end, end + _REACH)
    if after and _NOUN_BEFORE.search(text, max(0, start - _NOUN_REACH), start):
        return after
    return _BEFORE.search(text, max(0, start - _REACH), start) if _LATIN.search(near) else None


PATTERN = Pattern(name="cited-word", rank=37, find=find)

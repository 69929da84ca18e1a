"""Proof by spelling, for candidates that nothing but the sound of their characters can show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.clause import clause_start
from terms.text.keys import plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.candidate import Candidate
    from terms.extract.page.page import Page

_OWNER = lazy_pattern(r"['’]s$")  # Lu Xun's 魯迅 Ah Q
_SPELLED = frozenset({"full", "mixed", "surname", "reversed"})


def spelled_only(page: Page, candidate: Candidate) -> Iterator[Candidate]:
    """The candidate with exactly the words that spell its characters, up to its end; none where they do not."""
    from terms.romanize.align import align

    start = clause_start(page, candidate.floor, candidate.end)
    words = _OWNER.sub("", page.text[start : candidate.end].rstrip())
    found = align(words.replace(",", " "), plain_han(candidate.han.text)) if words else None
    if found and found.verdict in _SPELLED and found.end == len(words):
        yield candidate._replace(floor=start + found.start, end=start + found.end, exact=True, loose=False)


def spells(english: str, han: str) -> int:
    """The offset from which a name spells all characters, to its end; -1 where it does not."""
    from terms.romanize.align import align

    found = align(english.replace(",", " "), plain_han(han))
    return found.start if found and found.verdict in _SPELLED and found.end == len(english) else -1


def spells_end(english: str, han: str) -> bool:
    """Whether the last words spell all characters."""
    return spells(english, han) >= 0

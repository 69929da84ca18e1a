"""Brackets whose signs are to be half-width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks._brackets import gloss_brackets
from terms.model import Edit, Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.checks import Rule
    from terms.checks._brackets import Bracket
    from terms.model import Corpus, Finding

_FULL = "（）"


def width_findings(corpus: Corpus, rule: Rule, full: int, what: str) -> Iterator[Finding]:
    """A finding of `rule`, with the safe fix, for each bracket with characters that has `full` full-width signs."""
    for document in corpus.documents:
        for bracket in gloss_brackets(corpus)[document.name]:
            if (bracket.opening in _FULL) + (bracket.closing in _FULL) == full:
                yield rule.finding(
                    document.name,
                    bracket.start,
                    bracket.end,
                    f"{what}: write ({bracket.inside.strip()})",
                    fix=_half_width(document.text, bracket),
                )


def _half_width(text: str, bracket: Bracket) -> Fix:
    """Half-width signs, a blank before the bracket, and one after it where a word follows."""
    before, after = text[bracket.start - 1], text[bracket.end : bracket.end + 1]
    opening = "(" if before.isspace() else " ("
    closing = ") " if after.isalnum() else ")"
    edits = [Edit(bracket.start, bracket.start + 1, opening), Edit(bracket.end - 1, bracket.end, closing)]
    return Fix("safe", tuple(edit for edit in edits if edit.text != text[edit.start : edit.end]))

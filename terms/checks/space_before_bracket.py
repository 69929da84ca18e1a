"""No blank before the bracket.

What it does:
    Finds a half-width bracket with characters that follows an English name without a blank.

Why:
    English type sets a blank before a bracket; Chinese type sets none.

Example:
    Wang Ting-yu(王定宇) → Wang Ting-yu (王定宇)

Fix:
    A blank before the bracket (safe).

Source:
    The Chicago Manual of Style, 17th edition, 6.95: parentheses are set off by a space.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._brackets import gloss_brackets
from terms.model import Edit, Finding, Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every half-width bracket with characters and no blank before it."""
    for document in corpus.documents:
        for bracket in gloss_brackets(corpus)[document.name]:
            if document.text[bracket.start - 1].isspace() or (bracket.opening, bracket.closing) != ("(", ")"):
                continue
            yield RULE.finding(
                document=document.name,
                start=bracket.start - 1,
                end=bracket.end,
                message=f"no blank before {bracket.text}: insert one",
                fix=Fix("safe", (Edit(bracket.start, bracket.start, " "),)),
            )


RULE = Rule("F504", "space-before-bracket", "warning", check)

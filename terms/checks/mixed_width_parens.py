"""One bracket sign full-width, the other half-width.

What it does:
    Finds characters after an English name between signs of two widths.

Why:
    It is always a slip of the input method, and searches for "(…)" miss the name.

Example:
    Lai Ching-te （賴清德) said → Lai Ching-te (賴清德) said

Fix:
    Both half-width (safe).

Source:
    BJAS style sheet: full-width punctuation only inside Chinese, half-width in English.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._brackets import gloss_brackets
from terms.checks._half_width import half_width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every bracket with characters whose two signs differ in width."""
    for document in corpus.documents:
        for bracket in gloss_brackets(corpus)[document.name]:
            if (bracket.opening == "（") != (bracket.closing == "）"):
                yield RULE.finding(
                    document=document.name,
                    start=bracket.start,
                    end=bracket.end,
                    message=f"one bracket sign is full-width: write ({bracket.inside.strip()})",
                    fix=half_width(document.text, bracket),
                )


RULE = Rule("F502", "mixed-width-parens", "error", check)

"""Full-width brackets round characters in English text.

What it does:
    Finds （ … ） round characters that follow an English name, with or without a blank before. Chinese lines are
    left alone.

Why:
    A Chinese input method leaves them behind; in English type they stand apart and take two columns.

Example:
    Lai Ching-te（賴清德） said → Lai Ching-te (賴清德) said

Fix:
    Half-width brackets, with a blank before and, where a word follows, after (safe).

Source:
    BJAS style sheet: full-width punctuation only inside Chinese, half-width in English.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._half_width import width_findings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every bracket with characters whose two signs are full-width."""
    return width_findings(corpus, RULE, 2, "full-width brackets in English text")


RULE = Rule("F501", "fullwidth-parens", "error", check)

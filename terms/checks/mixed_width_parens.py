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
from terms.checks._half_width import width_findings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every bracket with characters whose two signs differ in width."""
    return width_findings(corpus, RULE, 1, "one bracket sign is full-width")


RULE = Rule("F502", "mixed-width-parens", "error", check)

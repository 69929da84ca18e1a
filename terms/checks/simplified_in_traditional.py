"""Simplified characters in an article in traditional ones.

What it does:
    Finds glosses with a character that exists only in simplified script, in an article (or, where a few names
    do not tell, a corpus) whose names are traditional. Characters that both scripts use (台 里 后 范 ...) do not
    count, and an article that mixes the scripts by region is left alone.

Why:
    The name was copied from a web page in the other script; in print it looks careless, to some readers worse.

Example:
    Chang Li-shan (张丽善) → Chang Li-shan (張麗善)

Fix:
    The glossary's or another article's characters, else converted ones (unsafe: one simplified character may
    stand for several traditional ones).

Source:
    General Standard Chinese Characters of 2013, appendix 1: simplified and traditional characters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._gloss_script import odd_glosses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every gloss with simplified characters among traditional ones."""
    return odd_glosses(corpus, RULE, "Hans")


RULE = Rule("S601", "simplified-in-traditional", "warning", check)

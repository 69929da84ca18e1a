"""Traditional characters in an article in simplified ones.

What it does:
    Finds glosses with a character that exists only in traditional script, in an article (or, where a few names
    do not tell, a corpus) whose names are simplified. Characters that both scripts use do not count, and an
    article that mixes the scripts by region is left alone.

Why:
    The name was copied from a web page in the other script.

Example:
    Pony Ma (馬化騰) → Pony Ma (马化腾)

Fix:
    The glossary's or another article's characters, else converted ones (unsafe).

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
    """Every gloss with traditional characters among simplified ones."""
    return odd_glosses(corpus, RULE, "Hant")


RULE = Rule("S602", "traditional-in-simplified", "warning", check)

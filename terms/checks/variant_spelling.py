"""One name, two spellings.

What it does:
    Finds English names that share their characters (traditional, simplified, 台/臺 folded) and are spelled
    differently. Short forms (Gongliao, Gongliao District), acronyms, possessives, other capitals, and aliases
    that a bracket or the glossary gives are no variants. The spelling to follow is the glossary's preferred
    form, else the one of most documents and mentions; on a tie each document shows the disagreement once, as a
    query. A name that has nothing in common with the other (William Lai, Lai Ching-te) is a query as well, and so
    is u for ü: some houses print no dots, but Lu and Lü are two surnames.

Why:
    A reader takes two spellings for two persons, and a search finds only half of the articles.

Example:
    Hsu Maw-shin (許茂新) said ... Later, Hsu Mao-hsin (許茂新) ...

Fix:
    To the spelling to follow (unsafe: people spell their own names).

Source:
    Taipei Times, editor's note of 2000: people's own spelling binds the paper.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._variants import variant_findings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every spelling that disagrees with the one to follow."""
    return variant_findings(corpus, RULE, "spelling", "umlaut", "other")


RULE = Rule("P101", "variant-spelling", "warning", check)

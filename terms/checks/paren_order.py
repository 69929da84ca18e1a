"""Characters before the acronym.

What it does:
    Finds brackets that hold characters first and then an acronym.

Why:
    The house order is acronym, then characters, as the acronym is what the article goes on with.

Example:
    Taiwan Futures Exchange (期交所, TFE) → Taiwan Futures Exchange (TFE, 期交所)

Fix:
    The house order (unsafe).

Source:
    Practice of Taipei Times and CNA: (TSMC, 台積電).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._brackets import gloss_brackets
from terms.model import Edit, Finding, Fix
from terms.text.han import HAN_CLASS
from terms.text.latin import is_acronym
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus

_HAN_FIRST = lazy_pattern(rf"\s*(?P<han>[{HAN_CLASS}·‧]+)\s*[,;，；、]\s*(?P<acronym>[A-Z][A-Z0-9&-]+)\s*")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every bracket with characters first and an acronym second."""
    for document in corpus.documents:
        for bracket in gloss_brackets(corpus)[document.name]:
            match = _HAN_FIRST.fullmatch(bracket.inside)
            if match is None or not is_acronym(match["acronym"]):
                continue
            wanted = f"{match['acronym']}, {match['han']}"
            yield RULE.finding(
                document=document.name,
                start=bracket.start + 1,
                end=bracket.end - 1,
                message=f"characters before the acronym: write ({wanted})",
                fix=Fix("unsafe", (Edit(bracket.start + 1, bracket.end - 1, wanted),)),
            )


RULE = Rule("G409", "paren-order", "warning", check)

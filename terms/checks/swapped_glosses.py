"""Two neighbors have each other's characters.

What it does:
    Finds two mentions that follow each other in a paragraph, in brackets of their own, where neither name
    spells its own characters and both spell the other's; names whose characters other articles or the glossary
    give count as spelled.

Why:
    Invisible to whoever reads no Chinese, embarrassing in print.

Example:
    Hsu Shu-hua (陳玉珍) and Chen Yu-jen (許淑華)

Fix:
    Exchanges the characters (unsafe).

Source:
    Corrections printed by English-language newspapers in Taiwan.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._brackets import bracket_of
from terms.checks._pairing import belong
from terms.checks._spelling import spelling
from terms.model import Edit, Finding, Fix, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Mention


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every pair of neighbors that fit crosswise only."""
    for document in corpus.documents:
        for first, second in pairwise(corpus.mentions_by_document[document.name]):
            between = document.text[first.han.end : second.english.start]
            if "\n\n" in between or len(between) > 200 or not _is_crossed(corpus, first, second):
                continue
            if bracket_of(corpus, first) != bracket_of(corpus, second):
                yield _finding(first, second)


def _is_crossed(corpus: Corpus, first: Mention, second: Mention) -> bool:
    if spelling(first.english.text) == spelling(second.english.text):
        return False
    if belong(corpus, first, first.han.text) or belong(corpus, second, second.han.text):
        return False
    return belong(corpus, first, second.han.text) and belong(corpus, second, first.han.text)


def _finding(first: Mention, second: Mention) -> Finding:
    edits = (
        Edit(first.han.start, first.han.end, second.han.text),
        Edit(second.han.start, second.han.end, first.han.text),
    )
    return RULE.finding(
        document=first.document,
        start=first.english.start,
        end=first.han.end,
        message=f"{first.english.text} has the characters of {second.english.text}: "
        f"exchange {first.han.text} and {second.han.text}",
        fix=Fix("unsafe", edits),
        related=(Place(second.document, second.english.start, second.han.end, "the other of the two"),),
    )


RULE = Rule("P105", "swapped-glosses", "error", check)

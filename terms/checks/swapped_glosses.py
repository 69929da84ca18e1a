"""Two neighbors have each other's characters.

What it does:
    Finds two mentions that follow each other in a paragraph, in brackets of their own, where neither name
    spells its own characters, not even with a deviation, and one spells the other's: an error where both do, a
    query where the second is a translation. Names whose characters other articles or the glossary give count as
    spelled.

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
from typing import TYPE_CHECKING, NamedTuple

from terms.checks import Rule
from terms.checks._alignment import fits, nearly_fits
from terms.checks._brackets import bracket_of
from terms.checks._pairing import belong
from terms.checks._spelling import spelling
from terms.extract.kinds.elsewhere import has_japanese_surname
from terms.model import Edit, Finding, Fix, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.categories import Severity
    from terms.model import Corpus, Document, Mention


_REACH = 200
_WINDOW = 40
_EXACT = 2


class _Named(NamedTuple):
    """A mention and what is printed up to the end of its name: where nothing aligns, the name may begin earlier."""

    mention: Mention
    printed: str


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every pair of neighbors that fit crosswise only."""
    for document in corpus.documents:
        for first, second in pairwise(_named(corpus, document)):
            between = document.text[first.mention.han.end : second.mention.english.start]
            if "\n\n" in between or len(between) > _REACH:
                continue
            crossed = _crossed(corpus, first, second)
            if crossed and bracket_of(corpus, first.mention) != bracket_of(corpus, second.mention):
                yield _finding(first.mention, second.mention, crossed)


def _named(corpus: Corpus, document: Document) -> list[_Named]:
    found, last = [], 0
    for mention in corpus.mentions_by_document[document.name]:
        start, end = mention.english.start, mention.english.end
        line = document.text.rfind("\n", max(last, end - _WINDOW), start) + 1
        printed = document.text[min(start, max(last, line, end - _WINDOW)) : end]
        found.append(_Named(mention, printed))
        last = max(mention.han.end, end)
    return found


def _crossed(corpus: Corpus, first: _Named, second: _Named) -> Severity | None:
    """How sure it is that the two have each other's characters; None where they do not."""
    if spelling(first.mention.english.text) == spelling(second.mention.english.text):
        return None
    own = 0
    for name in (first, second):
        own = max(own, _points(corpus, name, name.mention.han.text))
        if own == _EXACT:  # as with most names: no need to look crosswise
            return None
    crossed = [_points(corpus, first, second.mention.han.text), _points(corpus, second, first.mention.han.text)]
    if max(crossed) < _EXACT or (own > 0 and min(crossed) < _EXACT):
        return None
    return "error" if min(crossed) > 0 else "query"


def _points(corpus: Corpus, name: _Named, han: str) -> int:
    """2 where the name spells the characters or is known to belong to them, 1 where some letters deviate."""
    english = name.mention.english.text
    if belong(corpus, name.mention, han) or fits(name.printed, han) or has_japanese_surname(english, han):
        return _EXACT
    return int(nearly_fits(name.printed, han))


def _finding(first: Mention, second: Mention, severity: Severity) -> Finding:
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
        severity=severity,
        fix=Fix("unsafe", edits),
        related=(Place(second.document, second.english.start, second.han.end, "the other of the two"),),
    )


RULE = Rule("P105", "swapped-glosses", "error", check)

"""The characters come at a later mention.

What it does:
    In each article, finds a bracket with characters whose name already stood in the body without them.
    Headlines, kickers, credits and quoted speech are no mention, and a name inside a longer name is none.

Why:
    Readers look for the characters where a name appears first.

Example:
    National Chung Hsing University signed ... The rector of National Chung Hsing University (中興大學) ...

Fix:
    Moves the bracket to the first mention (unsafe).

Source:
    Taipei Times, editor's note of 2000: characters in half-width brackets after the first mention.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._articles import articles
from terms.checks._body import bodies
from terms.checks._brackets import bracket_of
from terms.checks._corpus import where
from terms.checks._entities import entities
from terms.checks._gloss_edits import removal
from terms.model import Edit, Finding, Fix, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.checks._occurrences import Occurrence
    from terms.model import Corpus, Mention


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every first bracket of a name that stands earlier without one."""
    for document in corpus.documents:
        article, body = articles(corpus)[document.name], bodies(corpus)[document.name]
        for key, mentions in article.glossed.items():
            gloss = mentions[0]
            earlier = (place for place in article.named.get(key, ()) if not body.quoted(place.start))
            first = next(earlier, None)
            if first is not None and first.end < gloss.english.start and _same_name(first, gloss):
                yield _finding(corpus, entities(corpus)[key].id, first, gloss)


def _same_name(first: Occurrence, gloss: Mention) -> bool:
    """A bare surname or short form before the full name is no mention of it for this rule."""
    return len(first.name.split()) >= len(gloss.english.text.split())


def _finding(corpus: Corpus, entry: str, first: Occurrence, gloss: Mention) -> Finding:
    at = where(corpus, first.document, first.start, seen_from=gloss.document)
    bracket = bracket_of(corpus, gloss)
    fix = None
    if bracket is not None and gloss.english.end <= bracket.start:
        edits = (Edit(first.end, first.end, f" {bracket.text}"), removal(corpus, gloss, bracket))
        fix = Fix("unsafe", edits)
    return RULE.finding(
        document=gloss.document,
        start=gloss.english.start,
        end=bracket.end if bracket else gloss.han.end,
        message=f"{gloss.han.text} comes late: {first.text} stands without it in {at}; move the bracket there",
        entry=entry,
        fix=fix,
        related=(Place(first.document, first.start, first.end, "first mention"),),
    )


RULE = Rule("G402", "late-gloss", "warning", check)

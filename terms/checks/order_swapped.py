"""The given name first, without a western name.

What it does:
    Finds persons whose two- or three-syllable Chinese name is spelled given name first, in a corpus whose other
    names put the surname first.

Why:
    The reader takes the last word for the surname and the article goes on with the wrong one.

Example:
    Shu-yuan Hsu (許淑媛) → Hsu Shu-yuan (許淑媛)

Fix:
    Surname first (unsafe: sport rosters and academic by-lines turn names on purpose).

Source:
    The Chicago Manual of Style, 17th edition, 8.15: Chinese names, surname first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._corpus import per_corpus
from terms.checks._entities import entities, entity_key
from terms.model import Edit, Finding, Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Mention

_CUE = "order:given-first"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every name with the given name first, unless most have it so."""
    if _given_first_is_usual(corpus):
        return
    for document in corpus.documents:
        for mention in corpus.mentions_by_document[document.name]:
            entity = entities(corpus)[entity_key(corpus, mention.han.text)]
            if not _is_swapped(mention) or entity.verified(mention.english.text):
                continue
            given, _, surname = mention.english.text.rpartition(" ")
            wanted = f"{surname} {given}"
            yield RULE.finding(
                document=document.name,
                start=mention.english.start,
                end=mention.english.end,
                message=f"given name first in {mention.english.text}: write {wanted}",
                entry=entity.id,
                fix=Fix("unsafe", (Edit(mention.english.start, mention.english.end, wanted),)),
            )


def _is_swapped(mention: Mention) -> bool:
    is_name = mention.kind == "person" and mention.relation == "transliteration"
    return is_name and _CUE in mention.cues and " " in mention.english.text


@per_corpus
def _given_first_is_usual(corpus: Corpus) -> bool:
    names = [
        mention for mention in corpus.mentions if mention.kind == "person" and mention.relation == "transliteration"
    ]
    return len(names) > 1 and 2 * sum(map(_is_swapped, names)) > len(names)


RULE = Rule("N306", "order-swapped", "warning", check)

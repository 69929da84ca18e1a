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
from terms.checks._name_forms import Change, form_findings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding, Mention

_CUE = "order:given-first"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every name with the given name first, unless most have it so."""
    if not _given_first_is_usual(corpus):
        yield from form_findings(corpus, RULE, "given name first", _surname_first)


def _surname_first(mention: Mention) -> Change | None:
    if not _is_swapped(mention):
        return None
    given, _, surname = mention.english.text.rpartition(" ")
    return Change(0, len(mention.english.text), f"{surname} {given}")


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

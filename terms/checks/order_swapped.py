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
from terms.checks._name_forms import Change, form_findings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terms.model import Corpus, Finding, Mention

_CUE = "order:given-first"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every name with the given name first, unless most of the corpus or of the article have it so."""
    if not _is_usual(corpus.mentions):
        yield from (
            f for f in form_findings(corpus, RULE, "given name first", _surname_first) if not _at_home(corpus, f)
        )


def _surname_first(mention: Mention) -> Change | None:
    if not _is_swapped(mention):
        return None
    given, _, surname = mention.english.text.rpartition(" ")
    return Change(0, len(mention.english.text), f"{surname} {given}")


def _is_swapped(mention: Mention) -> bool:
    is_name = mention.kind == "person" and mention.relation == "transliteration"
    return is_name and _CUE in mention.cues and " " in mention.english.text


def _at_home(corpus: Corpus, finding: Finding) -> bool:
    """Whether most persons of the article are named so."""
    return _is_usual(corpus.mentions_by_document[finding.document])


def _is_usual(mentions: Iterable[Mention]) -> bool:
    names = {
        mention.han.text: _is_swapped(mention)
        for mention in mentions
        if mention.kind == "person" and mention.relation == "transliteration"
    }
    return len(names) > 1 and 2 * sum(names.values()) > len(names)


RULE = Rule("N306", "order-swapped", "warning", check)

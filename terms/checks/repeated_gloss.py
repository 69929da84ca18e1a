"""The characters again, in the same article.

What it does:
    In each article, finds a second bracket with the characters of a name that had them before. Tables, notes
    and headings are left alone, and two different names that share few characters are no repeat.

Why:
    Once is enough for the reader; the second bracket is a leftover of editing.

Example:
    TSC (台糖公司) said, after Taiwan Sugar Corp (TSC, 台糖公司)

Fix:
    Deletes the later bracket (unsafe); none where its name is spelled differently from the first, as the bracket is
    what shows that one of them may be wrong.

Source:
    Taipei Times, editor's note of 2000: characters in half-width brackets after the first mention.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._articles import articles
from terms.checks._brackets import Bracket, bracket_lists, bracket_of
from terms.checks._corpus import per_corpus, place, where
from terms.checks._entities import Entity, entities, entity_key
from terms.checks._gloss_edits import removal
from terms.checks._sections import sections
from terms.checks._spelling import is_short, relation, spelling
from terms.model import Finding, Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Mention

# Fewer characters may be shared by different names: 中山 of a district, a road and a park.
_OWN_NAME = 3


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every later bracket of a name that had one."""
    for document in corpus.documents:
        for key, mentions in articles(corpus)[document.name].glossed.items():
            entity = entities(corpus)[key]
            firsts: dict[int, Mention] = {}
            for mention in mentions:
                first = firsts.setdefault(sections(corpus)[document.name].at(mention.han.start).start, mention)
                bracket = bracket_of(corpus, mention)
                if bracket is None or bracket == bracket_of(corpus, first):  # two scripts of one name
                    continue
                if _repeats(entity, first, mention) and not _serves_others(corpus, mention, bracket):
                    yield _finding(corpus, entity, (first, mention), bracket)


def _repeats(entity: Entity, first: Mention, later: Mention) -> bool:
    if len(later.han.text) >= _OWN_NAME or spelling(later.english.text) in entity.aliases:
        return True
    return relation(first.english.text, later.english.text) != "other"


def _serves_others(corpus: Corpus, mention: Mention, bracket: Bracket) -> bool:
    """Whether a name that had no characters before shares the bracket: a list is given whole."""
    sharing = _shared_brackets(corpus)[mention.document].get(bracket.start, ())
    return any(_is_first(corpus, other) for other in sharing)


def _is_first(corpus: Corpus, mention: Mention) -> bool:
    key = entity_key(corpus, mention.han.text)
    return articles(corpus)[mention.document].glossed.get(key, [])[:1] in ([], [mention])


def _hides_nothing(entity: Entity, first: Mention, later: Mention) -> bool:
    """Whether the later name is spelled as the first, or is a short form or alias of it without a deviation."""
    english, name = later.english.text, first.english.text
    if relation(name, english) == "same":
        return True
    if any(cue.startswith("deviation:") for cue in later.cues):
        return False
    return spelling(english) in entity.aliases or is_short(english, name) or relation(name, english) == "acronym"


@per_corpus
def _shared_brackets(corpus: Corpus) -> dict[str, dict[int, list[Mention]]]:
    """The names of each bracket that serves several, by the start of the bracket, in each document."""
    return {
        document.name: {bracket.start: mentions for bracket, mentions in bracket_lists(corpus, document)}
        for document in corpus.documents
    }


def _finding(corpus: Corpus, entity: Entity, pair: tuple[Mention, Mention], bracket: Bracket) -> Finding:
    first, later = pair
    at = where(corpus, first.document, first.han.start, seen_from=later.document)
    # A bracket that serves several names keeps what the others need.
    shared = bracket.start in _shared_brackets(corpus)[later.document]
    mendable = not shared and _hides_nothing(entity, first, later)
    return RULE.finding(
        document=later.document,
        start=min(later.english.start, bracket.start),
        end=max(later.english.end, bracket.end),
        message=f"{later.han.text} was given in {at}: leave it out here",
        entry=entity.id,
        fix=Fix("unsafe", (removal(corpus, later, bracket),)) if mendable else None,
        related=(place(first, "given here"),),
    )


RULE = Rule("G403", "repeated-gloss", "warning", check)

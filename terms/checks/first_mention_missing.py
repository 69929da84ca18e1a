"""A name that the house prints with characters stands without them.

What it does:
    In each article, finds the first place in the body of a full name that has characters elsewhere, in an
    article that gives it none. A name counts where the glossary's form is approved or verified, or where at
    least half of the articles that have the name print its characters. Headlines, credits and quoted speech are
    skipped, and so are names inside longer names, acronyms, and forms whose note in the glossary begins with
    "exempt".

Why:
    Characters at the first mention are how readers tell people and places apart.

Example:
    Gukeng Township was hit → Gukeng Township (古坑) was hit

Fix:
    Inserts the bracket (unsafe).

Source:
    Taipei Times, editor's note of 2000: characters in half-width brackets after the first mention.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._articles import articles
from terms.checks._body import bodies
from terms.checks._corpus import per_corpus, where
from terms.checks._entities import Entity, entities
from terms.checks._prose import names_something
from terms.checks._spelling import spelling
from terms.model import Edit, Finding, Fix, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.checks._occurrences import Occurrence
    from terms.model import Corpus


def check(corpus: Corpus) -> Iterator[Finding]:
    """The first place of every name that lacks its characters."""
    expected = _expected(corpus)
    for document in corpus.documents:
        article, body = articles(corpus)[document.name], bodies(corpus)[document.name]
        for key, places in article.named.items():
            if key not in expected or key in article.paired:
                continue
            entity = entities(corpus)[key]
            counted = (place for place in places if not body.quoted(place.start) and _is_form(entity, place.name))
            first = next(counted, None)
            if first is not None:
                yield _finding(corpus, entity, first)


@per_corpus
def _expected(corpus: Corpus) -> frozenset[str]:
    """The entities whose characters the house prints."""
    named: dict[str, int] = {}
    glossed: dict[str, int] = {}
    for article in articles(corpus).values():
        for key in {**article.named, **article.glossed}:
            named[key] = named.get(key, 0) + 1
        for key, mentions in article.glossed.items():
            glossed[key] = glossed.get(key, 0) + names_something(mentions[0])
    known = entities(corpus)
    usual = {key for key, count in glossed.items() if 2 * count >= named[key]}
    return frozenset(key for key in known if not _exempt(known[key]) and (key in usual or _approved(known[key])))


def _is_form(entity: Entity, name: str) -> bool:
    """Whether the glossary knows the name as one of the entity's; without an entry every name counts."""
    return not entity.forms or spelling(name) in {spelling(form.english) for form in entity.forms}


def _exempt(entity: Entity) -> bool:
    return any(form.note.casefold().startswith("exempt") for form in entity.forms)


def _approved(entity: Entity) -> bool:
    return any(form.review in ("approved", "verified") and form.status == "preferred" for form in entity.forms)


def _finding(corpus: Corpus, entity: Entity, first: Occurrence) -> Finding:
    han, source, related = _characters(corpus, entity)
    text = corpus.by_name[first.document].text
    after = text[first.end : first.end + 2]
    end = first.end + 2 if after in ("'s", "’s") else first.end
    return RULE.finding(
        document=first.document,
        start=first.start,
        end=first.end,
        message=f"{first.text} has no characters at its first mention; {source} has ({han})",
        entry=entity.id,
        fix=Fix("unsafe", (Edit(end, end, f" ({han})"),)),
        related=related,
    )


def _characters(corpus: Corpus, entity: Entity) -> tuple[str, str, tuple[Place, ...]]:
    """The characters to print, who has them, and where."""
    if entity.decided is not None and entity.decided.han:
        return entity.decided.han, "the glossary", ()
    mention = entity.mentions[0]
    place = Place(mention.document, mention.han.start, mention.han.end, f"{mention.han.text} here")
    return mention.han.text, where(corpus, mention.document, mention.han.start), (place,)


RULE = Rule("G401", "first-mention-missing", "warning", check)

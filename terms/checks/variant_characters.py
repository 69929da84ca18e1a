"""One English name, two sets of characters that nearly agree.

What it does:
    Finds mentions with one English name whose characters have the same number and differ in at most half of
    them. Traditional and simplified characters and 台/臺 are the same; wholly different characters are another
    person of the same name and no finding, and so are two names that the glossary both has.

Why:
    A wrong character of the same sound (義 for 毅) or shape (候 for 侯) survives every spell-checker.

Example:
    Li Hui (李輝) in one article, Li Hui (李暉) in another.

Fix:
    To the characters of the glossary or of most documents (unsafe: two persons may share a spelling).

Source:
    Corrections printed by English-language newspapers in Taiwan.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._corpus import per_corpus, where
from terms.checks._decisions import BANNED, decisions
from terms.checks._entities import Entity, entities, entity_key
from terms.checks._prose import in_prose, names_something
from terms.checks._spelling import spelling, words
from terms.model import Edit, Finding, Fix, Place
from terms.text.han import HAN_CLASS
from terms.text.keys import han_key
from terms.text.latin import is_acronym
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Mention

_HAN_NAME = lazy_pattern(f"[{HAN_CLASS}·‧・•]+")

Groups = dict[str, list["Mention"]]


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every set of characters that disagrees with the ones to follow, once a document."""
    for groups in _by_english(corpus).values():
        yield from _of_name(corpus, groups)


@per_corpus
def _by_english(corpus: Corpus) -> dict[str, Groups]:
    """The mentions of each spelling by entity."""
    found: defaultdict[str, Groups] = defaultdict(lambda: defaultdict(list))
    for entity in entities(corpus).values():
        for mention in entity.mentions:
            if _is_told(corpus, mention):
                found[spelling(mention.english.text)][entity.key].append(mention)
    for name, keys in _glossary_names(corpus).items():
        for key in keys:
            if name in found:
                found[name].setdefault(key, [])
    return {name: groups for name, groups in found.items() if len(groups) > 1}


def _is_told(corpus: Corpus, mention: Mention) -> bool:
    """Whether running text names something: in vocabularies and readings one spelling serves many words."""
    is_named = names_something(mention) and not is_acronym(mention.english.text)
    return is_named and in_prose(corpus, mention) and _HAN_NAME.fullmatch(mention.han.text) is not None


def _glossary_names(corpus: Corpus) -> dict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for entry in decisions(corpus):
        for form in entry.forms:
            if form.han and form.status not in BANNED:
                found[spelling(form.english)].add(entity_key(corpus, form.han))
    return found


def _of_name(corpus: Corpus, groups: Groups) -> Iterator[Finding]:
    known = entities(corpus)
    for key, mentions in groups.items():
        if known[key].entry is not None:
            continue
        rivals = [other for other in groups if other != key and _nearly(key, other)]
        rival = max(rivals, key=lambda other: _weight(known[other], groups[other]), default=None)
        if rival is None or _weight(known[key], mentions) > _weight(known[rival], groups[rival]):
            continue
        tie = _weight(known[key], mentions) == _weight(known[rival], groups[rival])
        yield from _findings(corpus, mentions, (known[rival], groups[rival]), tie=tie)


def _nearly(one: str, other: str) -> bool:
    """As many characters, at most half of them different."""
    if len(one) != len(other):
        return False
    differing = sum(a != b for a, b in zip(one, other, strict=True))
    return 0 < 2 * differing <= len(one)


def _weight(entity: Entity, mentions: list[Mention]) -> tuple[bool, int, int]:
    return entity.entry is not None, len({mention.document for mention in mentions}), len(mentions)


def _findings(
    corpus: Corpus, mentions: list[Mention], rival: tuple[Entity, list[Mention]], *, tie: bool
) -> Iterator[Finding]:
    entity, others = rival
    by_document: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_document[mention.document].append(mention)
    for document, found in by_document.items():
        first = found[0]
        wanted = others[0].han.text if others else _glossary_han(entity)
        at = where(corpus, others[0].document, others[0].han.start, seen_from=document) if others else "the glossary"
        yield RULE.finding(
            document=document,
            start=first.han.start,
            end=first.han.end,
            severity="query" if tie or len(words(first.english.text)) == 1 else RULE.severity,
            message=f"{first.english.text} is {first.han.text} here but {wanted} in {at}: "
            + ("one of them may be wrong" if tie else f"check whether {wanted} is meant"),
            entry=entity.id,
            fix=None if tie else Fix("unsafe", tuple(Edit(m.han.start, m.han.end, wanted) for m in found)),
            related=tuple(Place(m.document, m.han.start, m.han.end, f"{m.han.text} here") for m in others[:1]),
        )


def _glossary_han(entity: Entity) -> str:
    return next((form.han for form in entity.forms if han_key(form.han) == entity.key), entity.key)


RULE = Rule("P102", "variant-characters", "warning", check)

"""Spellings of one entity that disagree, and which of them to follow."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from terms.checks._corpus import per_corpus, place, where
from terms.checks._entities import Entity, entities
from terms.checks._spelling import Relation, is_acronym, is_name, relation, spelling
from terms.model import Edit, Finding, Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.categories import Severity
    from terms.checks import Rule
    from terms.model import Corpus, Mention


@dataclass(frozen=True, slots=True)
class Variant:
    """One spelling in one document that disagrees with the spelling to follow.

    `decided` says who decided: the glossary, a majority of the corpus, or nobody ("").
    """

    entity: Entity
    mentions: tuple[Mention, ...]
    wanted: str
    wanted_at: Mention | None
    relation: Relation
    decided: str


@per_corpus
def variants(corpus: Corpus) -> tuple[Variant, ...]:
    """Every spelling that disagrees, once a document; short forms, acronyms and aliases do not disagree."""
    return tuple(found for entity in entities(corpus).values() for found in _of_entity(entity))


def variant_findings(corpus: Corpus, rule: Rule, *relations: Relation) -> Iterator[Finding]:
    """A finding of `rule` for every variant of one of these relations, with the unsafe fix to the wanted form."""
    for variant in variants(corpus):
        if variant.relation in relations:
            yield _finding(corpus, rule, variant)


def _of_entity(entity: Entity) -> Iterator[Variant]:
    by_spelling = _spellings(entity)
    decided = entity.decided
    if decided is None and len(by_spelling) < 2:
        return
    wanted, by = (decided.english, "glossary") if decided else _majority(by_spelling)
    wanted_at = next(iter(by_spelling.get(spelling(wanted), ())), None)
    for spelled, mentions in by_spelling.items():
        against = wanted
        if spelled == spelling(wanted):
            if by:
                continue
            # Nobody decided: every spelling of the tie is shown, against another one.
            against = next(_one_line(other[0].english.text) for key, other in by_spelling.items() if key != spelled)
        yield from _in_documents(entity, mentions, against, wanted_at, by)


def _in_documents(
    entity: Entity, mentions: list[Mention], wanted: str, wanted_at: Mention | None, by: str
) -> Iterator[Variant]:
    kind = relation(mentions[0].english.text, wanted)
    if kind in ("same", "short", "acronym") or (kind == "other" and not _are_names(mentions[0], wanted)):
        return
    by_document: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_document[mention.document].append(mention)
    for found in by_document.values():
        yield Variant(entity, tuple(found), wanted, wanted_at, kind, by)


def _are_names(mention: Mention, wanted: str) -> bool:
    """Ordinary words may be translated in several ways; names may not."""
    return is_name(mention.english.text) and is_name(wanted)


def _spellings(entity: Entity) -> dict[str, list[Mention]]:
    """The mentions by spelling, without names that are right on purpose and those that other rules judge."""
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in entity.mentions:
        found[spelling(mention.english.text)].append(mention)
    apart = entity.aliases | entity.deprecated
    if entity.decided:
        apart -= {spelling(entity.decided.english)}
    return {key: mentions for key, mentions in found.items() if key not in apart}


def _majority(by_spelling: dict[str, list[Mention]]) -> tuple[str, str]:
    """The spelling of most documents, then of most mentions, then one that a spelling system explains."""
    rank = {key: _weight(mentions) for key, mentions in by_spelling.items() if _is_full(mentions)}
    if not rank:
        rank = {key: _weight(mentions) for key, mentions in by_spelling.items()}
    best = max(rank.values())
    winners = [key for key, weight in rank.items() if weight == best]
    printed = Counter(_one_line(mention.english.text) for mention in by_spelling[winners[0]])
    wanted = min(printed, key=lambda text: (-printed[text], text))
    return wanted, "majority" if len(winners) == 1 else ""


def _one_line(english: str) -> str:
    return " ".join(english.split())


def _weight(mentions: list[Mention]) -> tuple[int, int]:
    return len({mention.document for mention in mentions}), len(mentions)


def _is_full(mentions: list[Mention]) -> bool:
    return not is_acronym(mentions[0].english.text)


def _finding(corpus: Corpus, rule: Rule, variant: Variant) -> Finding:
    first, *more = variant.mentions
    span = first.english
    edits = tuple(Edit(mention.english.start, mention.english.end, variant.wanted) for mention in variant.mentions)
    related = [place(mention, "here as well") for mention in more]
    other = _counterpart(variant)
    if other is not None:
        related.insert(0, place(other, f"{other.english.text} here"))
    return rule.finding(
        document=first.document,
        start=span.start,
        end=span.end,
        severity=_severity(rule, variant),
        message=f"{_one_line(span.text)!r} for {first.han.text}, but {_authority(corpus, variant, other)}",
        entry=variant.entity.id,
        fix=Fix("unsafe", edits) if variant.decided else None,
        related=tuple(related),
    )


def _counterpart(variant: Variant) -> Mention | None:
    wanted = spelling(variant.wanted)
    fitting = (m for m in variant.entity.mentions if spelling(m.english.text) == wanted)
    return next(fitting, None)


def _authority(corpus: Corpus, variant: Variant, other: Mention | None) -> str:
    wanted = repr(variant.wanted)
    if variant.decided == "glossary":
        return f"the glossary has {wanted}: write {wanted}"
    if other is None:
        return f"{wanted} elsewhere"
    document = variant.mentions[0].document
    at = where(corpus, other.document, other.english.start, seen_from=document)
    if variant.decided:
        return f"{wanted} in {at} and in most places: write {wanted}"
    return f"{wanted} in {at}: decide for one, or list one as an alias"


def _severity(rule: Rule, variant: Variant) -> Severity:
    if variant.relation == "other" or not variant.decided:
        return "query"
    return rule.severity

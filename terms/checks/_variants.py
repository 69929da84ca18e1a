"""Spellings of one entity that disagree, and which of them to follow."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from terms.checks._corpus import per_corpus, place, where
from terms.checks._entities import Entity, entities
from terms.checks._prose import is_listed, names_something
from terms.checks._spelling import Relation, is_name, relation, spelling
from terms.model import Edit, Finding, Fix
from terms.text.latin import is_acronym

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terms.categories import Severity
    from terms.checks import Rule
    from terms.model import Corpus, Mention

_SHORTEST = 2  # characters of a name


@dataclass(frozen=True, slots=True)
class Variant:
    """One spelling in one document that disagrees with the spelling to follow, or with another one.

    `against` is a mention of the other spelling, `elsewhere` what else the document has of other spellings.
    `decided` says who decided: the glossary, a majority of the corpus, or nobody ("").
    """

    entity: Entity
    mentions: tuple[Mention, ...]
    wanted: str
    against: Mention | None
    relation: Relation
    decided: str
    elsewhere: tuple[Mention, ...] = ()


@per_corpus
def variants(corpus: Corpus) -> tuple[Variant, ...]:
    """Every spelling that disagrees, once a document; short forms, acronyms and aliases do not disagree."""
    return tuple(found for entity in entities(corpus).values() for found in _of_entity(corpus, entity))


def variant_findings(corpus: Corpus, rule: Rule, *relations: Relation) -> Iterator[Finding]:
    """A finding of `rule` for every variant of one of these relations, with the unsafe fix to the wanted form."""
    for variant in variants(corpus):
        if variant.relation in relations:
            yield _finding(corpus, rule, variant)


def _of_entity(corpus: Corpus, entity: Entity) -> Iterator[Variant]:
    by_spelling = _spellings(corpus, entity)
    decided = entity.decided
    if decided is None and len(by_spelling) < 2:
        return
    wanted, by = (decided.english, "glossary") if decided else _majority(by_spelling)
    if not by:
        yield from _tied(entity, by_spelling)
        return
    against = next(iter(by_spelling.get(spelling(wanted), ())), None)
    for spelled, mentions in by_spelling.items():
        kind = _disagreement(mentions[0], wanted)
        if spelled == spelling(wanted) or kind is None:
            continue
        for found in _by_document(mentions).values():
            yield Variant(entity, tuple(found), wanted, against, kind, by)


def _tied(entity: Entity, by_spelling: dict[str, list[Mention]]) -> Iterator[Variant]:
    """Nobody decided: each document shows the disagreement once, where its second spelling comes up."""
    firsts = [mentions[0] for mentions in by_spelling.values()]
    for found in _by_document(mention for mentions in by_spelling.values() for mention in mentions).values():
        here = _by_spelling(found)
        own = [mentions[0] for mentions in here.values()]
        told: set[bool] = set()
        for mention in (*own[1:], own[0]):
            pair = _rival(mention, (*own, *firsts))
            if pair is None or (pair[1] == "company") in told:
                continue
            told.add(pair[1] == "company")
            mine = here.pop(spelling(mention.english.text))
            rest = tuple(other for mentions in here.values() for other in mentions if other != pair[0])
            wanted = _one_line(pair[0].english.text)
            yield Variant(entity, tuple(mine), wanted, pair[0], pair[1], "", rest)


def _rival(mention: Mention, others: tuple[Mention, ...]) -> tuple[Mention, Relation] | None:
    """The first other mention whose spelling disagrees, and how."""
    for other in others:
        kind = _disagreement(mention, _one_line(other.english.text))
        if kind is not None:
            return other, kind
    return None


def _by_document(mentions: Iterable[Mention]) -> dict[str, list[Mention]]:
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        found[mention.document].append(mention)
    return found


def _by_spelling(mentions: Iterable[Mention]) -> dict[str, list[Mention]]:
    """The mentions of each spelling, in text order."""
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        found[spelling(mention.english.text)].append(mention)
    return found


def _disagreement(mention: Mention, wanted: str) -> Relation | None:
    """How the spelling of a mention disagrees with another; None where it does not."""
    kind = relation(mention.english.text, wanted)
    if kind in ("same", "short", "acronym") or (kind == "other" and not _are_names(mention, wanted)):
        return None
    return kind


def _are_names(mention: Mention, wanted: str) -> bool:
    """Ordinary words and terms may be translated in several ways; names may not."""
    return names_something(mention) and is_name(mention.english.text) and is_name(wanted)


def _spellings(corpus: Corpus, entity: Entity) -> dict[str, list[Mention]]:
    """The mentions by spelling, without names that are right on purpose and those that other rules judge.

    One character alone stands for many words, and a list of sources spells names as the sources do.
    """
    if len(entity.key) < _SHORTEST:
        return {}
    apart = entity.aliases | entity.deprecated
    if entity.decided:
        apart -= {spelling(entity.decided.english)}
    told = [mention for mention in entity.mentions if not is_listed(corpus, mention)]
    return {key: mentions for key, mentions in _by_spelling(told).items() if key not in apart}


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
    edits = tuple(Edit(mention.english.start, mention.english.end, variant.wanted) for mention in variant.mentions)
    others = (*([variant.against] if variant.against else []), *variant.elsewhere)
    english = _one_line(first.english.text)
    return rule.finding(
        first.document,
        first.english.start,
        first.english.end,
        f"{english!r} for {first.han.text}, but {_authority(corpus, variant)}",
        severity=_severity(rule, variant),
        entry=variant.entity.id,
        fix=Fix("unsafe", edits) if variant.decided else None,
        related=(
            *(place(other, f"{_one_line(other.english.text)} here") for other in others),
            *(place(mention, "here as well") for mention in more),
        ),
    )


def _authority(corpus: Corpus, variant: Variant) -> str:
    wanted = repr(variant.wanted)
    if variant.decided == "glossary":
        return f"the glossary has {wanted}: {_advice(variant)}"
    if variant.against is None:
        return f"{wanted} elsewhere"
    document = variant.mentions[0].document
    at = where(corpus, variant.against.document, variant.against.english.start, seen_from=document)
    most = " and in most places" if variant.decided else ""
    return f"{wanted} in {at}{most}: {_advice(variant)}"


def _advice(variant: Variant) -> str:
    if variant.relation == "umlaut":
        return "u and ü are two sounds (Lu, Lü), decide for one"
    return f"write {variant.wanted!r}" if variant.decided else "decide for one, or list one as an alias"


def _severity(rule: Rule, variant: Variant) -> Severity:
    if variant.relation in ("other", "umlaut") or not variant.decided:
        return "query"
    return rule.severity

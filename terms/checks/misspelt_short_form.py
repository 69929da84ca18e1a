"""A later short form that nearly is a known name.

What it does:
    In each article, finds a bare word that differs by one letter from the surname of a person (or is another
    spelling of it), or from the name of a place, glossed before, where nobody else in the article has that word
    in a name. For a surname the word must be one that families use (Hsu for Hu); for a place it must have five
    letters at least. Words that the corpus has in small letters are English.

Why:
    The reader looks for a second person.

Example:
    Hu Chih-wei (胡志偉) met guides ... Hsu added ...

Fix:
    The known form (unsafe).

Source:
    Corrections printed by English-language newspapers in Taiwan.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from terms.checks import Rule
from terms.checks._body import bodies
from terms.checks._corpus import per_corpus, where
from terms.checks._entities import entities, entity_key
from terms.checks._occurrences import occurrences
from terms.extract.kinds.spelled import has_tones
from terms.extract.later.surname import surnames_of
from terms.model import Edit, Finding, Fix, Place
from terms.text.distance import distance
from terms.text.han import han_only
from terms.text.latin import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Document, Mention

_WORD = re.compile(r"(?<![\w’'-])(?P<word>[A-Z][a-z]+)(?!\w|-|[’'](?!s\b))")
_LOWER = re.compile(r"(?<![\w-])[a-z]+(?![\w-])")
_BESIDE = re.compile(r"(?:[A-Z][\w’'-]*[,]?|\bthe) \Z")  # after an article stands a dynasty, a river, a family
_SHORTEST_PLACE = 5
_SHORTEST_NAME = 2  # characters


class Short(NamedTuple):
    """A short form that later text may use: the first word of a glossed name."""

    word: str
    mention: Mention


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every bare word one letter off a known short form."""
    for document in corpus.documents:
        shorts: dict[tuple[str, str], Short] = {}
        for mention in corpus.mentions_by_document[document.name]:
            short = _short(mention)
            if short is not None:
                shorts.setdefault((short.word, mention.han.text), short)
        if shorts:
            yield from _in_document(corpus, document, list(shorts.values()))


def _short(mention: Mention) -> Short | None:
    """The surname of a person, or the first word of another name that is spelled."""
    if has_tones(mention.english.text) or len(han_only(mention.han.text)) < _SHORTEST_NAME:
        return None
    if mention.kind == "person":
        return next((Short(name, mention) for name in surnames_of(mention)), None)
    first = mention.english.text.split()[0]
    is_spelled = mention.relation in ("transliteration", "mixed")
    return Short(first, mention) if is_spelled and len(first) >= _SHORTEST_PLACE else None


def _in_document(corpus: Corpus, document: Document, shorts: list[Short]) -> Iterator[Finding]:
    text, body = document.text, bodies(corpus)[document.name]
    taken = [(o.start, o.end) for o in occurrences(corpus)[document.name]]
    inside = {offset for start, end in taken for offset in range(start, end)}
    bare: dict[str, list[int]] = {}
    named: set[str] = {short.word for short in shorts}
    for match in _WORD.finditer(text):
        if not body.holds(match.start()):
            continue
        if _is_beside_a_capital(text, match) or match.start() in inside:
            named.add(match["word"])
        else:
            bare.setdefault(match["word"], []).append(match.start())
    for word, places in bare.items():
        if word in named or word.casefold() in _english(corpus):
            continue
        before = [short for short in shorts if short.mention.han.end < places[0]]
        # Another spelling of the surname itself says more than a letter that differs.
        near = [s for s in before if _spells_the_surname(word, s.mention)] or [s for s in before if _is_near(word, s)]
        if near:
            # Of several, the one mentioned last is most likely meant.
            yield _finding(corpus, document, word, (places[0], near[-1]))


def _is_beside_a_capital(text: str, match: re.Match[str]) -> bool:
    after = text[match.end() : match.end() + 2]
    before = text[max(0, match.start() - 40) : match.start()]
    return (after[:1] == " " and after[1:].isupper()) or _BESIDE.search(before) is not None


def _is_near(word: str, short: Short) -> bool:
    is_close = distance(fold(word), fold(short.word)) == 1
    if short.mention.kind == "person":
        return is_close and fold(word) in _surnames()
    # A plural or an adjective of the name is no slip.
    return is_close and len(word) >= _SHORTEST_PLACE and not word.startswith(short.word)


def _spells_the_surname(word: str, mention: Mention) -> bool:
    """Whether the word is another spelling of the person's surname: Zhou for Chou Mi (周蜜)."""
    from terms.romanize.readings.surnames import surnames

    if mention.kind != "person":
        return False
    family = "".join(surname.han for surname in surnames(mention.han.text)[:1])
    return bool(family) and _is_spelled(word, family, frozenset(mention.systems))


@lru_cache(maxsize=16384)
def _is_spelled(word: str, han: str, own: frozenset[str]) -> bool:
    """Whether Mandarin spells the surname so, or a system of the name itself: Tang is no Chen, but in Hokkien."""
    from terms.romanize.align import align
    from terms.romanize.systems import systems

    found = align(word, han)
    if found is None or found.verdict != "full" or any(syllable.deviation for syllable in found.syllables):
        return False
    return any(name in own or (name in systems() and systems()[name].language == "cmn") for name in found.systems)


@per_corpus
def _english(corpus: Corpus) -> frozenset[str]:
    """The words that the corpus writes small, and those that open sentences."""
    from terms.tables import column

    small = {word for document in corpus.documents for word in _LOWER.findall(document.text)}
    return frozenset(small | column("function_words"))


@cache
def _surnames() -> frozenset[str]:
    """Every spelling of a common surname by the systems, and those that families use."""
    from terms.romanize.systems import systems
    from terms.romanize.tones import base
    from terms.tables import rows

    readings = {base(row[1]) for row in rows("surname_readings") if row[3] == "common"}
    spelled = {fold(text) for s in systems().values() if s.language == "cmn" for r in readings for text in s.spell(r)}
    return frozenset(spelled | {fold(text) for row in rows("surname_spellings") for text in row[2].split("/")})


def _finding(corpus: Corpus, document: Document, word: str, near: tuple[int, Short]) -> Finding:
    start, short = near
    name = short.mention.english
    at = where(corpus, document.name, name.start, seen_from=document.name)
    return RULE.finding(
        document=document.name,
        start=start,
        end=start + len(word),
        message=f"{word} is nobody's name here; {name.text} in {at} is meant? write {short.word}",
        entry=entities(corpus)[entity_key(corpus, short.mention.han.text)].id,
        fix=Fix("unsafe", (Edit(start, start + len(word), short.word),)),
        related=(Place(document.name, name.start, name.end, "the name meant"),),
    )


RULE = Rule("N311", "misspelt-short-form", "query", check)

"""The pinyin of a place that has a fixed English name.

What it does:
    Finds the pinyin without tones (Gaoxiong, Wulumuqi) of places that everybody knows by another English name, in
    running text, where the corpus has the usual name as well or the characters beside it are the place's. Lists of
    sources, words in a longer spelling and forms of the glossary are left alone.

Why:
    The name came from a dictionary or a machine; readers do not find the place, and searches miss it.

Example:
    a flight to Gaoxiong, in an article that has Kaohsiung elsewhere

Fix:
    The fixed name (unsafe: quotations of pinyin keep it).

Source:
    Ministry of the Interior (Taiwan), Standards for Romanization of Place Names: cities and counties keep their names.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from terms.checks import Rule
from terms.checks._body import bodies
from terms.checks._brackets import in_english
from terms.checks._corpus import per_corpus
from terms.checks._decisions import BANNED, decisions
from terms.checks._spelling import spelling
from terms.model import Edit, Finding, Fix
from terms.text.keys import han_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Document, Mention


class _Place(NamedTuple):
    english: str
    han: str


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every place of the table that is spelled in pinyin."""
    for document in corpus.documents:
        body = bodies(corpus)[document.name]
        mentions = {mention.english.start: mention for mention in corpus.mentions_by_document[document.name]}
        for match in _pinyin().finditer(document.text):
            place = _places()[match.group()]
            if not body.holds(match.start()) or spelling(match.group()) in _own(corpus):
                continue
            if _is_meant(corpus, place, mentions.get(match.start())) and in_english(document, match.start()):
                yield _finding(document, match, place)


def _is_meant(corpus: Corpus, place: _Place, mention: Mention | None) -> bool:
    """Whether the characters beside the name are the place's; without any, whether the corpus has the usual name."""
    if mention is not None:
        return han_key(place.han) in han_key(mention.han.text)
    return place.english in _usual(corpus)


@per_corpus
def _usual(corpus: Corpus) -> frozenset[str]:
    """The fixed names that stand in the corpus."""
    names = {place.english for place in _places().values()}
    pattern = re.compile(rf"\b(?:{'|'.join(sorted(names))})\b")
    return frozenset(found for document in corpus.documents for found in pattern.findall(document.text))


@per_corpus
def _own(corpus: Corpus) -> frozenset[str]:
    forms = (form for entry in decisions(corpus) for form in entry.forms if form.status not in BANNED)
    return frozenset(spelling(form.english) for form in forms)


@cache
def _places() -> dict[str, _Place]:
    from terms.tables import rows

    return {pinyin: _Place(english, han) for pinyin, english, han in rows("fixed_places")}


@cache
def _pinyin() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w’'-])(?:{'|'.join(sorted(_places()))})(?![\w-])")


def _finding(document: Document, match: re.Match[str], place: _Place) -> Finding:
    return RULE.finding(
        document=document.name,
        start=match.start(),
        end=match.end(),
        message=f"{match.group()} is the pinyin of {place.han}: write {place.english}",
        fix=Fix("unsafe", (Edit(match.start(), match.end(), place.english),)),
    )


RULE = Rule("R217", "legacy-place", "warning", check)

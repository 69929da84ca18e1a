"""A place spelled in two ways, alone and inside a longer name.

What it does:
    In each article, finds a name whose characters begin with those of a place that the article spells otherwise. Old
    spellings that institutions keep (Peking University, Soochow University) do not count, and a place for which
    people admitted the spelling in the glossary is silent.

Why:
    Two spellings of one word look like two places.

Example:
    Chungking (重慶) in one sentence, Chongqing Jialing University (重慶嘉陵大學) in another

Fix:
    None: the message gives the other spelling.

Source:
    GB/T 30240.1: the name of a place is spelled alike in the names that contain it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._corpus import place, where
from terms.checks._decisions import BANNED
from terms.checks._entities import entities, entity_key
from terms.checks._prose import in_prose
from terms.checks._spelling import relation, spelling
from terms.text.keys import han_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding, Mention

_SHORTEST = 2  # characters of a place


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every place whose spelling a longer name of the article contradicts."""
    for document in corpus.documents:
        told = [mention for mention in corpus.mentions_by_document[document.name] if in_prose(corpus, mention)]
        places: dict[str, Mention] = {}
        for mention in told:
            if _is_place(mention):
                places.setdefault(han_key(mention.han.text), mention)
        for mention in told:
            found = next((short for key, short in places.items() if _contradicts(corpus, key, short, mention)), None)
            if found is not None:
                yield _finding(corpus, found, mention)


def _is_place(mention: Mention) -> bool:
    is_spelled = mention.relation == "transliteration" and " " not in mention.english.text
    return mention.kind == "place" and is_spelled and len(mention.han.text) >= _SHORTEST


def _contradicts(corpus: Corpus, key: str, short: Mention, longer: Mention) -> bool:
    """Whether the first word of the longer name is another spelling of the place."""
    full = han_key(longer.han.text)
    word = longer.english.text.split()[0]
    if not full.startswith(key) or len(full) == len(key) or " " not in longer.english.text:
        return False
    if relation(word, short.english.text) not in ("spelling", "umlaut") or not _is_by_system(word, short.han.text):
        return False
    forms = entities(corpus)[entity_key(corpus, short.han.text)].forms
    return spelling(word) not in {spelling(form.english) for form in forms if form.status not in BANNED}


def _is_by_system(word: str, han: str) -> bool:
    """Whether a system spells it so, and no postal name alone."""
    from terms.romanize.align import align

    found = align(word, han)
    return found is not None and found.verdict == "full" and any(name != "postal" for name in found.systems)


def _finding(corpus: Corpus, short: Mention, longer: Mention) -> Finding:
    # The shorter name stands for the place; which of the two is wrong, only the editor knows.
    word = longer.english.text.split()[0]
    at = where(corpus, longer.document, longer.english.start, seen_from=short.document)
    return RULE.finding(
        document=short.document,
        start=short.english.start,
        end=short.english.end,
        message=f"{short.english.text} is {word} in {longer.english.text} ({at}): decide for one spelling",
        entry=entities(corpus)[entity_key(corpus, short.han.text)].id,
        related=(place(longer, f"{word} here"),),
    )


RULE = Rule("P120", "variant-part", "query", check)

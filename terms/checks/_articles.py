"""Each article's names: where an entity is glossed in the body, and where its full name stands."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from terms.checks._body import bodies
from terms.checks._brackets import bracket_of
from terms.checks._corpus import per_corpus
from terms.checks._entities import entity_key
from terms.checks._occurrences import Occurrence, occurrences
from terms.checks._prose import in_prose, is_entry
from terms.checks._spelling import words
from terms.text.latin import fold, is_acronym

if TYPE_CHECKING:
    from terms.model import Corpus, Mention

_SENTENCE_END = frozenset('.!?:;\n“"‘(—')
_ATTACHED = frozenset(" \u00a0")


@dataclass(frozen=True, slots=True)
class Article:
    """In one document, by entity key: its brackets in the body, and where a full name stands there.

    `paired` holds the entities that have characters anywhere, in a bracket or not.
    """

    glossed: dict[str, list[Mention]] = field(default_factory=lambda: defaultdict(list))
    named: dict[str, list[Occurrence]] = field(default_factory=lambda: defaultdict(list))
    paired: set[str] = field(default_factory=set)


@per_corpus
def articles(corpus: Corpus) -> dict[str, Article]:
    """Every document's article, by name of the document."""
    return {document.name: _article(corpus, document.name) for document in corpus.documents}


def _article(corpus: Corpus, name: str) -> Article:
    body, text = bodies(corpus)[name], corpus.by_name[name].text
    found = Article()
    for mention in corpus.mentions_by_document[name]:
        key = entity_key(corpus, mention.han.text)
        found.paired.add(key)
        if _is_gloss(corpus, mention):
            found.glossed[key].append(mention)
    glossed = {mention.english.start for mention in corpus.mentions_by_document[name]}
    for occurrence in occurrences(corpus)[name]:
        if len(occurrence.entities) != 1 or not _is_full(occurrence) or not body.holds(occurrence.start):
            continue
        if occurrence.start in glossed or not _is_part(text, occurrence):
            found.named[occurrence.entities[0]].append(occurrence)
    return found


def _is_gloss(corpus: Corpus, mention: Mention) -> bool:
    """Whether running text gives the characters in a bracket behind the name; the entries of a list are none."""
    if mention.han.start < mention.english.end or not in_prose(corpus, mention) or is_entry(corpus, mention):
        return False
    return bracket_of(corpus, mention) is not None


def _is_full(occurrence: Occurrence) -> bool:
    """Not an acronym, nor a lower-case word (Taiwan literature for Taiwan Literature), nor a bare surname."""
    is_capital = occurrence.name[:1].isupper() and not is_acronym(occurrence.name)
    pairs = zip(occurrence.name.split(), occurrence.text.split(), strict=False)
    return is_capital and all(text[0].isupper() or not name[0].isupper() for name, text in pairs)


def _is_part(text: str, occurrence: Occurrence) -> bool:
    """Whether capitals beside the name make it part of a longer one: (Bank of) Taiwan, Xiamen (Tea Base)."""
    return _capital_after(text, occurrence.end) or _capital_before(text, occurrence)


def _capital_after(text: str, end: int) -> bool:
    after = text[end : end + 2]
    return len(after) == 2 and after[0] in _ATTACHED and after[1].isupper()


def _capital_before(text: str, occurrence: Occurrence) -> bool:
    before = text[max(0, occurrence.start - 60) : occurrence.start]
    if not before or before[-1] not in _ATTACHED:
        return False
    word = before.rstrip().rpartition(" ")[2]
    if not word[:1].isupper() or not word[-1:].isalpha() or word.endswith(("'s", "’s")):
        return False
    if fold(word) in _titles():
        return False
    opener = before.rstrip()[: -len(word)].rstrip(" ")
    # A capital may only open the sentence: "Former Examination Yuan president".
    return bool(opener) and opener[-1] not in _SENTENCE_END


@cache
def _titles() -> frozenset[str]:
    """The last words of titles: what may stand before a name in capitals."""
    from terms.tables import column

    return frozenset(words(title)[-1] for title in column("titles") if words(title))

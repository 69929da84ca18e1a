"""Where the names of the corpus stand in running text, those of the glossary included."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from terms.checks._corpus import per_corpus
from terms.checks._decisions import decisions
from terms.checks._entities import entity_key
from terms.text.han import has_han
from terms.text.name_trie import NameTrie

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Document


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place where a known name stands in the text, and the entities that it may name."""

    document: str
    start: int
    end: int
    text: str
    name: str
    entities: tuple[str, ...]


@per_corpus
def occurrences(corpus: Corpus) -> dict[str, tuple[Occurrence, ...]]:
    """The occurrences of every known name in each document, in text order, those inside mentions included."""
    known = names(corpus)
    trie = NameTrie(known)
    return {document.name: tuple(_find(document, trie, known)) for document in corpus.documents}


@per_corpus
def names(corpus: Corpus) -> dict[str, tuple[str, ...]]:
    """Every English name of the mentions and the glossary, and the keys of the entities that it names."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for mention in corpus.mentions:
        key = entity_key(corpus, mention.han.text)
        for span in (mention.english, *mention.aliases):
            found[span.text][key] = None
    for entry in decisions(corpus):
        for form in entry.forms:
            if form.english and form.han:
                found[form.english][entity_key(corpus, form.han)] = None
    return {name: tuple(keys) for name, keys in sorted(found.items()) if not has_han(name)}


def _find(document: Document, trie: NameTrie, known: dict[str, tuple[str, ...]]) -> Iterator[Occurrence]:
    text = document.text
    for start, end, name in trie.find(text):
        yield Occurrence(document.name, start, end, text[start:end], name, known[name])

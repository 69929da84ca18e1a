"""Entities: mentions that share their characters, with the glossary entry that decides about them.

Characters are compared by `han_key`, so traditional, simplified and 台/臺 are one; a glossary entry with several
characters makes them one as well. Of an entry only the forms count that people decided on.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from terms.checks._corpus import per_corpus
from terms.checks._decisions import BANNED, decisions
from terms.checks._spelling import spelling
from terms.text.keys import han_key

if TYPE_CHECKING:
    from terms.model import Corpus, Entry, Form, Mention


@dataclass(frozen=True)
class Entity:
    """One concept as the corpus shows it: its mentions, and its entry where people decided about it.

    `id` is that of its entry in the glossary, a candidate's too, or nothing.
    """

    key: str
    mentions: tuple[Mention, ...]
    entry: Entry | None = None
    id: str = ""

    @property
    def forms(self) -> tuple[Form, ...]:
        """The forms that people decided on."""
        return self.entry.forms if self.entry else ()

    @cached_property
    def decided(self) -> Form | None:
        """The preferred form where a person decided."""
        return next((form for form in self.forms if form.status == "preferred" and form.english), None)

    @cached_property
    def aliases(self) -> frozenset[str]:
        """Spellings that are further names on purpose: given in a bracket, or admitted by people."""
        given = {spelling(alias.text) for mention in self.mentions for alias in mention.aliases}
        return frozenset(given | {spelling(form.english) for form in self.forms if form.status == "admitted"})

    @cached_property
    def deprecated(self) -> frozenset[str]:
        """Spellings that the glossary forbids; T701 reports them."""
        return frozenset(spelling(form.english) for form in self.forms if form.status in BANNED)

    def verified(self, english: str) -> bool:
        """Whether a source confirms this spelling as the own one: it ends every argument."""
        wanted = spelling(english)
        return any(form.review == "verified" and spelling(form.english) == wanted for form in self.forms)


@per_corpus
def entities(corpus: Corpus) -> dict[str, Entity]:
    """Every entity that is mentioned or in the glossary, by key, in the order of first mention."""
    entries = _entries(corpus)
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for document in corpus.documents:
        for mention in corpus.mentions_by_document[document.name]:
            found[entity_key(corpus, mention.han.text)].append(mention)
    for key, _entry in entries.values():
        found.setdefault(key, [])
    by_key, ids = dict(entries.values()), _ids(corpus)
    return {key: Entity(key, tuple(mentions), by_key.get(key), ids.get(key, "")) for key, mentions in found.items()}


def entity_key(corpus: Corpus, han: str) -> str:
    """The key of the entity that these characters name."""
    key = han_key(han)
    return _entries(corpus).get(key, (key, None))[0]


@per_corpus
def _entries(corpus: Corpus) -> dict[str, tuple[str, Entry]]:
    """From the key of any characters of an entry to the entity's key and the entry; the first entry keeps a key."""
    found: dict[str, tuple[str, Entry]] = {}
    for entry in decisions(corpus):
        keys = [han_key(form.han) for form in entry.forms if form.han]
        for key in keys:
            found.setdefault(key, (keys[0], entry))
    return found


@per_corpus
def _ids(corpus: Corpus) -> dict[str, str]:
    """The id of the entry of each key: of the one that people decided about, else of the first candidate."""
    candidates = [
        (han_key(form.han), entry.id)
        for entry in corpus.glossary.entries
        for form in entry.forms
        if form.review != "rejected"
    ]
    return dict(reversed(candidates)) | {key: entry.id for key, entry in _entries(corpus).values()}

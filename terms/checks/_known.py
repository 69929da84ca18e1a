"""The characters that the corpus or the glossary has for an English name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks._corpus import per_corpus
from terms.checks._decisions import decisions
from terms.checks._spelling import spelling

if TYPE_CHECKING:
    from terms.model import Corpus


def known_pair(corpus: Corpus, english: str) -> tuple[str, str]:
    """The longest known name that `english` ends with, and its characters; `english` and "" where none is known."""
    known = _known(corpus)
    words = english.split(" ")
    for first in range(len(words)):
        name = " ".join(words[first:])
        if han := known.get(spelling(name)):
            return name, han
    return english, ""


@per_corpus
def _known(corpus: Corpus) -> dict[str, str]:
    found: dict[str, str] = {}
    for english, han in _pairs(corpus):
        key = spelling(english)
        # Two names of one spelling propose nothing.
        found[key] = han if found.get(key, han) == han else ""
    return found


def _pairs(corpus: Corpus) -> list[tuple[str, str]]:
    forms = [(f.english, f.han) for e in decisions(corpus) for f in e.forms]
    return forms + [(mention.english.text, mention.han.text) for mention in corpus.mentions]

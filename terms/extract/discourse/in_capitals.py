"""Pages that print their names in capitals: there a word in capitals is a word, and no acronym: AIRPORT 機場."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from terms.extract.kinds.relation import relation_of

if TYPE_CHECKING:
    from terms.model import Mention

_TEACHING = 3  # names of several words in capitals
_SHORTEST = 4  # letters of a word
_LONG = 6  # code points of a name of several words


def with_words(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions, the acronyms among them told again as words where three names in capitals have several words."""
    acronyms = frozenset(mention for mention in mentions if mention.relation == "acronym" and _is_word(mention))
    taught = sum(1 for mention in mentions if _is_phrase(mention.english.text)) if acronyms else 0
    if taught < _TEACHING:
        return mentions
    return tuple(_as_word(mention) if mention in acronyms else mention for mention in mentions)


def _is_word(mention: Mention) -> bool:
    return mention.english.text.isalpha() and len(mention.english.text) >= _SHORTEST


def _is_phrase(english: str) -> bool:
    return english.isupper() and " " in english and len(english) >= _LONG


def _as_word(mention: Mention) -> Mention:
    relation = relation_of(mention.english.text.capitalize(), mention.han.text, "translation", ())
    return replace(mention, relation=relation)

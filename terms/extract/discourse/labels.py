"""Labels: one English beside many different characters, of which it names none: Address: 北京路1號."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from terms.extract.meaning import rendered
from terms.text.han import han_only
from terms.text.keys import han_key

if TYPE_CHECKING:
    from terms.model import Mention

_MANY = 3  # different han: different names that no single thing has
_BY_MEANING = frozenset({"translation", "other", "acronym"})


def without_labels(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions but for those whose English stands beside three different han or more and renders none of them."""
    labels = _labels([mention for mention in mentions if _is_beside(mention)])
    if not labels:
        return mentions
    labels -= {mention.english.text for mention in mentions if mention.english.text in labels and _is_proven(mention)}
    return tuple(each for each in mentions if not (each.english.text in labels and _is_beside(each)))


def _labels(mentions: list[Mention]) -> set[str]:
    """The English that stands beside many different han; most stand beside few, and nothing is folded for them."""
    times = Counter(mention.english.text for mention in mentions)
    beside: defaultdict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        if times[mention.english.text] >= _MANY:
            beside[mention.english.text].add(han_key(mention.han.text))
    return {english for english, han in beside.items() if len(han) >= _MANY and _apart(han) >= _MANY}


def _apart(han: set[str]) -> int:
    """How many of the han are no longer form of another one: 黑體 and 華文黑體 are names of one thing."""
    return sum(1 for one in han if not any(other != one and other in one for other in han))


def _is_beside(mention: Mention) -> bool:
    """Whether the English may only stand beside the characters; one letter spells some character by chance."""
    return mention.relation in _BY_MEANING or len(mention.english.text) == 1


def _is_proven(mention: Mention) -> bool:
    """Whether the characters spell the English, more than one letter, or have a word for it."""
    if len(mention.english.text) == 1:
        return False
    return mention.relation not in _BY_MEANING or bool(rendered(han_only(mention.han.text), mention.english.text))

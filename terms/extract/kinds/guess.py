"""Kinds that are guesses: nothing in the name states them, and what stands beside it in a list may tell better."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from terms.extract.generic_words import generics_of
from terms.extract.kinds.classes import is_known_place, is_master, settled_kind
from terms.extract.kinds.form import kind_by_form
from terms.extract.kinds.gloss import kind_by_gloss
from terms.extract.kinds.person import without_title
from terms.extract.kinds.words import kind_by_characters, kind_by_words
from terms.text.mask import DOTS

if TYPE_CHECKING:
    from terms.categories import Kind, Relation
    from terms.model import Mention

_LONGEST = 3  # characters of a name that may be a person's


def is_guess(mention: Mention) -> bool:
    """Whether nothing in the name states its kind, so that the kind is no more than likely."""
    return _is_guess(mention.kind, mention.english.text, mention.han.text, mention.relation, mention.systems)


@lru_cache(maxsize=16384)
def _is_guess(kind: Kind, english: str, han: str, relation: Relation, systems: tuple[str, ...]) -> bool:
    if kind == "person":
        return (relation == "foreign-name" and not any(dot in han for dot in DOTS)) or _may_be_thing(han, relation)
    if kind == "place" and relation == "transliteration" and _is_weak_place(english, han):
        return True
    is_likely = kind in ("place", kind_by_form(english, han, relation))
    if kind == "work" or not is_likely or settled_kind(english, han) is not None:
        return False
    # A person's form that did not count (Da Xu 大畜) states nothing.
    stated = kind_by_words(english, han, relation, systems)
    return stated in (None, "person") and kind_by_gloss(english, han) is None


def _may_be_thing(han: str, relation: Relation) -> bool:
    """Whether a person's name may as well be another's: a master's book, a peak 鐘離峰, one without a usual surname."""
    from terms.romanize.readings.surnames import is_common

    if is_master(han):
        return True
    if relation != "transliteration" or without_title(han) != han:
        return False
    return kind_by_characters(han) not in (None, "person", "term") or not is_common(han[0])


def _is_weak_place(english: str, han: str) -> bool:
    """Whether nothing but the last character says that a spelled name is a place's: 田, 路 end given names, too."""
    stated = generics_of(han)
    if len(han) > _LONGEST or is_known_place(han):
        return False
    return all(len(g.han) == 1 and g.english not in english.lower() for g in stated)

"""Closed classes of names, whose kind no spelling changes: dynasties, peoples, rulers, the cycle of sixty."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, cast

from terms.extract.boundary.titles import titles
from terms.extract.generic_words import generics_of
from terms.tables import column, mapping, rows
from terms.text.keys import han_key
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.categories import Kind

_STEMS = frozenset("甲乙丙丁戊己庚辛壬癸")
_BRANCHES = frozenset("子丑寅卯辰巳午未申酉戌亥")
_HISTORIES = "书史"  # (simplified)
_RULERS = "帝宗祖"  # emperor, ancestor: what the names of emperors end with
# Genus and species: Leontopodium nivale.
_BINOMIAL = lazy_pattern(
    r"(?:[A-Z][a-z]{3,}(?:um|us|a|is|ia|os|on|es|ix|ys)|[A-Z]\.) [a-z]{3,}(?:um|us|a|is|i|ii|ae|ense|ensis|e|ans|ens)"
)


@lru_cache(maxsize=16384)
def settled_kind(english: str, han: str) -> Kind | None:
    """The kind of a member of a closed class, None for other names. A ruler's title is part of a person's name.

    >>> settled_kind("Emperor Wu of Han", "漢武帝"), settled_kind("Tang", "唐朝"), settled_kind("Taipei", "台北")
    ('person', 'other', None)
    """
    first, *others = english.lower().split()
    if is_ruler(han) or (others and first in column("sovereign_titles") and not _is_body(english, han)):
        return "person"
    is_title = english.lower() in titles() or (not others and first in column("sovereign_titles"))
    if is_sexagenary(han) or is_scientific(english) or is_title:
        return "term"
    if is_people(han):
        return "other"
    if is_history(han):
        return "work"
    kind = cast("Kind | None", mapping("settled_kinds").get(han_key(han)))
    # The Dongzhi Festival is on the day of that solar term.
    return "other" if kind and others and mapping("kind_nouns").get(others[-1]) == "other" else kind


def _is_body(english: str, han: str) -> bool:
    """Whether the characters end like a place's or a body's: Prince Hospital, King Road."""
    last = english.lower().rpartition(" ")[2]
    return any(
        generic.kind in ("place", "organization") and (len(generic.han) > 1 or generic.english == last)
        for generic in generics_of(han)
    )


def is_people(han: str) -> bool:
    """Whether the characters name a people.

    >>> is_people("阿美族"), is_people("客家"), is_people("貴族")
    (True, True, False)
    """
    name = han_key(han).removesuffix("群")
    return _classes().get(name) == "people" or (len(name) > len("民族") and name.endswith("族"))


def is_history(han: str) -> bool:
    """Whether the characters are the history of a dynasty.

    >>> is_history("後漢書"), is_history("明史"), is_history("新五代史"), is_history("情書")
    (True, True, True, False)
    """
    name = han_key(han)
    stem = name[:-1].removeprefix("新").removeprefix("旧").removeprefix("后").removeprefix("续")
    return name[-1:] in _HISTORIES and (_classes().get(stem) == "dynasty" or _classes().get(stem + "朝") == "dynasty")


def is_master(han: str) -> bool:
    """Whether the characters are a master of old and the book called by his name.

    >>> is_master("莊子"), is_master("孔子")
    (True, False)
    """
    return han_key(han) in column("master_books")


def is_ruler(han: str) -> bool:
    """Whether the characters are an emperor's: a dynasty and the name in its temple, or an era.

    >>> is_ruler("唐太宗"), is_ruler("漢武帝"), is_ruler("光緒帝"), is_ruler("關帝")
    (True, True, True, False)
    """
    if han[-1:] not in _RULERS:
        return False
    name = han_key(han)[:-1]
    dynasties = (_classes().get(name[:size]) for size in (1, 2) if size < len(name))
    return any(kind == "dynasty" for kind in dynasties) or _classes().get(name) in ("era", "emperor")


def is_sexagenary(han: str) -> bool:
    """Whether the characters name a day or a year of the cycle of sixty, or a part of it.

    >>> is_sexagenary("甲子"), is_sexagenary("丙"), is_sexagenary("子丑")
    (True, True, False)
    """
    stem, branch = han[:1], han[1:]
    return (stem in _STEMS and (not branch or branch in _BRANCHES)) or (stem in _BRANCHES and not branch)


def is_scientific(english: str) -> bool:
    """Whether a name is the Latin one of a species.

    >>> is_scientific("Leontopodium nivale"), is_scientific("Taipei basin")
    (True, False)
    """
    return _BINOMIAL.fullmatch(english) is not None


def is_known_place(han: str) -> bool:
    """Whether the characters, in either script, are a place that has an English name: 哈爾濱 Harbin, 北京 Peking."""
    return han_key(han) in _named_places()


def has_foreign_name(han: str) -> bool:
    """Whether the characters are a place whose English name comes from another language: Tibet 西藏, Harbin 哈爾濱."""
    return han_key(han) in _foreign_places()


@cache
def _foreign_places() -> frozenset[str]:
    return frozenset(map(han_key, column("exonyms")))


@cache
def _named_places() -> frozenset[str]:
    return frozenset(map(han_key, (*column("postal_places"), *column("exonyms"))))


@cache
def _classes() -> dict[str, str]:
    return {han: name for han, _kind, name in rows("settled_kinds")}

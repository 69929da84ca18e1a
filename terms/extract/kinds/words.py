"""The kind that a name states by its words: its head noun, the generic that ends its characters, a person's form."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from terms.extract.generic_words import Generic, all_generics_of, generic_names, renders
from terms.extract.kinds.classes import is_known_place
from terms.extract.kinds.context import kind_named, kind_of_noun, kind_said
from terms.extract.kinds.endings import kind_by_ending
from terms.extract.kinds.person import is_named_person
from terms.extract.kinds.spelled import has_tones, spelled
from terms.tables import mapping
from terms.text.keys import han_key, plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.categories import Kind, Relation

_PREPOSITION = lazy_pattern(
    r" (?:of|for|in|at|on|by|to|from|[Gg]overning|[Cc]oncerning|[Rr]egarding|[Bb]etween|[Aa]gainst) "
)
_NUMBER = lazy_pattern(r"(?: (?:No\.? ?)?[0-9IVX]+| \([^()]*\))+$")
_RUN = lazy_pattern(r" (?:Express|Train|Flight|Bus) (?:No\.? ?)?[0-9]+$")  # what runs by a number is no carrier
_COMPANY = lazy_pattern(r" (?:Co|Corp|Inc|Ltd|Plc|Company|Corporation|Holdings?)\.?$")
_STATED_BY_HAN = ("place", "work", "organization")
_ARTICLE = lazy_pattern(r"An? [A-Z]")
_COMMON = lazy_pattern(r"[A-Z][a-z]+(?: [a-z-]+)+")  # one capital, of an adjective or of the beginning of a line
_BODY_OR_WORK = ("organization", "work")
_WORD = 2  # characters of most words
_GENRES = frozenset({"opera", "poetry", "drama", "theater", "theatre", "music", "literature", "prose", "fiction"})
_GENRE = 3  # characters that name one at most: 歌仔戲


@lru_cache(maxsize=16384)
def kind_by_words(english: str, han: str, relation: Relation, systems: tuple[str, ...]) -> Kind | None:
    """The kind that the name itself states, None where it states none.

    >>> kind_by_words("Sioulin Township", "秀林鄉", "mixed", ()), kind_by_words("mung bean", "綠豆", "translation", ())
    ('place', 'term')
    """
    if english.islower():
        return _of_small_letters(english, han, relation)
    if relation == "translation" and _COMMON.fullmatch(english) and _is_common(english, han):
        return "term"
    if _ARTICLE.match(english) and relation in ("translation", "mixed"):
        return "work"  # A City of Sadness: in running text an article is no part of a name
    if is_company(english):
        return "organization"
    generics = all_generics_of(han)
    head = _head(english)
    return (
        _rendered(head, generics, han)
        or (_spelled_with_noun(english, han, relation) if " " in english else None)
        or ("person" if is_named_person(english, han, relation, systems) else None)
        or _by_either(english, han, relation, systems)
    )


def _is_common(english: str, han: str) -> bool:
    """Whether a phrase names bodies or works of a kind (Chinese independent high school), a word places."""
    noun = _noun(_head(english))
    return noun in _BODY_OR_WORK or (noun == "place" and is_common_word(han, ("pinyin",)))


def _of_small_letters(english: str, han: str, relation: Relation) -> Kind:
    """A term, but for spelled names of persons and books in small letters, as keys are written: zhuangzi 莊子."""
    if relation != "transliteration":
        return "term"
    ending = kind_by_ending(han)
    if ending and ending.length > 1:
        return ending.kind  # xinhua zidian 新華字典
    is_key = english.isascii() and len(han) > 1 and not is_common_word(han, ("pinyin",))
    kind = _in_dictionary(english, han) if is_key else None
    if has_tones(english) and is_known_place(han):
        return "place"  # jīlóng 基隆
    return kind if kind in ("person", "work") else "term"


def is_company(english: str) -> bool:
    """Whether a name ends with what the law of companies calls them.

    >>> is_company("Realtek Semiconductor Corp"), is_company("Realtek")
    (True, False)
    """
    return _COMPANY.search(english) is not None


@lru_cache(maxsize=16384)
def kind_by_characters(han: str) -> Kind | None:
    """The kind that the longest generic at the end of the characters alone states.

    >>> kind_by_characters("開源軟體"), kind_by_characters("國家圖書館"), kind_by_characters("巧克力")
    ('term', 'organization', None)
    """
    ending = kind_by_ending(han)
    generics = all_generics_of(han)
    if ending and (not generics or len(generics[0].han) <= ending.length):
        return ending.kind
    longest = [generic for generic in generics if len(generic.han) == len(generics[0].han)]
    kinds = {_noun_kind(generic) for generic in longest}
    is_ending = bool(longest) and (len(han_key(han)) > len(longest[0].han) or len(longest[0].han) > _WORD)
    return kinds.pop() if len(kinds) == 1 and is_ending else None


def is_common_word(han: str, systems: tuple[str, ...]) -> bool:
    """Whether the dictionary has the characters as a word and as no name: words are cited in pinyin."""
    if "pinyin" not in systems or is_known_place(han):
        return False
    from terms.romanize.readings import cedict

    return cedict.is_word(han) and not cedict.is_name(han)


def _head(english: str) -> str:
    """The words up to the head noun: Ministry of Justice, Provincial Highway No. 9."""
    bare = english if _RUN.search(english) else _NUMBER.sub("", english)
    return _PREPOSITION.split(bare, maxsplit=1)[0].lower().rstrip(".")


def _noun(head: str) -> Kind | None:
    """The kind that the last word states; jobs end names of plays, bands and shops.

    Several places or bodies are no place and no body, but where the table has their plural as a generic (Islands).
    """
    word = _last(head)
    kind = kind_of_noun(word)
    is_class = word.endswith("s") and kind in ("place", "organization") and word not in generic_names()
    return None if kind == "person" or (is_class and kind_of_noun(word[:-1]) == kind) else kind


def _rendered(head: str, generics: tuple[Generic, ...], han: str) -> Kind | None:
    """The kind of a generic word that ends both, the longest first; what the noun states by itself goes before.

    A kind of works is no work: 京劇 Peking Opera, 唐詩 Tang poetry.
    """
    if len(han) == 1 and any(generic.english == head for generic in generics):
        return "term"  # 井 a well: no name stands before the generic
    kind = next((_noun_kind(generic) for generic in generics if f" {head}".endswith(f" {generic.english}")), None)
    return "term" if kind == "work" and _is_genre(head, han) else kind


def _is_genre(head: str, han: str) -> bool:
    return _last(head) in _GENRES and len(han) <= _GENRE


def _noun_kind(generic: Generic) -> Kind:
    """What its noun says, where the table of nouns has it (Palace Museum: museum), otherwise the kind of its row."""
    return cast("Kind", mapping("kind_nouns").get(_last(_head(generic.english)), generic.kind))


def _spelled_with_noun(english: str, han: str, relation: Relation) -> Kind | None:
    """The kind of a spelled name with an English noun, which has no characters: Tamsui District 淡水."""
    stated = _noun(_head(english)) if relation in ("transliteration", "foreign-name") else None
    if stated not in _STATED_BY_HAN:
        return None
    return stated if _last(_head(english)) in spelled(english, plain_han(han)).by_meaning else None


def _by_either(english: str, han: str, relation: Relation, systems: tuple[str, ...]) -> Kind | None:
    """The kind that the last characters state where they are spelled, the head noun otherwise."""
    if relation == "transliteration":
        is_word = len(han) == _WORD and is_common_word(han, systems)  # 江湖 is no lake
        return "term" if is_word else _named_in_dictionary(english, han) or _by_characters(han)
    head = _head(english)
    noun = _trusted_noun(english, head, han)
    if (noun == "work" and _is_genre(head, han)) or (noun == "place" and _is_called_place(han)):
        return "term"
    stated = _by_noun(english, han, relation, noun)
    ending = kind_by_ending(han)
    if ending and ending.length > 1:
        is_said = noun and kind_said(_last(head)) and ending.kind != "organization"
        return stated if is_said else ending.kind  # a troupe calls itself Opera: 劇社
    generics = all_generics_of(han)
    is_long = bool(generics) and (len(generics[0].han) > 1 or generics[0].kind == "organization")
    return stated or (_by_characters(han) if is_long else None)


def _is_called_place(han: str) -> bool:
    """Whether a word is called as places are, and does not end so: First Quarter 上弦, Well Point 井."""
    is_place = any(generic.kind == "place" for generic in all_generics_of(han))
    return len(han) == 1 or (not is_place and is_common_word(han, ("pinyin",)))


def _trusted_noun(english: str, head: str, han: str) -> Kind | None:
    """What the head noun says, where it has words before it or characters of its own: insurers are called Life of …."""
    noun = _noun(head) if " " in english else None
    if noun and " " not in head and noun != kind_by_characters(han) in _STATED_BY_HAN:
        return kind_by_characters(han)  # Records of the Grand Historian 史記: labels are called so
    is_trusted = " " in head or kind_named(head) is not None or renders(head, han)
    return noun if is_trusted else None


def _by_noun(english: str, han: str, relation: Relation, noun: Kind | None) -> Kind | None:
    """What the noun says, or a generic word anywhere; of what is called a body the dictionary knows better."""
    generics = all_generics_of(han)
    kind = noun or _inside(english, generics, han)
    is_said = noun == "organization" and kind_said(_last(_head(english))) is not None
    if is_said and relation == "translation" and not any(generic.kind == kind for generic in generics):
        return _in_dictionary(english, han) or kind  # Terracotta Army 兵馬俑
    return kind


def _last(head: str) -> str:
    return head.rpartition(" ")[2]


def _named_in_dictionary(english: str, han: str) -> Kind | None:
    """The kind that the dictionary states of a name that ends in a single generic: 辭海 is a dictionary, no sea."""
    kind = _in_dictionary(english, han) if kind_by_characters(han) in _STATED_BY_HAN else None
    return kind if kind in _STATED_BY_HAN else None


def _in_dictionary(english: str, han: str) -> Kind | None:
    """The kind that the dictionary states of what an English noun calls a body."""
    from terms.extract.kinds.gloss import kind_by_gloss

    return kind_by_gloss(english, han)


def _inside(english: str, generics: tuple[Generic, ...], han: str) -> Kind | None:
    """The kind of a generic word anywhere in the english that ends the characters: Lake Biwa 琵琶湖."""
    words = f" {english.lower().replace('.', '')} "
    size = len(han_key(han))
    found = (generic.kind for generic in generics if f" {generic.english} " in words and size > len(generic.han))
    return next(found, None)


def _by_characters(han: str) -> Kind | None:
    """The kind that the last characters state where it is one that they can: 史記, 雲巖寺, 三民書局."""
    kind = kind_by_characters(han)
    if kind == "organization" and len(han) == _WORD:
        return None  # 新店 is no shop
    ending = kind_by_ending(han)
    is_event = kind == "other" and ending is not None and ending.length == _WORD  # 開元通寶 is a coin
    return kind if is_event or kind in _STATED_BY_HAN else None

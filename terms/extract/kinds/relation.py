"""How an english and its characters belong together: by sound, by meaning, by both, as two names of one thing."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from terms.extract.generic_words import generics_of, is_generic_of, renders, stated_kind
from terms.extract.kinds.classes import has_foreign_name, is_people, is_scientific
from terms.extract.kinds.elsewhere import has_japanese_surname, is_from_elsewhere, is_japanese, is_japanese_name
from terms.extract.kinds.heard import heard
from terms.extract.kinds.letters import shares_letters
from terms.extract.kinds.person import is_by_sound, is_spelled_person, may_be_person, without_title
from terms.extract.kinds.spelled import has_tones, is_reading, spelled
from terms.extract.meaning import rendered
from terms.tables import column
from terms.text.han import han_only
from terms.text.keys import plain_han
from terms.text.lazy_pattern import lazy_pattern
from terms.text.mask import DOTS

if TYPE_CHECKING:
    from terms.categories import Relation
    from terms.extract.kinds.spelled import Spelled

# Two whole words in capitals (HALF-MOON) are none.
_ACRONYM = lazy_pattern(r"(?![A-Z]{4,}-[A-Z]{4,}\Z)(?=.?[A-Z&./\-]*[A-Z])[A-Z][A-Z0-9&./\-]{1,9}")
_LICENSE = "CC BY"  # with signs and a version, CC BY-SA 4.0
_CODE = lazy_pattern(r"[A-Za-z]{1,2}-?[0-9]{1,4}")  # J1, Z1: a sign that stands for nothing of the characters
_COMPANY = lazy_pattern(r"\b(?:Co|Corp|Inc|Ltd|Holdings?|Plc|Company|Corporation)\b\.?")
_ENGLISH_BY_NOW = frozenset({"taiwan", "hong", "kong", "tofu"})  # spelled by sound, and the English names of the places
_LONG_VOWEL = lazy_pattern(r"[āīūēō]|uu|ou|tsu|zu")  # and syllables that no dialect of China has
_FULL_NAME = lazy_pattern(r"(?:[A-Z][\w'’-]*\.? ){1,3}[A-Z][\w'’-]+")
_SHORT = 2  # characters, which are heard as a whole or not at all
_SILENT = 0.05  # score of sounds that nobody hears
_SOME = 0.25  # of the score of sounds: on-readings are near those of China
_MOST = 0.7  # of the words and of the characters of a transliteration
_FEW_WORDS = 0.2
_FEW_CHARACTERS = 0.2
_FEW_BY_CHANCE = 0.3  # where it is a single character, which an English word may spell by chance


@lru_cache(maxsize=16384)
def relation_of(english: str, han: str, aligned: Relation, systems: tuple[str, ...]) -> Relation:
    """The relation of a pair; `aligned` and `systems` say what the alignment found, "translation" for nothing.

    >>> relation_of("Emperor Taizong of the Song Dynasty", "宋太宗", "translation", ())
    'mixed'
    >>> relation_of("Taiwan Stock Exchange", "台灣證券交易所", "mixed", ("pinyin",))
    'translation'
    >>> relation_of("Ishihara Shintaro", "石原慎太郎", "transliteration", ("japanese",))
    'other'
    """
    if is_from_elsewhere(systems) or not column("japanese_forms").isdisjoint(han):
        return "other"
    if shares_letters(english, han):
        return "mixed"
    if aligned in ("translation", "mixed"):
        return _by_form(english, han) or _by_parts(english, plain_han(han), aligned)
    if systems == ("postal",) and _has_two_names(english, han):
        return "other"
    return _spelled_relation(english, han) if aligned == "transliteration" else _of_name(english, han, aligned)


def _has_two_names(english: str, han: str) -> bool:
    """Whether a place has names of two languages, of which neither renders the other: Tibet 西藏, but Harbin 哈爾濱."""
    from terms.romanize.align.sound import sound_score

    return has_foreign_name(han) and sound_score(english, han) < _SILENT


def _spelled_relation(english: str, han: str) -> Relation:
    """The relation of what the aligner spells throughout: the last word may be a generic, the first a western name."""
    if _ends_translated(english, han):
        return "mixed"
    is_western = english.count(" ") > 1 and english.partition(" ")[0].lower() in column("first_names")
    return "western-name" if is_western and may_be_person(han) else "transliteration"


def _of_name(english: str, han: str, aligned: Relation) -> Relation:
    """The relation of what the aligner calls a western or a foreign name."""
    if aligned == "foreign-name":
        if is_generic_of(english.rpartition(" ")[2], han):
            return "mixed"  # Jordan Road 佐敦道
        return "transliteration" if is_people(plain_han(han)) else aligned
    if aligned == "other" and "," in english and is_spelled_person(english, han):
        return "transliteration"  # Hsu, M.-S. 許茂新
    # Both syllables of a given name: Chen-Ning Yang; a western one with a hyphen is in the table.
    first = english.partition(" ")[0]
    is_spelled = aligned == "western-name" and "-" in first[2:-2] and first.lower() not in column("first_names")
    return "transliteration" if is_spelled else aligned


def _ends_translated(english: str, han: str) -> bool:
    """Whether the last word is the generic that the characters end with: Dàtǒng almanac 大統曆."""
    last = english.rpartition(" ")[2]
    return is_generic_of(last, han) and (last.islower() or not spelled(last, han[-1]).by_sound)


def _by_form(english: str, han: str) -> Relation | None:
    if _CODE.fullmatch(english) or is_scientific(english) or has_japanese_surname(english, han):
        return "other"
    if is_japanese_name(english, han) and not rendered(han, english):
        return "other"
    if is_spelled_person(english, han) or is_reading(english):
        return "transliteration"
    if _ACRONYM.fullmatch(english) or english.startswith(_LICENSE):
        return "acronym"
    # 珀士先生: a surname by the sound of some dialect.
    is_titled = without_title(han) != han and not (rendered(han, english) or spelled(english, plain_han(han)).by_sound)
    is_foreign = (is_titled or any(dot in han for dot in DOTS)) and english[:1].isupper() and ":" not in english
    return "foreign-name" if is_foreign else None


def _by_parts(english: str, han: str, aligned: Relation) -> Relation:
    if is_people(han):
        return _of_people(english, han)
    parts = spelled(english, han)
    if parts.by_sound:
        return _partly(parts, english, han, aligned)
    if _is_foreign(english, han):
        return "foreign-name" if english[:1].isupper() else "transliteration"
    if _is_part_foreign(english, han):
        return "mixed"
    if len(han) > 1 and english[:1].isupper():
        by_sound = sound_of(english, han)
        if by_sound and not rendered(han, english):  # last: it asks the dictionary
            return "mixed" if " " in english and is_generic_of(english.rpartition(" ")[2], han) else by_sound
    if aligned == "translation" and len(han) > _SHORT:
        aligned = _heard_relation(english, han)
    return "other" if aligned == "translation" and _is_other_name(english, han) else aligned


def _heard_relation(english: str, han: str) -> Relation:
    """Whose name half of the characters render is a foreigner (Donald Trump 川普); else one part is (畢卡索之夢)."""
    part = heard(english, han)
    if part is None:
        return "translation"
    is_half = 2 * len(part.han) >= len(without_title(han))
    is_person = is_half and _FULL_NAME.fullmatch(english) is not None and not _shares_generic(english, han)
    return "foreign-name" if is_person else "mixed"


def _shares_generic(english: str, han: str) -> bool:
    return any(generic.english in english.lower() for generic in generics_of(han))


def _of_people(english: str, han: str) -> Relation:
    """A people's own name, spelled or rendered by sound, or a translation (Plains peoples 平埔族)."""
    stem = han.removesuffix("群").removesuffix("族").removesuffix("人")
    names = english.split("/")
    is_heard = bool(spelled(english, stem).by_sound) or any(_sounds_like(name, stem) for name in names)
    is_own = is_heard and " " not in english
    return "transliteration" if is_own else "translation"


def _partly(parts: Spelled, english: str, han: str, aligned: Relation) -> Relation:
    """The relation of a name of which some words spell characters."""
    words, length = len(parts.by_sound) + len(parts.by_meaning), len(han)
    if _ENGLISH_BY_NOW.issuperset(parts.by_sound) and parts.by_meaning:
        return "translation"
    is_most = parts.characters > _MOST * length and len(parts.by_sound) > _MOST * words
    if (is_most and not is_generic_of(english.rpartition(" ")[2], han)) or _is_all_sound(parts, length):
        return "transliteration"
    if english.isalpha() and not parts.by_meaning and parts.characters == length - 1 > 0:
        return "transliteration"  # Taobao 淘寶網: nothing is translated
    share = _FEW_BY_CHANCE if parts.characters == 1 else _FEW_CHARACTERS
    few = parts.characters < share * length or len(parts.by_sound) < _FEW_WORDS * words
    return "translation" if few and aligned != "mixed" else "mixed"


def _is_all_sound(parts: Spelled, length: int) -> bool:
    """Whether the words that spell nothing have no characters (Tamsui District 淡水), or are pinyin (táng cháo 唐)."""
    generics = (stated_kind(word) in ("place", "organization") for word in parts.by_meaning)
    if parts.characters == length and all(generics):
        return True
    return bool(parts.by_meaning) and all(map(has_tones, parts.by_meaning)) and any(map(has_tones, parts.by_sound))


def _is_foreign(english: str, han: str) -> bool:
    """Whether the characters render the sound of the whole name, or of the last name alone: Donald Trump 川普."""
    han = without_title(han)
    is_sound = is_by_sound(han)
    first, _, last = english.partition(" ")
    if last[:1].isupper() and first.lower() in column("first_names") and (is_sound or may_be_person(han)):
        return True  # the characters render the last name, or are the Chinese name that a foreigner took
    return is_sound and any(_sounds_like(part, han_only(han)) for part in (english, english.rsplit(maxsplit=1)[-1]))


def _is_part_foreign(english: str, han: str) -> bool:
    """Whether the characters before the generic render the words before it: Foxconn Technology Group 富士康科技集團."""
    for generic in generics_of(han):
        before, found, _ = f" {english.lower()}".partition(f" {generic.english}")
        if found:
            name = next((word for word in before.split() if word not in column("function_words")), "")
            stem = han[: -len(generic.han)]
            sizes = () if rendered(stem, name) and not is_by_sound(stem) else range(len(stem), 1, -1)
            return any(_sounds_like(name, stem[:size]) for size in sizes)
    return False


def sound_of(english: str, han: str) -> Relation | None:
    """What a name is whose sound its characters render in no system that is known: a dialect's, or Japan's.

    >>> sound_of("Kagi", "嘉義"), sound_of("Engchoon", "永春"), sound_of("Night Owl", "夜貓")
    ('other', 'transliteration', None)
    """
    from terms.romanize.align.sound import ENOUGH, sound_score

    score = sound_score(english, han)
    if is_japanese(english) and score >= (_SOME if _LONG_VOWEL.search(english.lower()) else ENOUGH):
        return "other"
    return "transliteration" if score >= ENOUGH else None


def _sounds_like(english: str, han: str) -> bool:
    from terms.romanize.align.sound import ENOUGH, sound_score

    return sound_score(english, han) >= ENOUGH


def _is_other_name(english: str, han: str) -> bool:
    """Whether a company has two names: none of its English words is rendered (Quanta Computer Inc 廣達)."""
    return _COMPANY.search(english) is not None and not any(renders(word, han) for word in english.lower().split())

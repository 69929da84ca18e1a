"""Whether a name is a person's: by its characters, and by how it is spelled."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from terms.extract.generic_words import generics_of
from terms.extract.kinds.classes import is_known_place, is_sexagenary
from terms.extract.kinds.elsewhere import has_japanese_surname, is_from_elsewhere, is_japanese_name
from terms.extract.kinds.gloss import kind_by_gloss
from terms.extract.kinds.spelled import has_tones, spelled_from_start
from terms.tables import column
from terms.text.keys import plain_han
from terms.text.latin import letters
from terms.text.lazy_pattern import lazy_pattern
from terms.text.mask import DOTS

if TYPE_CHECKING:
    from terms.categories import Relation
    from terms.extract.boundary.titles import Bearer

_MANDARIN = frozenset({"pinyin", "wade-giles"})
_PART = lazy_pattern(r"[^\W\d_][\w.'\u2019\u2018\u02bc`-]*")
_NUMERAL = frozenset("IVX")
_LONGEST = 5  # words in a person's name: Annette Lu Hsiu-lien
# Surname and hyphenated given name (Hsu Maw-shin; Hsu, Maw-shin), inverted (Hsu, Mawshin), with initials (M.-S. Hsu).
_SPELLED = lazy_pattern(
    r"(?P<first>[A-Z]\w+),? [A-Z]\w+['\u2018\u2019\u02bc`]?[-\u2010\u2011]\w+"
    r"|(?P<inverted>[A-Z]\w+), (?:[A-Z]\w+|[A-Z]\.?(?:[- ]?[A-Z]\.?){0,2})"
    r"|(?P<plain>[A-Z]\w+) (?P<given>[A-Z]\w+)"
    r"|(?:[A-Z]\.[- ]?){1,2} ?(?P<last>[A-Z]\w+)"
)


@lru_cache(maxsize=16384)
def bearer(han: str) -> Bearer:
    """Whose name the characters may be.

    >>> bearer("許茂新"), bearer("川普"), bearer("中央研究院"), bearer("臭豆腐")
    ('person', 'person', 'body', 'other')
    """
    if any(generic.kind == "person" and 1 < len(generic.han) < len(han) - 1 for generic in generics_of(han)):
        return "person"  # 馬偕先生: a form of address after a name
    bare = without_title(han)
    if any(generic.kind in ("organization", "place") for generic in generics_of(bare)):
        return "body"
    return "person" if 1 < len(bare) < len(han) or may_be_person(han) or is_by_sound(han) else "other"


def is_by_sound(han: str) -> bool:
    """Whether all characters, middle dots aside, are ones that render the sounds of foreign names.

    >>> is_by_sound("川普"), is_by_sound("史蒂夫·賈伯斯"), is_by_sound("水利署")
    (True, True, False)
    """
    return len(han) > 1 and all(char in column("sound_characters") or char in DOTS for char in han)


@lru_cache(maxsize=16384)
def may_be_person(han: str) -> bool:
    """Whether the characters look like a person's: a surname and one or two more, or a foreign name with dots.

    >>> may_be_person("許茂新"), may_be_person("歐陽娜娜"), may_be_person("統一超商")
    (True, True, False)
    """
    from terms.romanize.readings.surnames import is_common, surnames

    if any(dot in han for dot in DOTS):
        return True
    name = plain_han(han)
    family = sum(len(surname.han) for surname in surnames(name))
    given = len(name) - family
    # A rare surname mostly is a common character (紅, 水): it needs a given name of two characters to count. The
    # dictionary would know more, but loading it takes half of the time that an article may take.
    return family > 0 and (given == 2 or (given == 1 and (family > 1 or is_common(name[0]))))


@lru_cache(maxsize=16384)
def is_named_person(english: str, han: str, relation: Relation, systems: tuple[str, ...]) -> bool:
    """Whether spelling and characters together show a person, without a title.

    >>> is_named_person("Hsu Maw-shin", "許茂新", "transliteration", ("wade-giles",))
    True
    >>> is_named_person("Feng Shui", "風水", "transliteration", ("pinyin",))
    False
    """
    if relation == "western-name":
        return True
    # 左傳 is a commentary, though it looks like Mr. Zuo: names of two characters are often something else.
    is_short = len(han) == len("左傳") or (relation == "foreign-name" and " " not in english)
    if is_known_place(han) or (is_short and _is_thing(english, han)):
        return False
    if relation == "foreign-name" or is_spelled_person(english, han) or has_japanese_surname(english, han):
        return True
    if not _is_written_as_person(english):
        return False
    if relation == "transliteration":
        return _is_spelled_name(english, han, systems)
    return _is_foreign_name(english, han, relation, systems)


def _is_foreign_name(english: str, han: str, relation: Relation, systems: tuple[str, ...]) -> bool:
    """Whether the sounds of Japan, Korea or Vietnam explain the name, and no generic ends it: Samguk Sagi 三國史記."""
    if any(len(generic.han) > 1 and generic.kind != "person" for generic in generics_of(han)):
        return False
    return is_from_elsewhere(systems) or (relation == "other" and "-" not in english and is_japanese_name(english, han))


def is_spelled_person(english: str, han: str) -> bool:
    """Whether a name is written as only persons' are, with a surname that is spelled, though the rest may not be.

    >>> is_spelled_person("M.-S. Hsu", "許茂新"), is_spelled_person("Hsu Mao-hsien", "許茂新")
    (True, True)
    >>> is_spelled_person("Ma Tsu-temple", "媽祖廟")
    False
    """
    found = _SPELLED.fullmatch(english)
    if found is None or not may_be_person(han) or any(dot in han for dot in DOTS):
        return False
    from terms.romanize.align.spellings import of_character, of_surname

    family = found["first"] or found["inverted"] or found["plain"] or found["last"]
    if letters(family) not in of_surname(han[0]):
        return False
    given = letters(found["given"] or "")
    return not given or any(len(part) > 1 and given.startswith(part) for part in of_character(han[1]))


@lru_cache(maxsize=16384)
def without_title(han: str) -> str:
    """The characters without the office or form of address after a person's name.

    >>> without_title("柯林頓總統"), without_title("王先生"), without_title("總統")
    ('柯林頓', '王', '總統')
    """
    for size in (4, 3, 2):
        name = han[:-size]
        if name and han[-size:] in column("han_titles") and _may_bear_title(name):
            return name
    return han


def _may_bear_title(han: str) -> bool:
    """A foreign name in more than two characters (中華 is none), or a surname, alone or with a given name."""
    name = f"{han}某" if len(han) == 1 else han
    return may_be_person(name) or (len(han) > len("中華") and is_by_sound(han))


def _is_written_as_person(english: str) -> bool:
    """Two words or more, each with a capital: given names in lower case stand after a hyphen only."""
    parts = _PART.findall(english)
    return 1 < len(parts) <= _LONGEST and all(part[0].isupper() and not set(part) <= _NUMERAL for part in parts)


def _is_spelled_name(english: str, han: str, systems: tuple[str, ...]) -> bool:
    """Whether characters that are spelled in several words are a person's and no word or place.

    The dictionary is asked only where they look like a word (with tone marks), or like no name of today (a pen name).
    """
    from terms.romanize.readings.surnames import surnames

    name = plain_han(han)
    if (
        is_sexagenary(name)
        or not _has_surname_apart(english, name)
        or _is_named_after_place(name)
        or kind_by_gloss(english, han) not in (None, "person")
        or name[-1] in column("impersonal_endings")
        or name[-1] in column("settlement_endings")
    ):
        return False
    if may_be_person(han):
        return not has_tones(english) or _is_no_word(name)
    is_likely = bool(surnames(name)) or not _MANDARIN.isdisjoint(systems)
    return len(name) == len("瘂弦") and is_likely and _is_no_word(name)


def _is_named_after_place(han: str) -> bool:
    """Whether a name without a usual surname ends as places do: 大帽山."""
    from terms.romanize.readings.surnames import is_common

    return not is_common(han[0]) and any(generic.kind == "place" for generic in generics_of(han))


def _has_surname_apart(english: str, han: str) -> bool:
    """Whether the words part the syllables as names of persons do: Li Bai, Chen Shui-bian; not Zhongkeng Shan 中坑山.

    Where the first word spells nothing, or the last one the surname, nothing speaks against it.
    """
    from terms.romanize.align.spellings import of_surname
    from terms.romanize.readings.surnames import surnames

    first, *_, last = _PART.findall(english)
    size = spelled_from_start(first, han)
    family = {1, *(len(surname.han) for surname in surnames(han))}
    return size == 0 or size in family or letters(last) in of_surname(han[0])


def _is_thing(english: str, han: str) -> bool:
    """Whether the dictionary explains the characters, and as no person."""
    return kind_by_gloss(english, han) not in (None, "person")


def _is_no_word(han: str) -> bool:
    """Whether the dictionary has the characters as a person at most: 李白 as two words, 滿江紅 as a word."""
    from terms.romanize.readings import cedict

    return any(entry.capitals[:2] == (True, True) for entry in cedict.names(han)) or not cedict.is_word(han)

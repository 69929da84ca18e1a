"""The likeliest kind of a name that states none: by the word before it and by its form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.generic_words import generics_of
from terms.extract.kinds.classes import is_known_place
from terms.extract.kinds.spelled import has_tones
from terms.extract.kinds.words import is_common_word, kind_by_characters
from terms.tables import column, mapping

if TYPE_CHECKING:
    from terms.categories import Kind, Relation
    from terms.extract.kinds.case import Case

_RUNNING = 4  # words of running pinyin, as titles of books and articles are spelled
_PLACING = frozenset({"in", "at", "near", "from", "around", "outside", "toward", "towards", "between", "via"})
_BEFORE = 20  # code points
_IN_TITLES = frozenset({"pronoun", "possessive", "auxiliary", "conjunction"})
_JOINING = ("And", "Or", "Nor", "But")  # in labels, too: Key And Value
_PROVINCE = 2  # characters of most of them
_SHORT = 4  # characters that are too many for a body's short name (聯電, 台積電) without a generic


def placed(case: Case) -> Kind | None:
    """A place, where a spelled name stands after in, near, from, or ends as those of settlements do: Shek Kip Mei."""
    page, english, han = case.page, case.english, case.han
    if not case.is_sounded or len(han.text) == 1 or not english.text[:1].isupper() or has_tones(english.text):
        return None
    from terms.romanize.readings.cedict import is_name

    is_district = is_known_place(han.text[:_PROVINCE]) and is_name(han.text[_PROVINCE:])  # Zhejiang Leqing 浙江樂清
    if case.is_spelled and (is_district or han.text[-1] in column("settlement_endings")):
        return "place"
    before = page.text[max(0, english.start - _BEFORE) : english.start].split()
    is_after = bool(before) and before[-1].lower() in _PLACING and page.text[english.start - 1] in " \n"
    return "place" if is_after and not is_common_word(han.text, ("pinyin",)) else None


def kind_by_form(english: str, han: str, relation: Relation) -> Kind:
    """The likeliest kind of a name that states none."""
    if relation == "acronym":
        return kind_by_characters(han) or ("organization" if _is_body(english, han) else "term")
    if relation in ("foreign-name", "other") and is_known_place(han):
        return "place"
    if relation in ("transliteration", "mixed") and kind_by_characters(han) == "person":
        return "person"
    return "work" if relation == "transliteration" and _is_running(english, han) else "term"


def _is_running(english: str, han: str) -> bool:
    """Whether pinyin runs on as titles of books do, with one capital: Biaodu shuo 表度說; Shan Cai Tong Zi is none."""
    from terms.romanize.readings.cedict import is_word

    words = english.split()
    if len(words) >= _RUNNING:
        return has_tones(english) or len(words) < len(han) or not english.istitle()
    is_title = len(words) > 1 and words[0].istitle() and all(word.islower() for word in words[1:])
    return is_title and english.isascii() and english.replace(" ", "").isalpha() and not is_word(han)


def is_phrase(english: str) -> bool:
    """Whether small words that only titles hold stand in a name: Your Name Engraved Herein, Sisters Who Make Waves.

    >>> is_phrase("Sisters Who Make Waves"), is_phrase("Bank of the East")
    (True, False)
    """
    words = [word for word in english.split() if word[0].isupper() and not word.isupper() and word not in _JOINING]
    return len(words) > 1 and any(mapping("function_words").get(word.lower()) in _IN_TITLES for word in words)


def _is_body(english: str, han: str) -> bool:
    """Whether an acronym is a body's: its characters end so, or are a short name that no words make up (強化學習)."""
    if any(generic.kind == "organization" for generic in generics_of(han)):
        return True
    return len(han) < _SHORT and english.isalpha() and not is_common_word(han, ("pinyin",))

"""What kind of thing a name names: by its alignment, its generic word, the title before it, the marks around it."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from terms.extract._generics import generics_of, stated_kind
from terms.extract._titles import Bearer, title_end
from terms.tables import column
from terms.text.keys import han_key, plain_han
from terms.text.mask import DOTS

if TYPE_CHECKING:
    from terms.categories import Kind, Relation
    from terms.extract._page import Page
    from terms.extract._window import Window
    from terms.model import Span

_ARTICLE = re.compile(r"(?:The|An?) [^\W_a-z]")
_TONES = re.compile("[aeiouü\u0308][\u0300\u0301\u0304\u030c]", re.IGNORECASE)
_TITLE_MARKS = "《〈"


def kind_of(page: Page, english: Span, han: Span, relation: Relation, found: Window) -> Kind:
    """The kind of one mention; "term" for lower-case words, "other" where nothing tells."""
    if page.text[han.start - 1 : han.start] in tuple(_TITLE_MARKS):
        return "work"
    # Only works keep an article inside their marks: “The General”, *A City of Sadness*.
    if found.quoted and _ARTICLE.match(english.text):
        return "work"
    if _is_sovereign(english.text):
        return "person"
    generic = _generic_kind(english.text, han.text)
    if generic:
        return generic
    if _is_person(han, relation, found, english):
        return "person"
    return _kind_by_form(english.text, han.text, relation, found)


def _is_sovereign(english: str) -> bool:
    """Emperor Wu of the Han Dynasty, Consort Xiao: the title is part of a person's name, whatever else stands there."""
    first, *others = english.lower().split()
    return bool(others) and first in column("sovereign_titles")


def _kind_by_form(english: str, han: str, relation: Relation, found: Window) -> Kind:
    if found.quoted and found.cue in ("quotes", "markup:emphasis") and english[:1].isupper():
        return "work"
    if relation == "acronym":
        return "organization"
    if not any(char.isupper() for char in english) or (relation == "transliteration" and _has_tones(english)):
        return "term"
    if relation == "transliteration":
        return _kind_by_han(han) or "place"
    return _kind_by_head(english) or "other"


def _kind_by_han(han: str) -> Kind | None:
    """The kind that the last characters state where only the sound was spelled: 史記, 雲岩寺, 三民書局."""
    first = next(generics_of(han), None)
    kinds = {generic.kind for generic in generics_of(han) if first and len(generic.han) == len(first.han)}
    return next(iter(kinds)) if len(kinds) == 1 and first and len(han) > len(first.han) else None


def _kind_by_head(english: str) -> Kind | None:
    """The kind that the English head word states: Imperial Astronomical Bureau, Ministry of Justice."""
    head = english.split(" of ", maxsplit=1)[0].split(" for ", maxsplit=1)[0].split()
    return stated_kind(head[-1])


def _has_tones(english: str) -> bool:
    """Whether pinyin tone marks stand on the letters: text about a word, not a name in use."""
    return _TONES.search(unicodedata.normalize("NFD", english)) is not None


def _is_person(han: Span, relation: Relation, found: Window, english: Span) -> bool:
    if relation in ("western-name", "foreign-name"):
        return True
    if relation != "transliteration":
        return False
    before = tuple(word for word in found.words if word.start <= english.start)
    cut = title_end(before, "person")
    if cut and before[cut].start == english.start:
        return True
    return may_be_person(han.text) and len(english.text.split()) > 1


def bearer(han: str) -> Bearer:
    """Whose name the characters may be.

    >>> bearer("許茂新"), bearer("川普"), bearer("中央研究院"), bearer("臭豆腐")
    ('person', 'person', 'body', 'other')
    """
    if any(generic.kind in ("organization", "place") for generic in generics_of(han)):
        return "body"
    return "person" if may_be_person(han) or is_by_sound(han) else "other"


def is_by_sound(han: str) -> bool:
    """Whether all characters, middle dots aside, are ones that render the sounds of foreign names.

    >>> is_by_sound("川普"), is_by_sound("史蒂夫·賈伯斯"), is_by_sound("水利署")
    (True, True, False)
    """
    return len(han) > 1 and all(char in column("sound_characters") or char in DOTS for char in han)


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


def _generic_kind(english: str, han: str) -> Kind | None:
    """The kind that a generic word states on both sides: Sioulin Township (秀林鄉), Tang Dynasty 唐朝."""
    words = f" {english.lower().rstrip('.')} "
    size = len(han_key(han))
    for generic in generics_of(han):
        if f" {generic.english} " in words and size > len(generic.han):
            return generic.kind
    return None

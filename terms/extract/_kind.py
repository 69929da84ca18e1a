"""What kind of thing a name names: by its alignment, its generic word, the title before it, the marks around it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from terms.extract._page import DOTS
from terms.extract._titles import Bearer, title_end
from terms.tables import rows
from terms.text.keys import han_key

if TYPE_CHECKING:
    from terms.extract._page import Page
    from terms.extract._window import Window
    from terms.model import Kind, Relation, Span

_PERSON_TITLES = frozenset({"office", "rank", "honorific", "job", "religious", "academic", "kin"})
_TITLE_MARKS = "《〈"


def kind_of(page: Page, english: Span, han: Span, relation: Relation, found: Window) -> Kind:
    """The kind of one mention; "term" for lower-case words, "other" where nothing tells."""
    if page.text[han.start - 1 : han.start] in tuple(_TITLE_MARKS):
        return "work"
    generic = _generic_kind(english.text, han.text)
    if generic:
        return generic
    if _is_person(han, relation, found, english):
        return "person"
    return _kind_by_form(english.text, relation, found)


def _kind_by_form(english: str, relation: Relation, found: Window) -> Kind:
    if found.quoted and found.cue in ("quotes", "markup:emphasis") and english[:1].isupper():
        return "work"
    if relation == "acronym":
        return "organization"
    if not any(char.isupper() for char in english):
        return "term"
    return "place" if relation == "transliteration" else "other"


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

    >>> bearer("許茂新"), bearer("中央研究院"), bearer("紅蔥頭")
    ('person', 'body', 'other')
    """
    key = han_key(han)
    if any(kind in ("organization", "place") and key.endswith(suffix) for _, suffix, kind in _generics()):
        return "body"
    return "person" if may_be_person(han) else "other"


def may_be_person(han: str) -> bool:
    """Whether the characters look like a person's: a surname and one or two more, or a foreign name with dots.

    >>> may_be_person("許茂新"), may_be_person("歐陽娜娜"), may_be_person("統一超商")
    (True, True, False)
    """
    from terms.romanize.readings.surnames import surnames

    if any(dot in han for dot in DOTS):
        return True
    family = sum(len(surname.han) for surname in surnames(han))
    return family > 0 and 1 <= len(han) - family <= 2


def _generic_kind(english: str, han: str) -> Kind | None:
    """The kind that a generic word states on both sides: Sioulin Township (秀林鄉), Tang Dynasty 唐朝."""
    words = english.lower().rstrip(".").split()
    key = han_key(han)
    for word, suffix, kind in _generics():
        if word in words and key.endswith(suffix) and len(key) > len(suffix):
            return kind
    return None


def is_generic_of(english: str, han: str) -> bool:
    """Whether an English word is the generic word that the characters end with: Kingdom, 東寧王國."""
    key = han_key(han)
    return any(word == english.lower() and key.endswith(suffix) for word, suffix, _ in _generics())


@cache
def _generics() -> tuple[tuple[str, str, Kind], ...]:
    table = ((row[0].lower(), han_key(row[1]), cast("Kind", row[2])) for row in rows("generic_words"))
    return tuple(sorted(set(table), key=lambda row: (-len(row[1]), row)))

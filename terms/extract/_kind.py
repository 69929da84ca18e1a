"""What kind of thing a name names: by its alignment, its generic word, the title before it, the marks around it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from terms.extract._titles import title_end
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
    if found.quoted and found.cue in ("quotes", "markup:emphasis") and english.text[:1].isupper():
        return "work"
    if relation == "acronym":
        return "organization"
    if not any(char.isupper() for char in english.text):
        return "term"
    return "place" if relation == "transliteration" else "other"


def _is_person(han: Span, relation: Relation, found: Window, english: Span) -> bool:
    if relation in ("western-name", "foreign-name"):
        return True
    before = tuple(word for word in found.words if word.start <= english.start)
    if relation == "transliteration" and title_end(before) and before[title_end(before)].start == english.start:
        return True
    from terms.romanize.readings.surnames import split_surname

    return (
        relation == "transliteration"
        and 2 <= len(han.text) <= 4
        and split_surname(han.text)[0] != ""
        and len(english.text.split()) > 1
    )


def _generic_kind(english: str, han: str) -> Kind | None:
    """The kind that a generic word states on both sides: Sioulin Township (秀林鄉), Tang Dynasty 唐朝."""
    words = english.lower().rstrip(".").split()
    key = han_key(han)
    for word, suffix, kind in _generics():
        if word in words and key.endswith(suffix) and len(key) > len(suffix):
            return kind
    return None


@cache
def _generics() -> tuple[tuple[str, str, Kind], ...]:
    table = ((row[0].lower(), han_key(row[1]), cast("Kind", row[2])) for row in rows("generic_words"))
    return tuple(sorted(set(table), key=lambda row: (-len(row[1]), row)))

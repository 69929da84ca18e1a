"""What kind of thing a name names: by its alignment, its generic word, the title before it, the marks around it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, cast

from terms.extract._page import DOTS
from terms.extract._titles import Bearer, title_end
from terms.tables import column, rows
from terms.text.keys import han_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.categories import Kind, Relation
    from terms.extract._page import Page
    from terms.extract._window import Window
    from terms.model import Span

_LONGEST_GENERIC = 8  # characters
_ARTICLE = re.compile(r"(?:The|An?) [^\W_a-z]")
_TITLE_MARKS = "《〈"


class _Generic(NamedTuple):
    """A generic word: english (lower case), its characters, and the kind that it states."""

    english: str
    han: str
    kind: Kind


def kind_of(page: Page, english: Span, han: Span, relation: Relation, found: Window) -> Kind:
    """The kind of one mention; "term" for lower-case words, "other" where nothing tells."""
    if page.text[han.start - 1 : han.start] in tuple(_TITLE_MARKS):
        return "work"
    # Only works keep an article inside their marks: “The General”, *A City of Sadness*.
    if found.quoted and _ARTICLE.match(english.text):
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

    >>> bearer("許茂新"), bearer("川普"), bearer("中央研究院"), bearer("臭豆腐")
    ('person', 'person', 'body', 'other')
    """
    if any(generic.kind in ("organization", "place") for generic in _generics_of(han)):
        return "body"
    return "person" if may_be_person(han) or _is_by_sound(han) else "other"


def _is_by_sound(han: str) -> bool:
    """Whether all characters are ones that render the sounds of foreign names."""
    return len(han) > 1 and all(char in column("sound_characters") for char in han)


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
    words = f" {english.lower().rstrip('.')} "
    size = len(han_key(han))
    for generic in _generics_of(han):
        if f" {generic.english} " in words and size > len(generic.han):
            return generic.kind
    return None


def is_generic_of(english: str, han: str) -> bool:
    """Whether an English word is the generic word that the characters end with: Kingdom, 東寧王國."""
    return any(generic.english == english.lower() for generic in _generics_of(han))


def _generics_of(han: str) -> Iterator[_Generic]:
    """The generic words that the characters end with, the longest first."""
    key = han_key(han)
    for size in range(min(_LONGEST_GENERIC, len(key)), 0, -1):
        yield from _generics().get(key[-size:], ())


@cache
def _generics() -> dict[str, tuple[_Generic, ...]]:
    """The generic words by their characters; a qualifier (East 東) says nothing about the kind."""
    found = {(han_key(han), english.lower(), kind) for english, han, kind in rows("generic_words")}
    table: dict[str, tuple[_Generic, ...]] = {}
    for han, english, kind in sorted(found):
        if kind != "qualifier":
            table[han] = (*table.get(han, ()), _Generic(english, han, cast("Kind", kind)))
    return table

"""What kind of thing a name names: the marks around it, closed classes, its words, the words beside it, its form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.titles import title_end
from terms.extract.generic_words import generics_of
from terms.extract.kinds.classes import is_master, settled_kind
from terms.extract.kinds.context import (
    apposed_to,
    defined_as,
    is_owned_by_person,
    is_so_called,
    kind_qualified,
    listed_as,
    named_by,
)
from terms.extract.kinds.credit import dated, is_made, is_made_before
from terms.extract.kinds.endings import kind_by_ending
from terms.extract.kinds.form import is_phrase, kind_by_form, placed
from terms.extract.kinds.gloss import kind_by_gloss
from terms.extract.kinds.person import bearer, is_named_person, without_title
from terms.extract.kinds.personal import is_family, is_personal
from terms.extract.kinds.words import is_company, kind_by_characters, kind_by_words
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.categories import Kind
    from terms.extract.boundary.edge import Edge
    from terms.extract.boundary.window import Window
    from terms.extract.page.page import Page
    from terms.model import Span

_ARTICLE = lazy_pattern(r"(?:The|An?) [^\W_a-z]")
_TITLE_MARKS = ("《", "〈")
_QUOTES = ("“", '"', "「", "『")
_THE = ("the ", "The ")
_SPELLED = ("transliteration", "other", "foreign-name")
_WORDS = ("translation", "mixed")
_QUOTED = ("organization", "term")  # what stands in quotation marks though it is no title
_LONE = 2  # characters of a given name, a dharma name
_BODY = 3  # characters of a generic that names a body and nothing else: 雜誌社, 基金會


def kind_of(page: Page, english: Span, han: Span, edge: Edge, found: Window) -> Kind:
    """The kind of one mention, whose relation and systems the edge holds; "term" where nothing tells."""
    if page.text[han.start - 1 : han.start] in _TITLE_MARKS:
        return "work"
    # Only works keep an article inside their marks: “The General”, *A City of Sadness*.
    if (found.quoted and _ARTICLE.match(english.text)) or found.cue == "subtitle":
        return "work"
    return (
        settled_kind(english.text, han.text)
        or _called(page, english, han, edge, found)
        or _of_thing(page, english, han, edge)
        or ("work" if edge.relation in _WORDS and is_made(page, max(english.end, han.end)) else None)
        or (_of_title(page, english, han, edge) if _is_quoted(page, english, han, edge, found) else None)
        or _named(page, english, han, edge)
        or defined_as(page, max(english.end, han.end))
        or listed_as(page, min(english.start, han.start))
        or ("work" if edge.relation in _WORDS and is_owned_by_person(page, english.start) else None)
        or ("work" if edge.relation in _WORDS and _is_work(page, english, han) else None)
        or kind_by_gloss(english.text, han.text)
        or _dated(page, english, han, edge)
        or apposed_to(page, min(english.start, han.start))
        or placed(page, english, han, edge)
        or kind_by_form(english.text, han.text, edge.relation)
    )


def _is_work(page: Page, english: Span, han: Span) -> bool:
    """Whether the words before a title say that it is one: her first album, Journey; he wrote Orphan of Asia."""
    is_running = page.text[max(0, english.start - 2) : english.start - 1].islower()  # in running text, no label
    if is_running and is_phrase(english.text):
        return True
    return is_made_before(page, english) or apposed_to(page, min(english.start, han.start)) == "work"


def _is_named(english: Span, han: Span, edge: Edge) -> bool:
    return is_named_person(english.text, han.text, edge.relation, edge.systems)


def _named(page: Page, english: Span, han: Span, edge: Edge) -> Kind | None:
    """The kind that the name states; who has an article is no person: the Zhuangzi (莊子)."""
    kind = kind_by_words(english.text, han.text, edge.relation, edge.systems)
    is_spelled = edge.relation == "transliteration" and page.text[max(0, english.start - 4) : english.start] in _THE
    if not is_spelled or (kind or kind_by_gloss(english.text, han.text)) != "person":
        return kind
    return "work" if is_master(han.text) else kind_by_characters(han.text) or "term"


def _dated(page: Page, english: Span, han: Span, edge: Edge) -> Kind | None:
    """A person by the years of a life, where the name is one of sounds; a work by its year, where it is in words."""
    kind = dated(page, max(english.end, han.end))
    return kind if (kind == "work") == (edge.relation in _WORDS) else None


def _of_thing(page: Page, english: Span, han: Span, edge: Edge) -> Kind | None:
    """A term, where a spelled name is what a common noun after it has its name from: Dong Ding (凍頂) tea."""
    is_name = edge.relation == "transliteration" and len(han.text) == _LONE
    return "term" if is_name and kind_qualified(page, max(english.end, han.end)) == "term" else None


def _called(page: Page, english: Span, han: Span, edge: Edge, found: Window) -> Kind | None:
    """The kind that a noun or a title straight before the name states, a form of address after its characters."""
    is_quoted = page.text[han.start - 1 : han.start] in _QUOTES and han.start < english.start
    start = han.start if is_quoted else english.start
    noun = named_by(page, start)
    noun = None if noun == "person" and english.text.islower() else noun  # I miss baozi
    # A star is a person, too.
    if noun and noun != "person" and (noun != "term" or not _is_named(english, han, edge)):
        return noun
    if len(han.text) == 1 and is_family(page, start):
        return "other"
    if edge.relation in _SPELLED and is_personal(page, start):
        return "person"
    whose = "body" if is_company(english.text) else bearer(han.text)
    if whose == "body":
        return None
    if noun or without_title(han.text) != han.text:
        return "person"
    is_titled = _is_titled(found, english.start - found.start)
    # Master Yinshun 印順: a name without a surname is told by its title alone, where it is one word.
    is_monk = is_titled and edge.relation == "transliteration" and " " not in english.text and len(han.text) == _LONE
    is_bearer = whose == "person" or (is_monk and kind_by_gloss(english.text, han.text) in (None, "person"))
    return "person" if is_titled and is_bearer else None


def _is_titled(found: Window, at: int) -> bool:
    """Whether a title ends where the name begins at offset `at` of the window."""
    if at <= 0 or found.text[:at].isspace():
        return False
    before = tuple(word for word in found.words if word.start <= at)
    cut = title_end(before, "person")
    return cut > 0 and before[cut].start == at


def _of_title(page: Page, english: Span, han: Span, edge: Edge) -> Kind | None:
    """The kind of what stands in quotation marks or italics, as titles do, and terms under discussion."""
    text, spelled = english.text, edge.relation == "transliteration"
    if not text[:1].isupper() or text[-1] in "!?" or (spelled and " " not in text) or len(han.text) == 1:
        return None
    if page.text[english.start - 1] == "#" or is_so_called(page, min(english.start, han.start)):
        return None
    if any(len(generic.han) >= _BODY and generic.kind == "organization" for generic in generics_of(han.text)):
        return "organization"
    ending = kind_by_ending(han.text)
    # Titles may name a place; in italics they may name anything.
    if ending and ending.length > 1 and ending.kind in _QUOTED and not _is_emphasized(page, english):
        return ending.kind
    kind = kind_by_words(text, han.text, edge.relation, edge.systems)
    if kind == "person" and ":" not in text and (spelled or edge.relation in ("western-name", "foreign-name")):
        return kind
    return listed_as(page, english.start) or ("other" if kind == "other" else "work")


def _is_quoted(page: Page, english: Span, han: Span, edge: Edge, found: Window) -> bool:
    """Whether the english, or the characters of a title in words, stand in quotation marks or italics."""
    if found.quoted:
        return found.cue in ("quotes", "markup:emphasis")
    # Chinese text quotes terms too.
    is_marked = any(_opens(page, name) for name in (english, han))
    is_title = edge.relation == "translation" and english.text[:1].isupper() and " " in english.text
    return is_marked and is_title and not page.is_chinese


def _is_emphasized(page: Page, english: Span) -> bool:
    mark = page.mark_ending(english.end)
    return mark is not None and mark.name == "emphasis"


def _opens(page: Page, name: Span) -> bool:
    """Whether a quotation mark stands before a name; straight ones of data hold the bracket, too."""
    mark = page.text[name.start - 1 : name.start]
    return mark in _QUOTES and (mark != '"' or '"' in page.text[name.end : name.end + 2])

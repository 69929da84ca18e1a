"""What kind of thing a name names: the marks around it, closed classes, its words, the words beside it, its form."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from terms.extract.boundary.titles import title_end
from terms.extract.generic_words import generics_of
from terms.extract.kinds.classes import is_known_place, settled_kind
from terms.extract.kinds.context import (
    defined_as,
    is_owned_by_person,
    is_so_called,
    kind_qualified,
    listed_as,
    named_by,
)
from terms.extract.kinds.gloss import kind_by_gloss
from terms.extract.kinds.person import bearer, without_title
from terms.extract.kinds.spelled import has_tones
from terms.extract.kinds.words import is_common_word, is_company, kind_by_characters, kind_by_words
from terms.tables import column
from terms.text.lazy_pattern import lazy_pattern
from terms.text.mask import DOTS

if TYPE_CHECKING:
    from terms.categories import Kind, Relation
    from terms.extract.boundary.edge import Edge
    from terms.extract.boundary.window import Window
    from terms.extract.page.page import Page
    from terms.model import Mention, Span

_ARTICLE = lazy_pattern(r"(?:The|An?) [^\W_a-z]")
_TITLE_MARKS = "《〈"
_QUOTES = ("“", '"', "「", "『")
_RUNNING = 4  # words of running pinyin, as titles of books and articles are spelled
_PLACING = frozenset({"in", "at", "near", "from", "around", "outside", "toward", "towards", "between", "via"})
_BEFORE = 20  # code points
_SPELLED = ("transliteration", "other", "foreign-name")
_WORDS = ("translation", "mixed")
_LONE = 2  # characters of a given name, a dharma name
_SHORT = 4  # characters that are too many for a body's short name (聯電, 台積電) without a generic
_BODY = 3  # characters of a generic that names a body and nothing else: 雜誌社, 基金會


def kind_of(page: Page, english: Span, han: Span, edge: Edge, found: Window) -> Kind:
    """The kind of one mention, whose relation and systems the edge holds; "term" where nothing tells."""
    if page.text[han.start - 1 : han.start] in tuple(_TITLE_MARKS):
        return "work"
    # Only works keep an article inside their marks: “The General”, *A City of Sadness*.
    if found.quoted and _ARTICLE.match(english.text):
        return "work"
    return (
        settled_kind(english.text, han.text)
        or _called(page, english, han, edge, found)
        or _of_thing(page, english, han, edge)
        or (_of_title(page, english, han, edge) if _is_quoted(page, english, han, edge, found) else None)
        or kind_by_words(english.text, han.text, edge.relation, edge.systems)
        or defined_as(page, max(english.end, han.end))
        or listed_as(page, min(english.start, han.start))
        or ("work" if edge.relation in _WORDS and is_owned_by_person(page, english.start) else None)
        or kind_by_gloss(english.text, han.text)
        or _placed(page, english, han, edge)
        or _by_form(english.text, han.text, edge.relation)
    )


def is_guess(mention: Mention) -> bool:
    """Whether nothing in the name states its kind, so that the kind is no more than likely."""
    return _is_guess(mention.kind, mention.english.text, mention.han.text, mention.relation, mention.systems)


@lru_cache(maxsize=16384)
def _is_guess(kind: Kind, english: str, han: str, relation: Relation, systems: tuple[str, ...]) -> bool:
    if kind == "person":
        return relation == "foreign-name" and not any(dot in han for dot in DOTS)
    is_likely = kind in ("place", _by_form(english, han, relation))
    if kind == "work" or not is_likely or settled_kind(english, han) is not None:
        return False
    return kind_by_words(english, han, relation, systems) is None and kind_by_gloss(english, han) is None


def _of_thing(page: Page, english: Span, han: Span, edge: Edge) -> Kind | None:
    """A term, where a spelled name is what a common noun after it has its name from: Dong Ding (凍頂) tea."""
    is_name = edge.relation == "transliteration" and len(han.text) == _LONE
    return "term" if is_name and kind_qualified(page, max(english.end, han.end)) == "term" else None


def _called(page: Page, english: Span, han: Span, edge: Edge, found: Window) -> Kind | None:
    """The kind that a noun or a title straight before the name states, a form of address after its characters."""
    is_quoted = page.text[han.start - 1 : han.start] in _QUOTES and han.start < english.start
    noun = named_by(page, han.start if is_quoted else english.start)
    if noun and noun != "person":
        return noun
    whose = "body" if is_company(english.text) else bearer(han.text)
    if whose == "body":
        return None
    if noun or without_title(han.text) != han.text:
        return "person"
    before = tuple(word for word in found.words if word.start <= english.start)
    cut = title_end(before, "person")
    is_titled = bool(cut) and before[cut].start == english.start
    # Master Yinshun 印順: a name without a surname is told by its title alone, where it is one word.
    is_monk = edge.relation == "transliteration" and " " not in english.text and len(han.text) == _LONE
    is_bearer = whose == "person" or (is_monk and kind_by_gloss(english.text, han.text) in (None, "person"))
    return "person" if is_titled and is_bearer else None


def _of_title(page: Page, english: Span, han: Span, edge: Edge) -> Kind | None:
    """The kind of what stands in quotation marks or italics, as titles do, and terms under discussion."""
    text, spelled = english.text, edge.relation == "transliteration"
    if not text[:1].isupper() or text[-1] in "!?" or (spelled and " " not in text):
        return None
    if page.text[english.start - 1] == "#" or is_so_called(page, min(english.start, han.start)):
        return None
    if any(len(generic.han) >= _BODY and generic.kind == "organization" for generic in generics_of(han.text)):
        return "organization"
    kind = kind_by_words(text, han.text, edge.relation, edge.systems)
    if kind == "person" and ":" not in text and (spelled or edge.relation in ("western-name", "foreign-name")):
        return kind
    return listed_as(page, english.start) or ("other" if kind == "other" else "work")


def _is_quoted(page: Page, english: Span, han: Span, edge: Edge, found: Window) -> bool:
    """Whether the english, or the characters of a title in words, stand in quotation marks or italics."""
    if found.quoted:
        return found.cue in ("quotes", "markup:emphasis")
    # Chinese text quotes terms too.
    is_marked = any(page.text[name.start - 1 : name.start] in _QUOTES for name in (english, han))
    is_title = edge.relation == "translation" and english.text[:1].isupper() and " " in english.text
    return is_marked and is_title and not page.is_chinese


def _placed(page: Page, english: Span, han: Span, edge: Edge) -> Kind | None:
    """A place, where a spelled name stands after in, near, from, or ends as those of settlements do: Shek Kip Mei."""
    if edge.relation not in _SPELLED or len(han.text) == 1 or not english.text[:1].isupper() or has_tones(english.text):
        return None
    if edge.relation == "transliteration" and han.text[-1] in column("settlement_endings"):
        return "place"
    before = page.text[max(0, english.start - _BEFORE) : english.start].split()
    is_after = bool(before) and before[-1].lower() in _PLACING and page.text[english.start - 1] in " \n"
    return "place" if is_after and not is_common_word(han.text, ("pinyin",)) else None


def _by_form(english: str, han: str, relation: Relation) -> Kind:
    """The likeliest kind of a name that states none."""
    if relation == "acronym":
        return kind_by_characters(han) or ("organization" if _is_body(english, han) else "term")
    if relation == "foreign-name" and is_known_place(han):
        return "place"
    if relation in ("transliteration", "mixed") and kind_by_characters(han) == "person":
        return "person"
    if relation != "transliteration":
        return "term"
    return "work" if english.count(" ") + 1 >= _RUNNING else "term"


def _is_body(english: str, han: str) -> bool:
    """Whether an acronym is a body's: its characters end so, or are a short name that no words make up (強化學習)."""
    if any(generic.kind == "organization" for generic in generics_of(han)):
        return True
    return len(han) < _SHORT and english.isalpha() and not is_common_word(han, ("pinyin",))

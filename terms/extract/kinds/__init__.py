"""What kind of thing a name names: the marks around it, closed classes, its words, the words beside it, its form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.kinds.acupoint import is_acupoint
from terms.extract.kinds.called import kind_called
from terms.extract.kinds.case import Case
from terms.extract.kinds.chance import is_chance
from terms.extract.kinds.classes import is_master, settled_kind
from terms.extract.kinds.context import apposed_to, defined_as, is_owned_by_person, kind_qualified, listed_as
from terms.extract.kinds.credit import dated, is_imprint, is_made, is_made_before
from terms.extract.kinds.form import is_phrase, kind_by_form, placed
from terms.extract.kinds.gloss import kind_by_gloss
from terms.extract.kinds.office import is_office
from terms.extract.kinds.person import bearer
from terms.extract.kinds.quoted import kind_quoted
from terms.extract.kinds.subject import acting, is_all_of_persons, is_of_works
from terms.extract.kinds.words import kind_by_characters, kind_by_words
from terms.extract.page.title_case import is_title_case
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Callable

    from terms.categories import Kind
    from terms.extract.boundary.edge import Edge
    from terms.extract.boundary.window import Window
    from terms.extract.page.page import Page
    from terms.model import Span

    Rule = Callable[[Case], Kind | None]

_ARTICLE = lazy_pattern(r"(?:The|An?) [^\W_a-z]")
_TITLE_MARKS = ("《", "〈")
_THE = ("the ", "The ")
_LONGEST_TITLE = 14  # words
_LONE = 2  # characters of a name that a thing may have its name from


def kind_of(page: Page, english: Span, han: Span, edge: Edge, found: Window) -> Kind:
    """The kind of one mention, whose relation and systems the edge holds; "term" where nothing tells.

    The first rule that tells decides: what is sure stands before what is likely.
    """
    case = Case(page, english, han, edge, found)
    told = next((kind for rule in _RULES if (kind := rule(case))), None)
    return told or kind_by_form(english.text, han.text, edge.relation)


def _marked(case: Case) -> Kind | None:
    """A work, by the marks of titles; only works keep an article inside theirs: “The General”, *A City of Sadness*."""
    text, han = case.page.text, case.han
    mark, after = text[han.start - 1 : han.start], text[han.end : han.end + 1]
    if mark in _TITLE_MARKS or mark + after == "<>" or case.found.cue == "subtitle":
        return "work"
    if case.found.cue == "long-title":
        return kind_by_characters(han.text) or "term"  # an office, an honor; no work, though it stands in a quotation
    if case.found.cue == "listed-title" and not (case.is_spelled and bearer(han.text) == "person"):
        return "work"
    return "work" if case.found.quoted and _ARTICLE.match(case.english.text) else None


def _settled(case: Case) -> Kind | None:
    return settled_kind(case.english.text, case.han.text)


def _in_office(case: Case) -> Kind | None:
    return "term" if case.edge.relation == "translation" and is_office(case.english.text, case.han.text) else None


def _coded(case: Case) -> Kind | None:
    """A term, by the code of a point of acupuncture; a body, as the publisher of an imprint."""
    if is_acupoint(case.page, case.start, case.end):
        return "term"
    return "organization" if is_imprint(case.page, case.start, case.end) else None


def _of_thing(case: Case) -> Kind | None:
    """A term, where a spelled name is what a common noun after it has its name from: Dong Ding (凍頂) tea."""
    is_name = case.is_spelled and len(case.han.text) == _LONE
    return "term" if is_name and kind_qualified(case.page, case.end) == "term" else None


def _made(case: Case) -> Kind | None:
    return "work" if case.is_worded and is_made(case.page, case.end) else None


def _named(case: Case) -> Kind | None:
    """The kind that the name states; who has an article is no person: the Zhuangzi (莊子)."""
    english, han = case.english.text, case.han.text
    kind = kind_by_words(english, han, case.edge.relation, case.edge.systems)
    if kind == "person" and is_chance(case):
        return None
    is_thing = case.is_spelled and _has_article(case)
    if not is_thing or (kind or kind_by_gloss(english, han)) != "person":
        return kind
    return "work" if is_master(han) else kind_by_characters(han) or "term"


def _has_article(case: Case) -> bool:
    return case.page.text[max(0, case.english.start - 4) : case.english.start] in _THE


def _defined(case: Case) -> Kind | None:
    return defined_as(case.page, case.end)


def _listed(case: Case) -> Kind | None:
    return listed_as(case.page, case.start)


def _authored(case: Case) -> Kind | None:
    """A work, by the words before a title: Ang Lee's …, her first album, Journey; he wrote Orphan of Asia."""
    page, english = case.page, case.english
    if not case.is_worded:
        return None
    is_running = page.text[max(0, english.start - 2) : english.start - 1].islower()  # in running text, no label
    is_work = (
        is_owned_by_person(page, english.start)
        or (is_running and is_phrase(english.text))
        or is_made_before(page, english)
        or apposed_to(page, case.start) == "work"
    )
    return "work" if is_work else None


def _explained(case: Case) -> Kind | None:
    return kind_by_gloss(case.english.text, case.han.text)


def _dated(case: Case) -> Kind | None:
    """A person by the years of a life, where the name is one of sounds; a work by its year, where it is in words."""
    kind = dated(case.page, case.end)
    return kind if (kind == "work") == case.is_worded else None


def _apposed(case: Case) -> Kind | None:
    return apposed_to(case.page, case.start)


def _acting(case: Case) -> Kind | None:
    """A person, where a spelled name of one word is used as persons' names are, or the page speaks of nothing else."""
    english, han, text = case.english.text, case.han.text, case.page.text
    is_lone = case.is_spelled and english.isalpha() and english[0].isupper() and len(han) <= _LONE
    if not is_lone or _has_article(case):
        return None
    is_person = english in acting(text) or (len(han) == _LONE and is_all_of_persons(text))
    return "person" if is_person else None


def _of_subject(case: Case) -> Kind | None:
    """A work, where a title of several words stands on a page about films, songs or stories."""
    english = case.english.text
    is_title = (
        case.edge.relation in ("translation", "other") and " " in english and is_title_case(english, _LONGEST_TITLE)
    )
    return "work" if is_title and is_of_works(case.page.text) else None


_RULES: tuple[Rule, ...] = (
    _marked,
    kind_called,
    _in_office,
    _coded,
    _settled,
    _of_thing,
    _made,
    kind_quoted,
    _named,
    _defined,
    _listed,
    _authored,
    _dated,
    _explained,
    _apposed,
    _acting,
    placed,
    _of_subject,
)

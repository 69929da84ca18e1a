"""The kind that a noun or a title straight before the name states, a form of address after its characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.titles import title_end
from terms.extract.kinds.context import named_by
from terms.extract.kinds.gloss import kind_by_gloss
from terms.extract.kinds.person import bearer, is_named_person, without_title
from terms.extract.kinds.personal import is_family, is_personal
from terms.extract.kinds.quoted import QUOTES
from terms.extract.kinds.words import is_company

if TYPE_CHECKING:
    from terms.categories import Kind
    from terms.extract.kinds.case import Case

_LONE = 2  # characters of a given name, a dharma name


def kind_called(case: Case) -> Kind | None:
    """What the word straight before the name calls it, None where it calls it nothing."""
    start = _first(case)
    noun = _noun(case, start)
    if noun and noun != "person":
        return noun
    if len(case.han.text) == 1 and is_family(case.page, start):
        return "other"
    if case.is_sounded and is_personal(case.page, start):
        return "person"
    whose = "body" if is_company(case.english.text) else bearer(case.han.text)
    if whose == "body":
        return None
    if noun or without_title(case.han.text) != case.han.text:
        return "person"
    return "person" if _is_titled(case) and (whose == "person" or _is_monk(case)) else None


def _first(case: Case) -> int:
    """Where the name begins, or the characters in quotation marks before it."""
    is_quoted = case.page.text[case.han.start - 1 : case.han.start] in QUOTES and case.han.start < case.english.start
    return case.han.start if is_quoted else case.english.start


def _noun(case: Case, start: int) -> Kind | None:
    """What the noun says; I miss baozi names no person, and a star of the screen is no term."""
    english, han, edge = case.english.text, case.han.text, case.edge
    noun = named_by(case.page, start)
    if noun == "person":
        return None if english.islower() else noun
    is_person = noun == "term" and is_named_person(english, han, edge.relation, edge.systems)
    return "person" if is_person else noun


def _is_titled(case: Case) -> bool:
    """Whether a title ends where the name begins."""
    found, at = case.found, case.english.start - case.found.start
    if at <= 0 or found.text[:at].isspace():
        return False
    before = tuple(word for word in found.words if word.start <= at)
    cut = title_end(before, "person")
    return cut > 0 and before[cut].start == at


def _is_monk(case: Case) -> bool:
    """Whether the name is one word without a surname, as after Master: Yinshun 印順."""
    english, han = case.english.text, case.han.text
    is_lone = case.is_spelled and " " not in english and len(han) == _LONE
    return is_lone and kind_by_gloss(english, han) in (None, "person")

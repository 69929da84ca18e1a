"""The boundary cascade: where in its window the english of a candidate begins; the first sure step wins.

1. sound: the characters' readings spell the words (full, mixed, given name first, western name + surname …)
2. delimiter: quotation marks or markup stand around the english
3. capital run: the capitalized words at the right edge, titles cut off
4. phrase: a lower-case term, back to the nearest function word
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from terms.extract._capitals import capital_run, initials_run, lower_run
from terms.extract._generics import is_generic_of
from terms.extract._kind import bearer, is_by_sound, kind_of
from terms.extract._titles import title_end, without_titles
from terms.extract._window import Window, window
from terms.model import Mention, Span
from terms.tables import column
from terms.text.han import han_only
from terms.text.latin import letters

if TYPE_CHECKING:
    from terms.categories import Relation
    from terms.extract._candidate import Candidate
    from terms.extract._page import Page

_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
_TITLE_MARKS = "《〈"
_NAME = re.compile(r"[^\W\d_]")
_INITIALS = re.compile(r"(?:[A-Z]\.)+")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9&.\-]{1,9}")
# Measured bins of the handbook's method; the calibrated model replaces them.
_CONFIDENCE = {
    "full": 0.98,
    "mixed": 0.95,
    "surname": 0.9,
    "fuzzy": 0.88,
    "generic": 0.9,
    "delimiter": 0.95,
    "capitals": 0.75,
    "phrase": 0.6,
    "exact": 0.9,
}


_SOUND = frozenset({"full", "mixed", "surname"})


class _Edge(NamedTuple):
    """The english's edges, and what decided them."""

    start: int
    end: int
    step: str
    cues: tuple[str, ...]
    relation: Relation = "translation"
    systems: tuple[str, ...] = ()


def resolve(page: Page, candidate: Candidate) -> Mention | None:
    """The mention that a candidate stands for; None where no english can be shown."""
    found = window(page, candidate.floor, candidate.end)
    edge = _exact(page, candidate) if candidate.exact else _edge(page, candidate, found)
    if edge is None or not _NAME.search(page.text, edge.start, edge.end):
        return None
    english = page.document.span(edge.start, edge.end)
    return Mention(
        document=page.document.name,
        english=english,
        han=candidate.han,
        aliases=_other(candidate.aliases, english),
        pattern=candidate.pattern,
        kind=kind_of(page, english, candidate.han, edge.relation, found),
        relation=edge.relation,
        systems=edge.systems,
        confidence=_CONFIDENCE[edge.step],
        cues=(*candidate.cues, *edge.cues, *(("possessive",) if found.possessive else ())),
    )


def _edge(page: Page, candidate: Candidate, found: Window) -> _Edge | None:
    if not found.words:
        return None
    aligned = _aligned(page, candidate, found)
    if aligned and (aligned.step in _SOUND or not found.quoted):
        return aligned
    if candidate.loose and not found.cue:
        return _loose(page, candidate, found)
    if found.quoted:
        return _delimited(page, candidate, found)
    return _by_form(page, candidate, found)


def _by_form(page: Page, candidate: Candidate, found: Window) -> _Edge | None:
    """The edge by initials, by markup, by capitals, by the phrase: what the words themselves show."""
    for alias in candidate.aliases:
        run = initials_run(found.words, alias.text) if alias.text.isupper() else ()
        if run:
            return _unaligned(page, candidate.han.text, run[0].start, found.end, "delimiter", f"initials:{alias.text}")
    whose = bearer(candidate.han.text)
    run = capital_run(found.words, whose, candidate.han.text)
    if found.cue and len(run) < len(found.words):
        run = without_titles(found.words, whose)
    if run:
        return _unaligned(page, candidate.han.text, run[0].start, found.end, "capitals", found.cue or "capitals")
    phrase = lower_run(found.words, candidate.han.text)
    return _unaligned(page, candidate.han.text, phrase[0].start, found.end, "phrase", "phrase") if phrase else None


def _aligned(page: Page, candidate: Candidate, found: Window) -> _Edge | None:
    """The edge by sound, if the readings of the characters spell the words at the right edge."""
    from terms.romanize.align import align

    begin = found.words[0].start
    # A bibliography prints a comma after the surname (Zhang, Peiyu); a blank keeps the offsets.
    alignment = align(page.text[begin : found.end].replace(",", " "), candidate.han.text)
    if alignment is None:
        return None
    start, end = begin + alignment.start, begin + alignment.end
    if alignment.verdict == "generic":
        start = _with_openers(found, _with_generic_of(found, candidate.han.text, start))
    elif alignment.relation == "western-name":
        start = _with_initials(found, start)
    cues = (*alignment.cues, *_title_cue(found, start))
    return _Edge(start, end, alignment.verdict, cues, alignment.relation, alignment.systems)


def _with_generic_of(found: Window, han: str, start: int) -> int:
    """The start moved over a generic word before it: Kingdom of Tungning 東寧王國."""
    before = [word for word in found.words if word.end < start]
    if len(before) > 1 and before[-1].text == "of" and is_generic_of(before[-2].text, han):
        return before[-2].start
    return start


def _with_openers(found: Window, start: int) -> int:
    """The start moved over words that have no characters of their own: National Tsing Hua University 清華大學."""
    for word in reversed([word for word in found.words if word.end < start]):
        if word.text.lower() not in column("name_openers") or not word.text[0].isupper():
            break
        start = word.start
    return start


def _with_initials(found: Window, start: int) -> int:
    """The start moved over initials before a given name: H.H. Michael Hsiao."""
    before = [word for word in found.words if word.end < start]
    is_one = bool(before) and _INITIALS.fullmatch(before[-1].text) is not None
    return before[-1].start if is_one else start


def _title_cue(found: Window, start: int) -> tuple[str, ...]:
    before = tuple(word for word in found.words if word.start <= start)
    cut = title_end(before, "person")
    if cut and before[cut].start == start:
        return (f"title:{before[cut - 1].text}",)
    return ()


def _delimited(page: Page, candidate: Candidate, found: Window) -> _Edge:
    return _unaligned(page, candidate.han.text, found.words[0].start, found.end, "delimiter", f"delimiter:{found.cue}")


def _loose(page: Page, candidate: Candidate, found: Window) -> _Edge | None:
    """Without a bracket and without sound: only a capital run that starts right, straight before the characters."""
    run = () if page.is_chinese else capital_run(found.words, bearer(candidate.han.text), candidate.han.text)
    if not run or candidate.han.start - found.end > 3 or (len(run) == 1 and run[0].opens):
        return None
    return _unaligned(page, candidate.han.text, run[0].start, found.end, "capitals", "capitals")


def _exact(page: Page, candidate: Candidate) -> _Edge:
    from terms.romanize.align import align

    text = page.text[candidate.floor : candidate.end]
    article = _ARTICLE.match(text)
    # A work keeps the article that its title begins with.
    is_title = candidate.loose or page.text[candidate.han.start - 1 : candidate.han.start] in tuple(_TITLE_MARKS)
    start = candidate.floor + (article.end() if article and not (is_title and text[0].isupper()) else 0)
    alignment = align(page.text[start : candidate.end], candidate.han.text)
    if alignment is not None and alignment.start == 0:
        return _Edge(start, candidate.end, alignment.verdict, alignment.cues, alignment.relation, alignment.systems)
    return _unaligned(page, candidate.han.text, start, candidate.end, "exact", "delimiter:bracket")


def _unaligned(page: Page, han: str, start: int, end: int, step: str, cue: str) -> _Edge:
    return _Edge(start, end, step, (cue,), _relation_unspelled(page.text[start:end], han))


def _relation_unspelled(english: str, han: str) -> Relation:
    """How an english that no system spells belongs to its characters."""
    if _ACRONYM.fullmatch(english):
        return "acronym"
    from terms.romanize.align.sound import ENOUGH, sound_score

    if english[:1].isupper() and is_by_sound(han) and sound_score(english, han_only(han)) >= ENOUGH:
        return "foreign-name"
    return "translation"


def _other(aliases: tuple[Span, ...], english: Span) -> tuple[Span, ...]:
    """The aliases that are not the english again."""
    return tuple(alias for alias in aliases if letters(alias.text) != letters(english.text))

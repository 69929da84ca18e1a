"""The candidates of a bracket that holds one name in characters, in one script or in both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.initials import abbreviates
from terms.extract.boundary.proof import spells
from terms.extract.candidate import Candidate
from terms.extract.kinds.person import bearer
from terms.extract.meaning import is_rendered, rendered
from terms.extract.page.quotations import spelled_before
from terms.tables import mapping
from terms.text.keys import han_key, plain_han
from terms.text.latin import is_acronym

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.glosses.gloss import Gloss
    from terms.extract.page.page import Page
    from terms.model import Span


def one_name(page: Page, gloss: Gloss, pattern: str) -> Iterator[Candidate]:
    """The candidates for each han of a gloss; none where it holds several names, which is the list pattern's."""
    if len(gloss.han) > 1 and len({han_key(han.text) for han in gloss.han}) > 1:
        return
    own = own_name(page, gloss)
    if own:
        others = tuple(alias for alias in gloss.aliases if alias != own)
        yield Candidate(gloss.han[0], own.start, own.end, pattern, others, exact=True)
        return
    inner = _person_inside(page, gloss)
    for han in gloss.han:
        if inner:
            aliases = tuple(alias for alias in gloss.aliases if alias.end != inner.end)
            yield Candidate(han, inner.start, inner.end, pattern, aliases, exact=True)
        else:
            yield Candidate(han, gloss.floor, gloss.end, pattern, gloss.aliases, loose=_is_elsewhere(page, gloss))


def _is_elsewhere(page: Page, gloss: Gloss) -> bool:
    """Whether the quotation behind the characters is their English, and the words before the bracket are not."""
    han = gloss.han[0]
    if not gloss.has_own or any(alias.end <= han.start for alias in gloss.aliases):
        return gloss.has_own  # a reading before them and a meaning behind: the bracket needs no other name
    last = " ".join(page.text[gloss.floor : gloss.end].split()[-2:])
    return not rendered(han.text, last)


def _person_inside(page: Page, gloss: Gloss) -> Span | None:
    """The person's name in the bracket, where a common noun stands before it: his teacher (Wang Li, 王力)."""
    before = page.text[gloss.floor : gloss.end].split() if gloss.aliases else ()
    if not before or not before[-1].islower() or bearer(gloss.han[0].text) != "person":
        return None
    from terms.romanize.align import align

    for alias in gloss.aliases:
        found = align(alias.text, plain_han(gloss.han[0].text)) if alias.text.split()[-1][0].isupper() else None
        if found and found.verdict in ("full", "surname"):
            return page.document.span(alias.start + found.start, alias.end)
    return None


def own_name(page: Page, gloss: Gloss) -> Span | None:
    """The name in the bracket where the words before it are none: a verb, a preposition, an acronym, another name."""
    if len(gloss.han) > 1:
        return None
    if not gloss.aliases:
        return _in_remark(page, gloss) if page.text[gloss.bracket.open + 1].islower() else None
    before = page.text[gloss.floor : gloss.end].rstrip()
    return (
        _after_dialect(page, gloss)
        or _in_remark(page, gloss)
        or _after_verb(before, gloss)
        or _spelled_out(page, before, gloss)
        or _after_another(page, before, gloss)
        or _after_phrase(before, gloss)
    )


def _after_verb(before: str, gloss: Gloss) -> Span | None:
    """The name after a verb or participle: are combined (mingzi 名字), or a preposition: in (Wang Village, 王家村)."""
    last = before.rpartition(" ")[2]
    own = next((name for name in gloss.aliases if name.end < gloss.han[0].start), None)
    if own is None or not last.islower() or not last.isalpha():
        return None
    kind = mapping("function_words").get(last)
    if kind == "preposition" and own.text[0].isupper():
        return own
    is_verb = kind == "verb" or last.endswith("ed")
    return own if is_verb and spells(own.text, gloss.han[0].text) == 0 else None


def _after_dialect(page: Page, gloss: Gloss) -> Span | None:
    """The name that they spell after one of another language: Tua Pek Kong (Hokkien) [Dabogong 大伯公]."""
    label = page.text[gloss.end : gloss.bracket.open].strip(" ()（）").lower()
    if not label or mapping("bracket_labels").get(label) != "language":
        return None
    han = gloss.han[0]
    return next((name for name in gloss.aliases if name.end < han.start and _is_spelled(name.text, han.text)), None)


def _in_remark(page: Page, gloss: Gloss) -> Span | None:
    """The reading beside the characters in a sentence of its own: snacks (we call them xiaochi 小吃)."""
    first = page.text[gloss.bracket.open + 1 : gloss.han[0].start].partition(" ")[0]
    if mapping("function_words").get(first) != "pronoun":
        return None
    found = spelled_before(page, gloss.han[0].start, gloss.han[0].text)
    return page.document.span(*found) if found and found[0] > gloss.bracket.open + len(first) else None


def _after_phrase(before: str, gloss: Gloss) -> Span | None:
    """The name that they spell after a phrase that says nothing of them: wrong dates (Tongtian Calendar, 統天曆)."""
    last, han = before.rpartition(" ")[2], gloss.han[0].text
    own = next((name for name in gloss.aliases if name.text[0].isupper() and _is_spelled(name.text, han)), None)
    is_phrase = last.islower() and last.isalpha() and not rendered(han, last) and spells(last, han) < 0
    return own if own and is_phrase else None


def _is_spelled(english: str, han: str) -> bool:
    """Whether a name spells the characters, generic words of both sides aside."""
    from terms.romanize.align import align

    found = align(english, plain_han(han))
    return found is not None and found.start == 0 and found.verdict in ("full", "mixed", "generic")


def _spelled_out(page: Page, before: str, gloss: Gloss) -> Span | None:
    """The words beside the characters that an acronym stands for: CPG (Central People's Government 中央人民政府)."""
    own, last = gloss.aliases[0], before.rpartition(" ")[2]
    is_beside = page.text[own.end : gloss.han[0].start].isspace()
    return own if is_beside and is_acronym(last) and abbreviates(last, own.text) else None


def _after_another(page: Page, before: str, gloss: Gloss) -> Span | None:
    """The word straight after the characters that it translates, as what stands before does not: Zusanli (土 Earth)."""
    own, han = gloss.aliases[0], gloss.han[0]
    if own.start < han.end or not page.text[han.end : own.start].isspace() or not own.text[0].isupper():
        return None
    last = before.rpartition(" ")[2]
    is_own = is_rendered(han.text, own.text) and bool(last) and last[0].isupper()
    return own if is_own and not rendered(han.text, last) and spells(last, han.text) < 0 else None

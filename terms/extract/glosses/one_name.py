"""The candidates of a bracket that holds one name in characters, in one script or in both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.proof import spells
from terms.extract.candidate import Candidate
from terms.extract.kinds.person import bearer
from terms.tables import mapping
from terms.text.keys import han_key, plain_han

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
        yield Candidate(gloss.han[0], own.start, own.end, pattern, exact=True)
        return
    inner = _person_inside(page, gloss)
    for han in gloss.han:
        if inner:
            aliases = tuple(alias for alias in gloss.aliases if alias.end != inner.end)
            yield Candidate(han, inner.start, inner.end, pattern, aliases, exact=True)
        else:
            yield Candidate(han, gloss.floor, gloss.end, pattern, gloss.aliases, loose=gloss.has_own)


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
    """The romanization in a bracket after a verb or participle, which no name ends with: are combined (mingzi 名字)."""
    if not gloss.aliases or len(gloss.han) > 1:
        return None
    last = page.text[gloss.floor : gloss.end].rstrip().rpartition(" ")[2]
    if not last.islower() or not last.isalpha():
        return None
    is_verb = mapping("function_words").get(last) == "verb" or last.endswith("ed")
    own = next((name for name in gloss.aliases if name.end < gloss.han[0].start), None)
    return own if is_verb and own and spells(own.text, gloss.han[0].text) == 0 else None

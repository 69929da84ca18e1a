"""Name, “what it means” (漢字): a quotation stands between a romanized name and its characters.

Finds: `Tieguanyin, “Iron Goddess of Mercy” (鐵觀音)`, `Longjing ("Dragon Well") (龍井)`. The romanization is the
english, as it spells all characters; the quotation is an alias.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.glosses.gloss import glosses
from terms.extract.page.quotations import spelled_up_to
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_QUOTED = lazy_pattern(
    r"(?<=[^\W\d_])[*_]{0,2}(?:, or|, |[ ])[ ]?[(（]?"
    r"(?:“(?P<a>[^“”\n]{2,60}?)[,.]?”|\"(?P<b>[^\"\n]{2,60}?)[,.]?\"|[‘'](?P<c>[^‘'’\n]{2,60}?)[,.]?[’'])[)）]?,?[ ]?$"
)
_CLOSING = frozenset("”\"’'")
_REACH = 72  # code points of the quotation and its signs


def find(page: Page) -> Iterator[Candidate]:
    """A gloss of one name behind a quotation, with words before that which spell it."""
    for gloss in glosses(page):
        if len(gloss.han) != 1 or _CLOSING.isdisjoint(page.text[gloss.end - 3 : gloss.bracket.open]):
            continue
        quoted = _QUOTED.search(page.text, max(gloss.floor, gloss.bracket.open - _REACH), gloss.bracket.open)
        name = spelled_up_to(page, quoted.start(), gloss.han[0].text) if quoted else None
        if quoted and name and name[0] >= gloss.floor:
            aliases = (page.document.span(*quoted.span(quoted.lastgroup or 0)), *gloss.aliases)
            yield Candidate(gloss.han[0], *name, "meant-gloss", aliases, exact=True, cues=("said-to-mean",))


PATTERN = Pattern(name="meant-gloss", rank=14, find=find)
"""Before the plain gloss, which would take the quotation for the name."""

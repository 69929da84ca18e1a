"""X / Y (漢字): two English names of the same characters, parted by a stroke between blanks; the second is an alias.

Finds: `Snow Mountain / Xueshan (雪山)`, `Dragon Boat Festival / Duanwu (端午節)`. The first must be what the characters
say, by sound or by meaning: in `Acer / Asus (華碩)` the stroke parts two things, and the second has the characters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.glosses.gloss import glosses
from terms.extract.meaning import rendered, stems
from terms.extract.page.quotations import spells
from terms.text.keys import han_key
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_WORD = "[^\\W\\d_][\\w.’'&-]*"
_SIDE = rf"{_WORD}(?:[ ]{_WORD}){{0,5}}"
_STROKE = lazy_pattern(rf"(?P<first>{_SIDE})[\"”’*_]*[ ][/／][ ][\"“‘*_]*(?P<second>{_SIDE})[\"”’*_]*\s*$")
_NAME = lazy_pattern(r"[^\Wa-z_\d][^ ]*(?:[ ](?:(?:of|the|and)[ ]){0,2}[^\Wa-z_\d][^ ]*)*$")  # words in capitals
_REACH = 120  # code points
_MOST = 2 / 3  # of the words of a name


def find(page: Page) -> Iterator[Candidate]:
    """A bracket with one han after two names with a stroke between them."""
    for gloss in glosses(page):
        first = max(gloss.floor, gloss.end - _REACH)
        if page.text.find(" /", first, gloss.end) < 0 or len({han_key(han.text) for han in gloss.han}) > 1:
            continue
        names = _STROKE.search(page.text, first, gloss.end)
        if names is None:
            continue
        if _is_same(names["first"], gloss.han[0].text):
            other = page.document.span(*names.span("second"))
            for han in gloss.han:
                yield Candidate(han, gloss.floor, names.end("first"), "slash-alias", (other, *gloss.aliases))
        else:
            for han in gloss.han:
                yield Candidate(han, names.start("second"), gloss.end, "gloss", gloss.aliases)


def _is_same(first: str, han: str) -> bool:
    """Whether the name before the stroke says the characters."""
    name = _NAME.search(first)
    return _share(name.group() if name else first, han) >= _MOST


def _share(english: str, han: str) -> float:
    """How much of a name the characters say: 1 where they spell it, else the share of its words that they mean."""
    if spells(english, han):
        return 1.0
    wanted = stems(english)
    return len(rendered(han, english)) / len(wanted) if wanted else 0.0


PATTERN = Pattern(name="slash-alias", rank=16, find=find)

"""X: 漢; Y: 字: names with a sign and their characters in a row, as lists of characters and casts have them.

Finds: `Yun Che=云澈, Xia Qingyue=夏傾月`, `Taipei: 台北; Kaohsiung: 高雄`. Two links make a chain; the sound or a
dictionary must confirm half of them, since fields of a record look the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.meaning import rendered
from terms.extract.page.columns import role_of
from terms.extract.page.quotations import spells
from terms.tables import column
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_LATIN = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_LINK = lazy_pattern(
    rf"(?:^|(?<=[\n,，;；、/|(（\[•*-])|(?<=[:：][ ])|(?<=[,，;；、/|•*-][ ]))"
    rf"(?P<english>[{_LATIN}][{_LATIN}'’-]*(?:[ ][{_LATIN}][{_LATIN}'’-]*){{0,5}})[ ]?(?P<sign>[:：=＝])[ ]?$"
)
_NEXT = lazy_pattern(r"[ ]?[,，;；、/|][ ]?(?=[A-Za-z\u00c0-\u024f])")
_SIGNS = frozenset(":：=＝")
_REACH = 72  # code points
_LONGEST_HAN = 10  # characters
_FEWEST = 2  # links


def find(page: Page) -> Iterator[Candidate]:
    """Links that follow each other."""
    chain: list[re.Match[str]] = []
    last = -1  # where the next link of the chain begins
    for _, start, end in page.free_terms():
        link = _link(page.text, start, end)
        if link is None or link.start("english") != last or link["sign"] != chain[-1]["sign"]:
            yield from _candidates(page, chain)
            chain = []
        if link:
            chain.append(link)
            following = _NEXT.match(page.text, end)
            last = following.end() if following else -1
    yield from _candidates(page, chain)


def _link(text: str, start: int, end: int) -> re.Match[str] | None:
    """The name and the sign before characters."""
    if _SIGNS.isdisjoint(text[max(0, start - 2) : start]) or end - start > _LONGEST_HAN:
        return None
    found = _LINK.search(text, max(0, start - _REACH), start)
    is_label = found is not None and (role_of(found["english"]) or found["english"].lower() in column("name_labels"))
    return None if is_label else found


def _candidates(page: Page, chain: list[re.Match[str]]) -> Iterator[Candidate]:
    if len(chain) < _FEWEST:
        return
    terms = dict(page.terms_in(chain[0].end(), chain[-1].end() + 1))
    pairs = [(link, page.document.span(link.end(), terms[link.end()])) for link in chain]
    proven = [han for link, han in pairs if spells(link["english"], han.text) or rendered(han.text, link["english"])]
    if len(proven) * _FEWEST >= len(pairs):
        for link, han in pairs:
            yield Candidate(han, *link.span("english"), "name-chain", exact=True, cues=("list",))


PATTERN = Pattern(name="name-chain", rank=38, find=find)

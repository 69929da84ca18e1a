"""東: east 西: west: a key of characters inside a bracket or on a line, each with its English after a colon.

Finds: `(東: east 西: west 南: south)`, `春 = spring, 夏 = summer, 秋 = autumn`. Two links make a chain, or an
equation that a dictionary confirms: `One half of it is 山 = mountain`. Between commas a blank is enough where the
sound or a dictionary confirms half of the links: `- Seasons: 春 spring, 夏 the summer (hot), 秋 autumn`,
`春 spring → 夏 summer`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.meaning import rendered
from terms.extract.page.columns import role_of
from terms.extract.page.quotations import spells
from terms.tables import column, mapping
from terms.text.han import HAN_CLASS
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_LATIN = "A-Za-z\u00c0-\u024f"
_LINK = lazy_pattern(
    rf"(?<![{HAN_CLASS}])(?P<han>[{HAN_CLASS}]{{1,6}})[ ]?(?P<sign>[:：=＝])[ ]?[\"“‘]?"
    rf"(?P<english>[{_LATIN}][{_LATIN}'’-]*(?:[ ][{_LATIN}][{_LATIN}'’-]*){{0,4}}?)[\"”’]?"
    rf"(?P<next>[,，;；、/]?[ ]?(?=[{HAN_CLASS}])|[ ]?(?=[()）\]\n.。;；]|\Z|[-–—][ ]))"
)
_SIGNS = frozenset(":：=＝")
_ITEM = lazy_pattern(
    rf"(?P<han>[{HAN_CLASS}]{{1,8}})(?P<sign>[ ])(?:an?[ ]|the[ ])?"
    rf"(?P<english>[{_LATIN}][{_LATIN}'’-]*(?:[ ][{_LATIN}][{_LATIN}'’-]*){{0,4}}?)"
    rf"(?:[ ]in[ ][A-Z][a-z]+)?"
    rf"(?P<next>(?:[ ]\([^()\n]{{1,60}}\))?(?:[,，;；][ ]?(?:and[ ])?|[ ](?:→|⇒|[-=]?>|[/／])[ ])"
    rf"(?=[{HAN_CLASS}]{{1,8}}[ ][{_LATIN}])"
    rf"|(?=[ ]?[,，(（)）\]\n.。;；]|\Z|[ ][-–—][ ]))"
)
_BEFORE_RUN = ":：(（[—–-•*;；"  # what a run of items begins after, or a line
_COMMAS = frozenset(",，;；→⇒>/／")  # commas, arrows, strokes
_JOINT = len(", and ")
_REACH = 160  # code points of one link, a remark in a bracket with it
_FEWEST = 2  # links
_ENOUGH = 3  # links that need no proof where nothing else stands in a bracket


def find(page: Page) -> Iterator[Candidate]:
    """Links that follow each other."""
    chain: list[re.Match[str]] = []
    for start, end in page.terms:
        has_sign = not _SIGNS.isdisjoint(page.text[end : end + 2])
        if chain and start < chain[-1].end():
            continue  # in the bracket of a link
        link = _LINK.match(page.text, start) if has_sign else _item(page, start, end, chain)
        is_next = link is not None and bool(chain) and chain[-1].end() == start and chain[-1]["sign"] == link["sign"]
        if not is_next:
            yield from _candidates(page, chain)
            chain = []
        if link:
            chain.append(link)
    yield from _candidates(page, chain)


def _item(page: Page, start: int, end: int, chain: list[re.Match[str]]) -> re.Match[str] | None:
    """An item of a run between commas, the first of them at the beginning of something."""
    if page.text[end : end + 1] != " ":
        return None
    before = page.text[max(0, start - 2) : start].rstrip(" ")
    is_first = not before or before[-1] in _BEFORE_RUN or before[-1] == "\n"
    if (is_first and _has_next(page, end)) or (chain and chain[-1].end() == start):
        return _ITEM.match(page.text, start)
    return None


def _has_next(page: Page, end: int) -> bool:
    """Whether a word follows, and characters after a comma or an arrow on the line: one item alone makes no run."""
    if not page.text[end + 1 : end + 2].isalpha():
        return False
    farthest = min(len(page.text), end + _REACH)
    line_end = page.text.find("\n", end, farthest)
    others = page.terms_in(end, line_end if line_end >= 0 else farthest)
    return any(not _COMMAS.isdisjoint(page.text[max(end, start - _JOINT) : start]) for start, _ in others)


def _candidates(page: Page, chain: list[re.Match[str]]) -> Iterator[Candidate]:
    is_chain = (len(chain) >= _FEWEST and _is_proven(chain)) or _is_sure(page, chain)
    if is_chain and not any(_is_label(link["han"]) or _is_said(link["english"]) for link in chain):
        for link in chain:
            han = page.document.span(*link.span("han"))
            yield Candidate(han, *link.span("english"), "key-chain", exact=True, cues=("list",))


def _is_proven(chain: list[re.Match[str]]) -> bool:
    """Whether signs stand between the names, or the sound or a dictionary confirms half of the links."""
    if not chain or chain[0]["sign"] != " " or _fills_bracket(chain):
        return True
    proven = [link for link in chain if spells(link["english"], link["han"]) or rendered(link["han"], link["english"])]
    return 2 * len(proven) >= len(chain)


def _fills_bracket(chain: list[re.Match[str]]) -> bool:
    """Whether three links or more are all that a bracket holds: (甲 armor, 乙 sprout, 丙 tail)."""
    text = chain[0].string
    return (
        len(chain) >= _ENOUGH
        and text[chain[0].start() - 1 : chain[0].start()] in tuple("(（")
        and text[chain[-1].end() : chain[-1].end() + 1] in tuple(")）")
    )


def _is_sure(page: Page, chain: list[re.Match[str]]) -> bool:
    """Whether one link alone is an equation inside a line that a dictionary confirms: is 山 = mountain."""
    return any(
        link["sign"] == "=" and page.text[link.start() - 1] == " " and rendered(link["han"], link["english"])
        for link in chain
    )


def _is_label(han: str) -> bool:
    """Whether characters say what a value is: 作者, 英語."""
    return han in column("field_labels") or han in column("han_labels") or bool(role_of(han))


def _is_said(english: str) -> bool:
    """Whether words make a sentence."""
    words = english.lower().split()
    said = ("auxiliary", "pronoun", "verb")
    is_described = english.islower() and any(mapping("function_words").get(word) == "article" for word in words[1:])
    return is_described or (len(words) > 1 and any(mapping("function_words").get(word, "") in said for word in words))


PATTERN = Pattern(name="key-chain", rank=19, find=find)

"""Lists of projects: items that begin with a linked identifier, `[rail-map](https://…) - 鐵路地圖產生器`.

The link is the name of a repository, a package or a site; the characters behind it say what it does. They are its name
only where they agree with it by sound or by meaning. So it is with commands in bold type, `**init**: 初始化專案`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from terms.extract.kinds.spelled import spelled_from_start
from terms.extract.meaning import is_rendered, stems
from terms.text.han import after_last_han, first_han
from terms.text.keys import plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page
    from terms.model import Mark, Mention

# One word as programs are called: rail-map, railMap, owner/Name, rail.example.org, map2.
_IDENTIFIER = lazy_pattern(r"@?[a-z0-9][\w./+-]*|[A-Za-z0-9][\w.+-]*/[\w./+-]+|[\w-]+(?:\.[a-z]{2,10})+|\w+[_\d]\w*")
_WORD = lazy_pattern(r"[A-Za-z0-9][\w./+-]*")
_JOINT = lazy_pattern(r"[ \t\xa0]*(?:[-–—:：,，|]{1,3}[ \t\xa0]*)?")
_STROKES = frozenset("/／|")
_LEAD = 4  # code points before the link of an item: a bullet, a sign
_TEACHING = 3  # identifiers on a page, from which every linked word is one
_DESCRIPTION = 8  # characters; one word is not called so long
_EXPLANATION = 5  # characters; words in small letters that are explained, not translated
_SPELLED = 2  # characters, from which on letters spell them not by chance
_CHARACTERS = 2  # of most Chinese words


def is_described(page: Page, mention: Mention) -> bool:
    """Whether the characters of a mention say what a project does: they do not agree with the name before them.

    Characters in a bracket or behind a stroke are a name, as they are elsewhere.
    """
    link = _descriptions(page).get(mention.han.start, -1)
    if not 0 <= link <= mention.english.start < mention.han.start or page.is_bracketed(mention.han.start):
        return False
    if not _STROKES.isdisjoint(page.text[mention.english.end : mention.han.start]):
        return False
    return not _agree(mention.english.text, plain_han(mention.han.text))


@lru_cache(maxsize=1)
def _descriptions(page: Page) -> dict[int, int]:
    """The starts of the Han terms behind the links of projects, with the starts of the links."""
    heads = tuple(_heads(page))
    taught = sum(head.name == "link" and _is_identifier(page, head) for head, _ in heads) >= _TEACHING
    return {
        start: head.start
        for head, end in heads
        if _is_project(page, head, end, taught=taught)
        for start, _ in page.terms_in(head.end, end)
    }


def _is_project(page: Page, head: Mark, end: int, *, taught: bool) -> bool:
    """Whether a linked word is the name of a project, or one in bold type that of a command that is explained."""
    is_identifier = _is_identifier(page, head)
    if head.name == "strong":
        return is_identifier and _is_long(page, head.end, end, _EXPLANATION)
    return taught or is_identifier or _is_long(page, head.end, end, _DESCRIPTION)


def _heads(page: Page) -> Iterator[tuple[Mark, int]]:
    """The links and bold words, of one word each, that begin an item with characters behind, with the line's end."""
    items = sorted(mark.start for mark in page.document.marks if mark.name == "item")
    links = {mark.start: mark for mark in page.document.marks if mark.name in ("strong", "link")} if items else {}
    for item in items if links else ():
        link = next((links[at] for at in range(item, item + _LEAD) if at in links), None)
        if link is None or not _WORD.fullmatch(page.text, link.start, link.end):
            continue
        _, end = page.line(link.end)
        if page.has_han(link.end, end):
            yield link, end


def _is_identifier(page: Page, link: Mark) -> bool:
    return _IDENTIFIER.fullmatch(page.text, link.start, link.end) is not None


def _is_long(page: Page, start: int, end: int, fewest: int) -> bool:
    """Whether nothing but characters stands behind a word, more of them than one word is called."""
    joint = _JOINT.match(page.text, start, end)
    first = joint.end() if joint else start
    return first_han(page.text, start, end) == first and after_last_han(page.text, start, end) - first >= fewest


def _agree(english: str, han: str) -> bool:
    """Whether a name spells the first of the characters, or all its words stand for most of them."""
    if any(spelled_from_start(word, han) >= min(_SPELLED, len(han)) for word in english.split()[:1]):
        return True
    return is_rendered(han, english) and _CHARACTERS * len(stems(english)) >= len(han) - 1

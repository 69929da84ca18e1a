"""A list item that is a name and its characters, or that begins with a name, a colon and its characters.

Finds: `- Comma 逗號`, `- **East Wind**: 東風 (Dōngfēng), the first`: three items of the second shape teach the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.boundary.titles import titles
from terms.extract.candidate import Candidate
from terms.extract.page.bilingual import bilingual
from terms.extract.page.columns import role_of
from terms.tables import column, mapping
from terms.text.han import HAN_CLASS
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page
    from terms.model import Mark

_LETTER = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_LABELED = lazy_pattern(
    rf"(?P<name>[{_LETTER}][{_LETTER}\d '’&-]{{0,40}})(?:[:：]|[ ][-–—=])[ ]*"
    rf"[「《“\"]?(?P<han>[{HAN_CLASS}](?:[{HAN_CLASS}·‧]{{0,11}}))[」》”\"]?"
    rf"(?=[ ]*(?:[(（][{_LETTER} ,;'’-]+[)）]|[,;–—=]|-[ ]|\Z|\n)(?![^\n]*[{HAN_CLASS}]))"
)
_SIGNS = (":", "：", " -", " –", " —", " =")  # between label and characters
_TEACHING = 3  # items of the shape on a page
_LONGEST = 5  # words


def find(page: Page) -> Iterator[Candidate]:
    """Items of two halves with the name first, then items that begin with a label."""
    items = [mark for mark in page.document.marks if mark.name == "item" and page.has_han(mark.start, mark.end)]
    halves = bilingual(page, [(item.start, item.end) for item in items], "list-item")
    yield from (one for one in halves if one.end <= one.han.start and _is_name(page.text[one.floor : one.end]))
    likely = [item for item in items if any(sign in page.text[item.start : item.end] for sign in _SIGNS)]
    labeled = [one for item in likely for one in _labeled(page, item)] if len(likely) >= _TEACHING else []
    if len(labeled) >= _TEACHING:
        yield from labeled


def _is_name(text: str) -> bool:
    """Whether a half is no phrase that ends in a name: add a page about Tainan 台南."""
    words = text.split()
    inside = {word.lower() for word in words} - mapping("name_connectors").keys()
    is_phrase = bool(inside & column("function_words"))
    is_mixed = words[0].islower() and any(word[0].isupper() for word in words)
    is_phrase |= words[0] in mapping("name_connectors")
    return len(words) <= _LONGEST and not is_phrase and not is_mixed


def _labeled(page: Page, item: Mark) -> Iterator[Candidate]:
    """The label of an item with the characters after it; a field's label and a title are no names."""
    found = _LABELED.match(page.text, item.start, item.end)
    if found is None:
        return
    name = found["name"].strip()
    is_field = bool(role_of(name)) or name.lower() in titles() or name[-1].isdigit()
    if not is_field and _is_name(name):
        han = page.document.span(*found.span("han"))
        yield Candidate(han, *found.span("name"), "list-item", exact=True, cues=("label",))


PATTERN = Pattern(name="list-item", rank=34, find=find)

"""Numbered lines of one shape, `2.1 All Terraces (梯田)`, `Act 3 -- The Letter ("家書")`: after the label all is name.

Three lines of a page with the same label teach it: what stands between the label and the characters is a name as a
whole, even where it begins with a small word or has no capitals.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from terms.extract.page.title_case import is_title_case
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.page.page import Page

# A number by itself, or after the word for a part of a work; then the name up to a bracket.
_LINE = lazy_pattern(
    r"^(?P<label>[ \t]*(?:#{1,6}[ \t]+)?(?P<part>[A-Z][a-z]{2,9} )?(?:\d{1,3}(?:\.\d{1,2}){0,4}|[IVX]{1,5})[.):]?"
    r"(?:[ \t]*(?:--|[-–—:]))?[ \t]+)"
    r"(?P<article>(?:The|An?)[ ])?(?=[A-Z])(?P<name>[^\n()（）\[\].;:!?#|]{2,80}?)[ ]?(?=[(（])",
    re.MULTILINE,
)
_ITEM = lazy_pattern(r"(?:The[ ])?(?P<name>[A-Z][^\n()（）\[\].;:!?#|*_,]{2,80}?)[ ]?(?=[(（])")
_NUMBER = lazy_pattern(r"\d[\d.]*|[IVX]+")
_FARTHEST = 160  # code points of a label and a name
_TEACHING = 3  # lines with one label
_LONGEST = 8  # words


def numbered_name(page: Page, end: int) -> int:
    """Where the name begins that ends at `end` in a numbered line; -1 where there is no such line."""
    return _names(page).get(end, -1)


@lru_cache(maxsize=1)
def _names(page: Page) -> dict[int, int]:
    """The names of the numbered lines whose label the page repeats, end to start; works keep their article."""
    if not page.brackets:
        return {}
    opening = {bracket.open: bracket.close for bracket in page.brackets if page.has_han(bracket.open, bracket.close)}
    lines = [line for open_ in opening if (line := _line(page, open_)) and _is_short(page, line)]
    labels = Counter(_shape(line) for line in lines)
    return _items(page, opening) | {
        line.end("name"): line.start("article") if line["part"] and line["article"] else line.start("name")
        for line in lines
        if labels[_shape(line)] >= _TEACHING
    }


def _line(page: Page, bracket: int) -> re.Match[str] | None:
    """The line whose label and name end at a bracket."""
    first = max(0, bracket - _FARTHEST)
    begin = page.text.rfind("\n", first, bracket) + 1
    line = _LINE.match(page.text, begin) if begin or not first else None
    return line if line and line.end() == bracket else None


def _items(page: Page, opening: dict[int, int]) -> dict[int, int]:
    """The names of the items of a list that are nothing but a capitalized name and a bracket, where three are."""
    marks = {mark.start: mark.end for mark in page.document.marks if mark.name == "item"} if opening else {}
    found = {}
    for start, end in marks.items():
        item = _ITEM.match(page.text, start, end)
        closing = opening.get(item.end(), -1) if item else -1
        if item and closing == end - 1 and _is_short(page, item) and is_title_case(item["name"], _LONGEST):
            found[item.end("name")] = item.start("name")
    return found if len(found) >= _TEACHING else {}


def _shape(line: re.Match[str]) -> str:
    return _NUMBER.sub("0", line["label"])


def _is_short(page: Page, line: re.Match[str]) -> bool:
    return len(line["name"].split()) <= _LONGEST and not page.has_han(*line.span("name"))

"""甲 / 乙 (A / B), 甲、乙 (A and B): names side by side, paired in order; unequal counts are no pairs.

Finds: `票價 / 折扣 (Price / Discount)`, `大人／小孩（Adult／Child）`, `王明、陳國 (M. Wang & K. Chen)`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.meaning import rendered
from terms.extract.page.quotations import spells
from terms.text.han import has_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.brackets import Bracket
    from terms.extract.page.page import Page

_HAN_JOINT = lazy_pattern(r"[ ]?[/／][ ]?|[、，]")
_LATIN_JOINT = lazy_pattern(r"\s*[/／]\s*|,?\s(?:&|and)\s|[,，、]\s?")
_REMARK = lazy_pattern(r",\s*(?:e\.g\.|for example|such as|etc|i\.e\.).*$", re.DOTALL)
_LONGEST = 12  # characters of a label
_LONGEST_NAME = 6  # words
_LEFT = lazy_pattern(r"[A-Za-z][ ]?[/／]?[ ]?$")


def find(page: Page) -> Iterator[Candidate]:
    """A bracket of Latin names between strokes after as many labels between strokes."""
    for bracket in page.brackets:
        if page.text[bracket.open - 1 : bracket.open].isspace() or has_han(page.text[bracket.open - 1 : bracket.open]):
            labels = _labels(page, bracket)
            names = _names(page, bracket) if len(labels) > 1 else []
            if names and len(names) == len(labels) and _are_names(page.text, labels, names):
                for (start, end), name in zip(labels, names, strict=True):
                    span = page.document.span(start, end)
                    yield Candidate(span, *name, "slash-labels", exact=True, cues=("list",))


def _are_names(text: str, labels: list[tuple[int, int]], names: list[tuple[int, int]]) -> bool:
    """Whether no comma of a sentence stands between the labels, or the sound or a dictionary confirms each pair."""
    if "，" not in text[labels[0][1] : labels[-1][0]]:
        return True
    pairs = [(text[slice(*label)], text[slice(*name)]) for label, name in zip(labels, names, strict=True)]
    return all(spells(english, han) or rendered(han, english) for han, english in pairs)


def _labels(page: Page, bracket: Bracket) -> list[tuple[int, int]]:
    """The Han terms joined by strokes that end at the bracket, in text order."""
    near = page.terms_in(max(0, bracket.open - 60), bracket.open)
    found: list[tuple[int, int]] = []
    following = bracket.open
    for start, end in reversed(near):
        between = page.text[end:following]
        joined = _HAN_JOINT.fullmatch(between) if found else (not between.strip(" "))
        if not joined or end - start > _LONGEST:
            break
        found.insert(0, (start, end))
        following = start
    return [] if found and _LEFT.search(page.text, max(0, following - 4), following) else found


def _names(page: Page, bracket: Bracket) -> list[tuple[int, int]]:
    """The Latin names between strokes inside the bracket, a remark at its end left out."""
    inside = page.text[bracket.open + 1 : bracket.close]
    inside = _REMARK.sub("", inside)
    found: list[tuple[int, int]] = []
    begin = bracket.open + 1
    end = begin + len(inside)
    for joint in (*_LATIN_JOINT.finditer(page.text, begin, end), None):
        last = joint.start() if joint else end
        found.append((begin, last))
        begin = joint.end() if joint else end
    return found if all(_is_name(page.text[start:last]) for start, last in found) else []


def _is_name(text: str) -> bool:
    return bool(text[:1].isalpha()) and not has_han(text) and len(text.split()) <= _LONGEST_NAME


PATTERN = Pattern(name="slash-labels", rank=18, find=find)

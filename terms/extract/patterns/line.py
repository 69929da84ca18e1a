"""A line that is nothing but a name, a separator and characters, in either order.

Finds: `台北 - Taipei`, `Tz’u-yüan – 辭源 (3rd edn)`, `高雄: Kaohsiung`, `修炼 = cultivation`,
`"月" = Moon.`
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.meaning import is_value, rendered
from terms.extract.page.columns import role_of
from terms.text.han import HAN_CLASS
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_SIDE = r"[^\n\t:：=→()（）@]{1,61}?"
_LINE = lazy_pattern(
    rf"[ ]*(?:[-*•][ ])?(?P<left>{_SIDE})"
    r"[ ]*(?:\t|[ ][-–—=][ ]|[ ]?(?:→|[-=]>|[:：=/／])[ ]?)[ ]*"
    rf"(?P<right>{_SIDE})"
    r"(?:[ ]*\([^()\n]{0,40}\))?[ ]*\r?"  # an edition, a year
)
_EQUATION = lazy_pattern(
    rf"[ ]*[\"“‘「『](?P<left>{_SIDE})[\"”’」』][ ]*(?:=|means)[ ]*[\"“‘]?(?P<right>{_SIDE})[\"”’]?[.;,]?[ ]*\r?"
)
# Characters with capitals before or between them.
_MIXED = lazy_pattern(rf"(?:[A-Z]{{1,3}}[ ]?)?(?:[{HAN_CLASS}]+[ ]?[A-Z]{{1,3}}[ ]?)?[{HAN_CLASS}]+")
_LONGEST_LINE = 180  # code points
_LONGEST_HAN = 20  # code points
_LONGEST_NAME = 6  # words; a longer side is a sentence
# A label in front of a reading or a variant says nothing about an English name.
_LABELS = lazy_pattern(
    r"(?:chinese|traditional|simplified|pinyin|japanese|korean|kanji|hanzi|e\.g|note|source)\b", re.IGNORECASE
)


def find(page: Page) -> Iterator[Candidate]:
    """Every line of the shape, name first or characters first."""
    for _, first, last in page.free_terms():
        line = _line_around(page.text, first, last)
        start, end = _whole(page.text, line, first, last) if line else (first, last)
        sides = (line.span("left"), line.span("right")) if line else ()
        if (start, end) in sides and end - start <= _LONGEST_HAN:
            name = next(side for side in sides if side != (start, end))
            if (
                _is_name(page, *name)
                and not _is_numbered(page.text, name[1], end)
                and not _is_field(page.text[slice(*name)], page.text[start:end])
                and not page.ends_cell(*sorted((start, name[0])))
            ):
                yield Candidate(page.document.span(start, end), *name, "line", exact=True, cues=("line",))


def _line_around(text: str, start: int, end: int) -> re.Match[str] | None:
    """The line of a Han term, if it has two sides."""
    first = text.rfind("\n", max(0, start - _LONGEST_LINE), start) + 1
    last = text.find("\n", end, end + _LONGEST_LINE)
    last = min(len(text), end + _LONGEST_LINE) if last < 0 else last
    if (first == 0 and start > _LONGEST_LINE) or last - first > _LONGEST_LINE:
        return None
    return _EQUATION.fullmatch(text, first, last) or _LINE.fullmatch(text, first, last)


def _whole(text: str, line: re.Match[str], start: int, end: int) -> tuple[int, int]:
    """The side with characters, where capitals stand beside them: N 層, AA制."""
    for side in (line.span("left"), line.span("right")):
        if side[0] <= start < end <= side[1] and _MIXED.fullmatch(text, *side):
            return side
    return start, end


def _is_field(name: str, han: str) -> bool:
    """Whether one side is the label of a field and the other its value: Author: 王小明, 英文名稱：Palace Museum."""
    return is_value(name, han) or (bool(role_of(name) or role_of(han)) and not rendered(han, name))


def _is_numbered(text: str, name_end: int, end: int) -> bool:
    """Whether the name is a number's label of characters whose English stands behind them: Row 1: 標音 (notes)."""
    return text[name_end - 1].isdigit() and text[end : end + 2].lstrip()[:1] in tuple("(（")


def _is_name(page: Page, start: int, end: int) -> bool:
    """Whether a side is a Latin name, not a label, a number or a sentence."""
    name = page.text[start:end]
    is_short = len(name.split()) <= _LONGEST_NAME
    return is_short and name[0].isalpha() and not page.has_han(start, end) and not _LABELS.match(name)


PATTERN = Pattern(name="line", rank=35, find=find)

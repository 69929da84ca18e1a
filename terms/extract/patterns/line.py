"""A line that is nothing but a name, a separator and characters, in either order.

Finds: `台北 - Taipei`, `Hsien-han – 現代漢語詞典 (7th edn)`, `高雄: Kaohsiung`, `修炼 = cultivation`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract._candidate import Candidate
from terms.text.han import HAN_CLASS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract._page import Page

_BREAK = r"[ ]*(?:\t|[ ][-–—=][ ]|[ ]?(?:→|[:：=/／])[ ]?)[ ]*"
_HAN = f"(?P<han>[{HAN_CLASS}](?:[{HAN_CLASS}·‧A-Za-z0-9]{{0,18}}[{HAN_CLASS}])?)"
_NAME = rf"(?P<name>[^\W\d_{HAN_CLASS}][^\n\t:：=→()（）@{HAN_CLASS}]{{0,60}}?)"
_NOTE = r"(?:[ ]*\([^()\n]{0,40}\))?[ ]*\r?$"
_NAME_FIRST = re.compile(rf"^[ ]*(?:[-*•][ ])?{_NAME}{_BREAK}{_HAN}{_NOTE}", re.MULTILINE)
_HAN_FIRST = re.compile(rf"^[ ]*(?:[-*•][ ])?{_HAN}{_BREAK}{_NAME}{_NOTE}", re.MULTILINE)
_LONGEST_NAME = 6  # words; a longer left side is a sentence
# A label in front of a reading or a variant says nothing about an English name.
_LABELS = re.compile(
    r"(?:chinese|traditional|simplified|pinyin|japanese|korean|kanji|hanzi|e\.g|note|source)\b", re.IGNORECASE
)


def find(page: Page) -> Iterator[Candidate]:
    """Every line of the shape, name first or characters first."""
    for shape in (_NAME_FIRST, _HAN_FIRST):
        for line in shape.finditer(page.text):
            if _is_pair(page, line):
                start = line.start("name")
                end = start + len(line["name"].rstrip())
                span = page.document.span(*line.span("han"))
                yield Candidate(span, start, end, "line", exact=True, cues=("line",))


def _is_pair(page: Page, line: re.Match[str]) -> bool:
    """Whether the left side is a name; the cells of a table are the table pattern's."""
    first, second = sorted((line.start("name"), line.start("han")))
    is_name = len(line["name"].split()) <= _LONGEST_NAME and not _LABELS.match(line["name"])
    return is_name and not page.ends_cell(first, second)


PATTERN = Pattern(name="line", rank=35, find=find)

"""Lines of a list that end with English, a comma and characters.

Finds: `* **/z**: wooden fish, 木魚`, `3. East Gate, 東門`. A key may stand before the English. Three such lines teach
the page where the sound or a dictionary confirms half of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.fit import agrees
from terms.text.han import HAN_CLASS
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_LETTER = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_LINE = lazy_pattern(
    r"[ \t]*(?:[-*+•][ ]+|\d{1,3}[.)][ ]+)?(?:[*_`]{0,2}[^\s:：*`]{1,16}[*_`]{0,2}(?:[:：][*_`]{0,2}|[ ][-–—=])[ ]+)?"
    rf"(?P<name>[{_LETTER}][{_LETTER}'’-]*(?:[ ][{_LETTER}][{_LETTER}'’-]*){{0,4}})[,，][ ]?"
    rf"(?P<han>[{HAN_CLASS}]{{1,12}})[ ]*\r?"
)
_COMMAS = frozenset(",，")
_LONGEST = 90  # code points of a line
_TEACHING = 3  # lines of the shape on a page


def find(page: Page) -> Iterator[Candidate]:
    """The lines of the shape, if there are three and half of them agree."""
    lines = [line for _, start, end in page.free_terms() if (line := _line(page.text, start, end))]
    if len(lines) < _TEACHING or 2 * sum(agrees(line["name"], line["han"]) for line in lines) < len(lines):
        return
    for line in lines:
        han = page.document.span(*line.span("han"))
        yield Candidate(han, *line.span("name"), "comma-items", exact=True, cues=("row",))


def _line(text: str, start: int, end: int) -> re.Match[str] | None:
    """The line of the shape that ends with characters."""
    if _COMMAS.isdisjoint(text[max(0, start - 2) : start]) or text[end : end + 1] not in ("\n", "\r", " ", ""):
        return None
    first = text.rfind("\n", max(0, start - _LONGEST), start) + 1
    last = text.find("\n", end)
    return _LINE.fullmatch(text, first, last if last >= 0 else len(text))


PATTERN = Pattern(name="comma-items", rank=34, find=find)

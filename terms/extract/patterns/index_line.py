"""Lines of an index or an appendix: a name, its characters, page numbers; the surname may stand first with a comma.

Finds: `Wang Anshi 王安石, 12–15`, `Ouyang, Xiu 歐陽修, 40, 44`, `Kaifeng ........ 開封`, `Anhui    安徽`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.page.quotations import spells
from terms.text.han import HAN_CLASS
from terms.text.keys import plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_LETTER = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_WORDS = rf"[{_LETTER}][{_LETTER}'’‘.-]*(?:[ ][{_LETTER}][{_LETTER}'’‘.-]*){{0,6}}"
_PAGES = r"(?:[,，:]?[ ]+(?:\d{1,4}(?:[-–]\d{1,4})?[nft]{0,2}(?:[,;][ ]?|(?=\s|\Z)))+)?[ ]*"
# The columns stand apart by a tab, leader dots or several blanks; without pages or a comma one blank proves nothing.
_WIDE = r"(?:[ ]*(?:\t+|[.·…]{3,}|(?:[ ]\.){3,})[ ]*|[ ]{3,})"
_LINE = lazy_pattern(
    rf"[ ]*(?P<name>{_WORDS}(?P<comma>,[ ]{_WORDS})?),?(?P<gap>{_WIDE}|[ ]{{1,2}})"
    rf"(?P<han>[{HAN_CLASS}][{HAN_CLASS}·‧]{{0,11}})(?P<pages>{_PAGES})\r?"
)
_FEW = 2  # lines that are enough where the names spell the characters
_GAP = frozenset(" \t.·…")  # what may stand straight before the characters
_AFTER = frozenset(" ,，:;-–nft\r")  # what may stand after them, beside digits
_LONGEST = 120  # code points of a line
_TEACHING = 3  # lines of the shape on a page
_NAME_SIZE = 4  # characters of a person's name


def find(page: Page) -> Iterator[Candidate]:
    """Three lines of the shape teach the page, or two that are spelled."""
    lines = [line for start, end in page.terms if (line := _line(page, start, end))]
    if len(lines) >= _TEACHING or (len(lines) >= _FEW and all(spells(line["name"], line["han"]) for line in lines)):
        for line in lines:
            han = page.document.span(*line.span("han"))
            yield Candidate(han, *line.span("name"), "index-line", exact=True, cues=("index",))


def _line(page: Page, start: int, end: int) -> re.Match[str] | None:
    """The line around characters, if it has columns or pages, or a surname with a comma that the characters spell."""
    if page.text[start - 1 : start] not in _GAP:
        return None
    first = page.text.rfind("\n", max(0, start - _LONGEST), start) + 1
    last = page.text.find("\n", end, end + _LONGEST)
    last = min(len(page.text), end + _LONGEST) if last < 0 else last
    if last - first > _LONGEST or page.document.part_at(start) not in ("body", "note"):
        return None
    is_last = all(char in _AFTER or char.isdecimal() for char in page.text[end:last])
    line = _LINE.fullmatch(page.text, first, last) if is_last else None
    if line is None or line.span("han") != (start, end) or page.ends_cell(line.end("name"), start):
        return None
    if line["comma"]:
        return line if _is_person(line["name"], line["han"]) else None
    return line if line["pages"].strip() or len(line["gap"]) > 2 or "\t" in line["gap"] else None


def _is_person(name: str, han: str) -> bool:
    """Whether the characters are spelled by a name with a comma after its surname: Ouyang, Xiu 歐陽修."""
    from terms.romanize.align import align

    alignment = align(name.replace(",", " "), plain_han(han)) if len(han) <= _NAME_SIZE else None
    return alignment is not None and alignment.start == 0


PATTERN = Pattern(name="index-line", rank=34, find=find)

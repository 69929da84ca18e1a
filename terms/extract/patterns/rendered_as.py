"""「漢字」英文名為 English, English 是「漢字」的拼音: Chinese words say that one renders characters in marks.

Finds: `「悠遊卡」英文名為 EasyCard`, `《紅樓夢》英譯為 Dream of the Red Chamber`, `Tamsui 是「淡水」的臺語羅馬字`.
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

_AS = r"(?:英?[译譯](?:作|為|为|成|名[為为是])|英文(?:名[称稱]?)?(?:是|叫|為|为|叫做|叫作))"
_RENDERED = re.compile(
    rf"[」』”\"’》][ \t]*(?:一般|通常|可|通)?{_AS}[ \t]*[「『“\"‘《]?"
    rf"(?P<english>[^\W\d_{HAN_CLASS}][\w .,’'&-]{{0,60}})"
)
_SPELLS = re.compile(r"(?P<english>[^\W\d_][\w.’'-]{1,30})[*_”\"]{0,2}[ \t]*(?:即|就?是|為|为)[ \t]*[「『“\"‘《]$")
_OF = re.compile(rf"[」』”\"’》]的[{HAN_CLASS}]{{0,6}}(?:拼音|羅馬字|罗马字|英文|英譯|英译|譯名|译名)")
_OPENING = '「『“"‘《'
_LATIN_END = re.compile(rf"[{HAN_CLASS}]|[.,’' -]+$")
_LONGEST = 12  # characters
_REACH = 40  # code points


def find(page: Page) -> Iterator[Candidate]:
    """A Han term with such words after it, or with a Latin name and such words around it."""
    for start, end in page.terms:
        if end - start > _LONGEST:
            continue
        name = _rendered(page, start, end) or _spelled(page, start, end)
        if name:
            yield Candidate(page.document.span(start, end), *name, "rendered-as", exact=True, cues=("rendered-as",))


def _rendered(page: Page, start: int, end: int) -> tuple[int, int] | None:
    """The English after the words."""
    if page.text[start - 1 : start] not in tuple(_OPENING):
        return None
    found = _RENDERED.match(page.text, end)
    if found is None:
        return None
    stop = _LATIN_END.search(page.text, *found.span("english"))
    return found.start("english"), stop.start() if stop else found.end("english")


def _spelled(page: Page, start: int, end: int) -> tuple[int, int] | None:
    if not _OF.match(page.text, end):
        return None
    before = _SPELLS.search(page.text, max(0, start - _REACH), start)
    return before.span("english") if before else None


PATTERN = Pattern(name="rendered-as", rank=34, find=find)

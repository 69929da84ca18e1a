r"""Name \zh{漢字}: characters inside a command of TeX, after the name.

Finds: `Wang Guowei \zh{王國維}`, `\emph{guanxi} \textchinese{關係}`, `Liang Qichao (\hant{梁啟超})`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.boundary.clause import REACH
from terms.extract.candidate import Candidate
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_COMMAND = lazy_pattern(r"(?P<gap>[\s~]*)(?P<bracket>[(（]?)\\[A-Za-z]{1,20}\*?(?:\[[^\]\n]{0,30}\])?\{[《「]?$")
_EMPHASIS = lazy_pattern(r"\\[A-Za-z]{1,12}\{(?P<name>[^{}\\\n]{1,80})\}$")
_CLOSING = ("}", "》}", "」}")
_LONGEST = 48  # code points of a command


def find(page: Page) -> Iterator[Candidate]:
    """Every Han term that a command holds, and nothing else, after a letter or an emphasized name."""
    if "\\" not in page.text:
        return
    for previous, start, end in page.free_terms():
        if page.text[start - 1 : start] not in ("{", "《", "「") or not page.text.startswith(_CLOSING, end):
            continue
        command = _COMMAND.search(page.text, max(previous, start - _LONGEST), start)
        if command is None:
            continue
        last, han = command.start(), page.document.span(start, end)
        emphasis = _EMPHASIS.search(page.text, max(previous, last - REACH), last)
        if emphasis:
            yield Candidate(han, *emphasis.span("name"), "tex-command", exact=True, cues=("markup",))
        elif page.text[last - 1 : last].isalnum() or page.text[last - 1 : last] in (".", "'", "’", "”"):
            floor = max(previous, last - REACH, page.text.rfind("}", previous, last) + 1)
            yield Candidate(han, floor, last, "tex-command", loose=not command["bracket"], cues=("markup",))


PATTERN = Pattern(name="tex-command", rank=20, find=find)

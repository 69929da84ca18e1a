"""漢字 English — explanation: lines of a glossary that go on after the pair.

Finds: `- 皇后 Empress (a ruler's wife)`, `城牆  Walls  — of brick`, `國家圖書館 National Central Library: open daily`.
Three such lines of a page teach it, if the sound or a dictionary confirms one in four.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.fit import fits
from terms.extract.meaning import is_sentence, is_value
from terms.tables import mapping
from terms.text.han import HAN_CLASS
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_WORD = r"[^\W\d_][\w'’./-]*"
_LEAD = lazy_pattern(r"[^\w\n]*+(?:\d{1,3}[.)、])?[^\w\n]*+")  # bullets, a number, opening marks
_LONGEST_LEAD = 24  # code points
_LINE = lazy_pattern(
    rf"(?P<han>[{HAN_CLASS}]{{1,12}})[》」”]?[*_]{{0,2}}"
    rf"[ \t]+(?:the[ ]|an?[ ])?(?P<english>{_WORD}(?:[ ]{_WORD}){{0,5}}?)"
    r"[*_]{0,2}(?:[ \t]+(?=[(（–—]|-[ \t])|[:：;；](?=\s)|[ \t]*\r?(?=\n|\Z))"
)
_TEACHING = 3  # lines of the shape
_MOST_OPEN = 4  # lines for one that fits
_OPEN = frozenset({"article", "auxiliary", "conjunction", "preposition", "pronoun"})  # what no term begins or ends with


def find(page: Page) -> Iterator[Candidate]:
    """The pairs of the lines, where the page has three and enough of them fit."""
    found = [line for start, _ in page.terms if (line := _line(page, start))]
    if len(found) >= _TEACHING and _MOST_OPEN * sum(fits(line["english"], line["han"]) for line in found) >= len(found):
        for line in found:
            han = page.document.span(*line.span("han"))
            yield Candidate(han, *line.span("english"), "explained-entry", exact=True, cues=("row",))


def _line(page: Page, start: int) -> re.Match[str] | None:
    """The line that begins with these characters, if a term follows them."""
    line = _LINE.match(page.text, start) if _begins_line(page.text, start) else None
    if line is None or page.ends_cell(line.end("han"), line.start("english")):
        return None
    words = line["english"].lower().split()
    kinds = [mapping("function_words").get(word) for word in (words[0], words[-1])]
    is_term = (
        not _OPEN.intersection(kinds) and not is_sentence(line["han"]) and not is_value(line["english"], line["han"])
    )
    return line if is_term else None


def _begins_line(text: str, start: int) -> bool:
    """Whether nothing but a bullet, a number or marks stand before `start` on its line."""
    first = text.rfind("\n", max(0, start - _LONGEST_LEAD), start) + 1
    return (first > 0 or start <= _LONGEST_LEAD) and _LEAD.fullmatch(text, first, start) is not None


PATTERN = Pattern(name="explained-entry", rank=38, find=find)

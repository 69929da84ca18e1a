"""(English, or 漢字): a bracket that holds both names, and nothing before it that they belong to.

Finds: `they speak of meaning (sense radicals, or 形旁, xíngpáng)`, `[Family name/ 姓 (xìng)]`. The characters must mean
half of the words, or be spelled by them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.meaning import rendered, stems
from terms.extract.page.quotations import spells
from terms.text.han import HAN_CLASS
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_LETTER = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_PAIR = lazy_pattern(
    rf"\s*(?P<name>[{_LETTER}][{_LETTER}'’-]*(?:[ ][{_LETTER}][{_LETTER}'’-]*){{0,4}})(?:,?[ ]or[ ]|[ ]?[/／][ ]?)"
    rf"(?P<han>[{HAN_CLASS}]{{1,12}})(?:,?[ ]?[(（]?[{_LETTER}'’ -]{{1,30}}[)）]?)?\s*"
)
_JOINTS = ("or ", "/", "／")


def find(page: Page) -> Iterator[Candidate]:
    """Every bracket that is a name, “or” or a stroke, characters, and perhaps how they are read."""
    for bracket in page.han_brackets:
        if not any(joint in page.text[bracket.open : bracket.close] for joint in _JOINTS):
            continue
        pair = _PAIR.fullmatch(page.text, bracket.open + 1, bracket.close)
        if pair and _is_meant(pair["name"], pair["han"]):
            han = page.document.span(*pair.span("han"))
            yield Candidate(han, *pair.span("name"), "bracketed-pair", exact=True)


def _is_meant(english: str, han: str) -> bool:
    told = rendered(han, english)
    return spells(english, han) or (bool(told) and 2 * len(told) >= len(stems(english)))


PATTERN = Pattern(name="bracketed-pair", rank=21, find=find)

"""wage 工资: lines of a glossary that are nothing but English and characters, one pair after the other.

Finds: `tax 税收`, `fixed income 固定收入`, and pairs that lost their line break, `rent 租金price 价格`.
Three such lines that are half of the page's teach it, or four in a row, as credits are: `Editor 編輯Li Ming 李明`.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.fit import fits
from terms.extract.meaning import is_value
from terms.tables import mapping
from terms.text.han import HAN_CLASS, is_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_ENGLISH = rf"[A-Za-z][^{HAN_CLASS}\n\t|:：=()（）“”\"]{{0,60}}?(?<=[\w.)])"
_HAN = rf"[“《]?[{HAN_CLASS}][{HAN_CLASS}“”《》·—-]{{0,24}}(?<=[{HAN_CLASS}”》])"
_PAIR = rf"(?P<english>{_ENGLISH})[ \t]{{1,3}}(?P<han>{_HAN})"
_ONE = lazy_pattern(_PAIR)
_LINE = lazy_pattern(f"[ \t]*(?:{re.sub('[?]P<[a-z]+>', '', _PAIR)})+[ \t]*\r?")
_OPEN = frozenset({"article", "conjunction", "preposition", "auxiliary", "pronoun"})  # what no term ends with
_MOST_OPEN = 4  # pairs for one that fits
_TEACHING = 3  # lines of the shape on a page
_IN_A_ROW = 4  # lines of the shape without another one with characters among them
_CLOSING = frozenset("”》")
_LONGEST = 240  # code points of a line
_LONGEST_NAME = 8  # words


def find(page: Page) -> Iterator[Candidate]:
    """The pairs of the lines of the shape, where most lines with characters are of it."""
    lines = [_pairs(page.text, *line) for line in _lines(page)]
    rows = [pairs for pairs in lines if pairs]
    if len(rows) < _TEACHING:
        return
    taught = [rows] if 2 * len(rows) >= len(lines) else _runs(lines)
    for pair in (pair for run in taught if _is_proven(run) for row in run for pair in row):
        han = page.document.span(*pair.span("han"))
        yield Candidate(han, *pair.span("english"), "glossary-run", exact=True, cues=("row",))


def _runs(lines: list[list[re.Match[str]]]) -> list[list[list[re.Match[str]]]]:
    """The lines of the shape that follow each other, four or more."""
    runs = ([*group] for is_row, group in groupby(lines, bool) if is_row)
    return [run for run in runs if len(run) >= _IN_A_ROW]


def _is_proven(rows: list[list[re.Match[str]]]) -> bool:
    """Whether one pair in so many fits by sound or meaning: names of sites stand before their owners, too."""
    pairs = [pair for row in rows for pair in row]
    return _MOST_OPEN * sum(fits(pair["english"], pair["han"]) for pair in pairs) >= len(pairs)


def _pairs(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The pairs that a line consists of; [] where it holds anything else."""
    is_likely = end - start <= _LONGEST and _is_framed(text[start:end].strip(" \t\r"))
    if not is_likely or not _LINE.fullmatch(text, start, end):
        return []
    found = list(_ONE.finditer(text, start, end))
    return found if all(_is_name(pair["english"], pair["han"]) for pair in found) else []


def _is_framed(line: str) -> bool:
    """Whether a line begins and ends as English and characters do, told before the long expression."""
    return line[:1].isascii() and line[:1].isalpha() and (is_han(line[-1]) or line[-1] in _CLOSING)


def _is_name(english: str, han: str) -> bool:
    """Whether the English is a term rather than a phrase that goes on (Picture of) or a sentence, or a value."""
    words = english.lower().split()
    kinds = [mapping("function_words").get(word, "") for word in words]
    is_phrase = kinds[-1] in _OPEN or any(kind in ("auxiliary", "pronoun") for kind in kinds)
    return not is_phrase and len(words) <= _LONGEST_NAME and not is_value(english, han)


def _lines(page: Page) -> list[tuple[int, int]]:
    """The lines with characters, as (start, end)."""
    found: dict[int, int] = {}
    last = -1
    for start, _ in page.terms:
        if start > last:
            first = page.text.rfind("\n", 0, start) + 1
            end = page.text.find("\n", start)
            last = end if end >= 0 else len(page.text)
            found[first] = last
    return list(found.items())


PATTERN = Pattern(name="glossary-run", rank=39, find=find)

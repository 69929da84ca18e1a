"""Strings of a program that are characters and then their English.

Finds: `title: '圖書館 Library'`, `['台北市 Taipei City', '高雄市 Kaohsiung City']`. The two parts must fit each other
by sound or meaning, or most strings under the same key must be of two parts; the words of an English title
(`'翰林院 The Academy of the Brush'`) are no name of a program, as that after `'安裝 Docker'`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.meaning import is_sentence, is_value
from terms.extract.page.bilingual import bilingual
from terms.extract.page.halves import halves
from terms.extract.page.title_case import is_title_case
from terms.tables import mapping
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_KEY = lazy_pattern(r"(?:(?P<key>[A-Za-z][\w-]*)[\"'`]?[ \t]*(?::|=>?)|[\[(,{])\s*\Z")
_END = lazy_pattern(r"[ \t]*[,)\]};\r\n]|[ \t]*\Z")
_QUOTES = frozenset("\"'`")
_REACH = 40  # code points before a string
_LONGEST = 90  # code points of a string
_LONGEST_NAME = 10  # words
_OF = frozenset({"preposition"})

Block = tuple[int, int]


def find(page: Page) -> Iterator[Candidate]:
    """Every string of two parts, key by key."""
    groups: dict[str, list[Block]] = {}
    for _, start, end in page.free_terms():
        block = _string(page.text, start, end)
        key = _KEY.search(page.text, max(0, block[0] - 1 - _REACH), block[0] - 1) if block else None
        if block and key:
            groups.setdefault(key["key"] or "", []).append(block)
    for blocks in groups.values():
        titles = [candidate for block in blocks for candidate in _title(page, *block)]
        for candidate in (*titles, *bilingual(page, blocks, "data-strings")):
            if _is_name(page.text[candidate.floor : candidate.end], candidate.han.text):
                yield candidate._replace(cues=("data-string",))


def _string(text: str, start: int, end: int) -> Block | None:
    """The inside of the string that begins with the characters, and goes on in letters up to its closing mark."""
    quote = text[start - 1 : start]
    if quote not in _QUOTES or text[end : end + 1] == quote:
        return None
    closing = text.find(quote, end, end + _LONGEST)
    is_whole = closing > 0 and "\n" not in text[end:closing] and _END.match(text, closing + 1)
    return (start, closing) if is_whole else None


def _title(page: Page, start: int, end: int) -> Iterator[Candidate]:
    """The string whose letters are an English title with a small word inside."""
    found = halves(page.text, start, end)
    english = page.text[slice(*found.latin)] if found else ""
    kinds = (mapping("function_words").get(word) for word in english.split()[1:-1])
    if found and not _OF.isdisjoint(kinds) and is_title_case(english, _LONGEST_NAME):
        yield Candidate(page.document.span(*found.han), *found.latin, "data-strings", exact=True)


def _is_name(english: str, han: str) -> bool:
    """Whether the letters are a name, neither the value behind a label nor a part of what somebody says."""
    return english[:1].isupper() and not (is_value(english, han) or is_sentence(han))


PATTERN = Pattern(name="data-strings", rank=18, find=find)

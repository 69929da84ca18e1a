"""Titles in lists of works: all that stands between the signs of the list is title, small words and articles too.

`Du Fu (杜甫, 712–770): On a Moonlit Night (月夜); A Guest Arrives (客至)`, `texts such as The Book of Rites (禮記), …`,
`Drinking Alone under the Moon (月下獨酌) by Li Bai` on a line of its own.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from terms.extract.generic_words import stated_kind
from terms.extract.kinds.context import kind_said
from terms.extract.kinds.person import bearer
from terms.extract.page.columns import tables
from terms.extract.page.quotations import spells
from terms.extract.page.title_case import is_title_case
from terms.tables import mapping
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terms.extract.page.brackets import Bracket
    from terms.extract.page.page import Page

# Behind the bracket of an author: the years of a life in it, a colon after it.
_LIFE = lazy_pattern(
    r"\b\d{3,4}\??[ ]?[-\u2010-\u2015~～][ ]?(?:c\. ?)?(?:\d{2,4}|\?|present)|\b(?:b|d|born|died)\.? \d{4}"
)
_COLON = lazy_pattern(r"[)）\]][*_]{0,2}[:：][*_]{0,2}[ ]")
_MADE = lazy_pattern(r"[)）\]][*_\"”]{0,2} by (?=[A-Z])")
_JOINT = lazy_pattern(
    r"[)）\]][*_\"”]{0,3}(?:,? ?[(（]?\d{4}[)）]?)?(?:[;,，；][ ](?:(?:and|or|&)[ ])?|[ ](?:and|or|&)[ ])"
)
_TITLE = lazy_pattern(r"(?:the )?(?P<title>[A-Z0-9][^\n;；()（）\[\]<>|=\"“”*_#]{1,100}?)[ ]?$")
_BULLET = lazy_pattern(r"[ \t]*(?:[-*•+#>]{1,6}|\d{1,3}[.)、])?[ \t]*[*_]{0,2}")
_LISTING = lazy_pattern(r"(?s:.*)(?P<sign>: | (?:such as|includ(?:ing|ed?)|like|are|were|e\.g\.) )")  # the last of them
_REACH = 120  # code points of a title and of the words that introduce a list
_INTRODUCING = 4  # words: works by him include
_LONGEST = 12  # words
_LONGEST_NAME = 40  # code points of an author's name
_JOINED = 2  # code points between a title and the bracket that it was found with


def listed_title(page: Page, end: int) -> int:
    """Where the title begins that ends at `end`, before the bracket with its characters; -1 where none does."""
    return _titles(page).get(end, -1) if page.han_brackets else -1


@lru_cache(maxsize=1)
def _titles(page: Page) -> dict[int, int]:
    """The titles in all lists of works of a page, end to start."""
    found: dict[int, int] = {}
    brackets = tuple(sorted(page.han_brackets))
    columns = _columns(page)
    last = -1  # where the last title found ends
    for index, bracket in enumerate(brackets):
        begin = _after_author(page, bracket)
        first = index + (begin >= 0)
        if begin < 0 and bracket.open > last + _JOINED:
            begin = max(_made_from(page, bracket), _listed_from(page, bracket), columns.get(bracket.open, -1))
        if begin >= 0:
            for start, end in _chain(page, map(brackets.__getitem__, range(first, len(brackets))), begin):
                found[end] = start
                last = max(last, end)
    return found


def _chain(page: Page, brackets: Iterable[Bracket], begin: int) -> Iterator[tuple[int, int]]:
    """The titles from `begin` on, each before its bracket, as long as nothing but the signs of a list parts them."""
    for bracket in brackets:
        if bracket.open - begin > _REACH:
            return
        start = max(begin, page.text.rfind("; ", begin, bracket.open) + 2)
        title = _TITLE.match(page.text[start : bracket.open])
        if title is None or not is_title_case(title["title"], _LONGEST):
            return
        yield start + title.start("title"), start + title.end("title")
        joint = _JOINT.match(page.text, bracket.close)
        if joint is None:
            return
        begin = joint.end()


def _after_author(page: Page, bracket: Bracket) -> int:
    """Where works begin: after the colon behind a person's characters and the years of a life; -1 elsewhere."""
    colon = _COLON.match(page.text, bracket.close)
    if colon is None or _LIFE.search(page.text, bracket.open, bracket.close) is None:
        return -1
    terms = page.terms_in(bracket.open, bracket.close)
    han = page.text[slice(*terms[0])] if terms else ""
    name = page.text[max(0, bracket.open - _LONGEST_NAME) : bracket.open].rpartition("\n")[2].strip(" *_-")
    is_person = bearer(han) == "person" and stated_kind(name.rpartition(" ")[2]) in (None, "person")
    return colon.end() if han and (is_person or spells(name, han)) else -1


def _made_from(page: Page, bracket: Bracket) -> int:
    """The start of the line, the cell or the markup in which a title stands that is said to be by somebody; else -1."""
    if _MADE.match(page.text, bracket.close) is None:
        return -1
    first = max(0, bracket.open - _REACH)
    line = page.text.rfind("\n", first, bracket.open) + 1
    bullet = _BULLET.match(page.text, line) if line or first == 0 else None
    start = page.mark_start_before(bullet.end() if bullet else first, bracket.open - 1)
    return start if bullet or start > first else -1


def _listed_from(page: Page, bracket: Bracket) -> int:
    """Where a list begins that words introduce as one of works, `bracket` after its first title; -1 where none does."""
    first = max(0, bracket.open - _REACH)
    listing = _LISTING.match(page.text, first, bracket.open)
    before = page.text[first : listing.start("sign")].rpartition("\n")[2] if listing else ""
    words = [word.strip("*_,:").lower() for word in before.split()[-_INTRODUCING:]]
    if listing is None or not words:
        return -1
    is_said = any(mapping("heading_kinds").get(word) == "work" for word in words)
    is_named = kind_said(words[-1]) == "work" and (listing["sign"] != ": " or _is_several(words[-1]))
    return listing.end() if is_said or is_named else -1


def _is_several(noun: str) -> bool:
    """Whether a noun of works is a plural: essays, stories; not series, times."""
    one = noun[:-3] + "y" if noun.endswith("ies") else noun.removesuffix("s")
    return one != noun and kind_said(one) == "work"


def _columns(page: Page) -> dict[int, int]:
    """The starts of the cells in columns whose head says that they hold works, by the brackets that end in them."""
    found: dict[int, int] = {}
    for table in tables(page) if any(mark.name == "cell" for mark in page.document.marks) else ():
        for index, head in enumerate(table.head or table.rows[0]):
            name = page.text[head.start : head.end].strip(" *_").lower()
            if mapping("heading_kinds").get(name, mapping("heading_kinds").get(f"{name}s")) == "work":
                cells = [row[index] for row in table.rows if index < len(row)]
                found |= {bracket.open: cell.start for cell in cells if (bracket := page.bracket_before(cell.end))}
    return found

"""What the words after a name say of its making: a date, an author; of a life its years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.categories import Kind
    from terms.extract.page.page import Page
    from terms.model import Span

# Who made it: (1953, dir. Kurosawa), (1980) by Pai; a year alone; the years of a life.
_MADE = lazy_pattern(
    r"[)）\]”\"’'*_》」]{0,4},? ?(?:[(（]?(?:c\. )?\d{4}[)）]?,? )?[(（]?"
    r"(?:dir\.|(?:directed|written|composed|sung|painted|translated"
    r"|edited|performed|recorded|compiled|authored) by|(?<=[\d,\"”’»*_)] )by) (?=[A-Z])"
)
_YEAR = lazy_pattern(r"(?:[)）]? ?[(（]|[,，;；] ?)(?:1[5-9]|20)\d\d[)）,]")
_LIFE = lazy_pattern(
    r"[)）\]]?[,，;；]? ?[(（]?(?:(?:b|d|c|ca|fl|r)\. ?|born |died |reigned |active )?(?:c\. ?)?\d{3,4} ?"
    r"[-\u2010-\u2015~～] ?(?:c\. ?)?(?:\d{2,4}|\?|present|[)）])"
    r"|[)）\]]?[,，;；]? ?[(（]?(?:(?:b|d|fl)\. ?|born |died )(?:[a-z.]+ )?(?:\w+ \d{1,2}, |\d{1,2} \w+ )?\d{3,4}"
)
# An imprint: Taipei: Sanmin Shuju (三民書局), 1967.
_CITY = lazy_pattern(r"[.,;(（»”\"*_] ?(?:\w+ )?[A-Z]\w+(?: (?:and|&) [A-Z]\w+)?: $")
_IMPRINTED = lazy_pattern(r"[)）]?, (?:c\. ?|ca\. ?)?(?:1[5-9]|20)\d\d\b")
_BEFORE = 24  # code points
_MAKES = lazy_pattern(
    r"\b(?:wrote|writes|penned|(?:co-)?directed|directs|composed|authored|co-wrote|choreographed|sang|sings"
    r"|star(?:s|red|ring) in|(?:authors?|stars?|adaptation|remake|screenings?|premiere|cast|rendition) of)"
    r"(?: the)?[\s\"“”‘’'*_《]*$"
)


def is_made(page: Page, end: int) -> bool:
    """Whether the words after a name say who made what it names: (…, 1950, dir. …), … by Lu Xun."""
    return _MADE.match(page.text, end) is not None


def is_imprint(page: Page, start: int, end: int) -> bool:
    """Whether a city and a colon stand before the name in [start, end), and a year after it, as of publishers."""
    text = page.text
    if text[start - 2 : start] != ": " or not _IMPRINTED.match(text, end):
        return False
    return _CITY.search(text, max(0, start - _BEFORE), start) is not None


def is_made_before(page: Page, english: Span) -> bool:
    """Whether the words before a name say that it is written or played: wrote …, starred in …, the author of …."""
    if not page.text[english.start].isupper():
        return False
    return _MAKES.search(page.text, max(0, english.start - _BEFORE), english.start) is not None


def dated(page: Page, end: int) -> Kind | None:
    """What the years after a name tell: those of a life a person, a single one a work."""
    return "person" if _LIFE.match(page.text, end) else "work" if _YEAR.match(page.text, end) else None

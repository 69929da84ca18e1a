"""Comments of programs: where they open, and those that name the value before them: `TAIPEI = 1, /* Taipei (台北) */`.

What stands before a comment is code: no name reaches over its opener. Three comments of a page that are nothing but a
capitalized name and a bracket, behind code on their line, teach that all before the bracket is the name, even where
it goes on in small letters.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from terms.extract.page.title_case import is_title_case
from terms.tables import mapping
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.page.page import Page

_OPENER = lazy_pattern(r"(?:/\*|(?<![:/\w])//)[*/!]?<?(?=[ \t])|\*/")
_NAMED = lazy_pattern(
    r"[\w)\]}\"',;][ \t]*(?:/\*|//|#)[*/!]?<?[ \t]+(?P<name>[A-Z][^\n()（）\[\].;:!?#|*\"]{2,60}?)[ ]?[(（]"
    r"(?=[^()（）\n]{1,40}[)）][ \t]*(?:\*/|\r?\n|\Z))"
)
_SAYING = frozenset({"article", "auxiliary", "determiner", "pronoun"})  # classes of words that tell a sentence
_TEACHING = 3  # comments of the shape on a page
_LONGEST = 8  # words


def comment_start(page: Page, floor: int, end: int) -> int:
    """Where the last comment that opens in [floor, end) begins to speak; `floor` where none does."""
    edges = _edges(page)
    index = bisect_right(edges, end) - 1 if edges else -1
    return max(floor, edges[index]) if index >= 0 else floor


def comment_name(page: Page, end: int) -> int:
    """Where the name begins that ends at `end` and that a comment consists of; -1 where there is no such comment."""
    return _names(page).get(end, -1)


@lru_cache(maxsize=1)
def _edges(page: Page) -> tuple[int, ...]:
    """The ends of the openers and closers of comments."""
    is_code = "// " in page.text or "/*" in page.text
    return tuple(found.end() for found in _OPENER.finditer(page.text)) if is_code else ()


@lru_cache(maxsize=1)
def _names(page: Page) -> dict[int, int]:
    """The names that comments consist of, end to start, where a page has three."""
    is_likely = _edges(page) or "  # " in page.text
    found = [name.span("name") for name in _NAMED.finditer(page.text) if _is_name(name["name"])] if is_likely else []
    return {end: start for start, end in found} if len(found) >= _TEACHING else {}


def _is_name(text: str) -> bool:
    """Whether a comment is no sentence, and does not say what the code does."""
    words = text.split()
    if words[0] == "The" and len(words) > 1 and is_title_case(text, _LONGEST):
        words = words[1:]  # The Book of Rites
    classes = [mapping("function_words").get(word.lower(), "") for word in words]
    return len(classes) <= _LONGEST and classes[0] != "verb" and _SAYING.isdisjoint(classes)

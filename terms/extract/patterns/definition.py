"""Definition lists: a term in characters, and the definition that begins with its English name, or the other way round.

Finds: `<dt>師兄<dd>Senior Brother`, Markdown's `師兄` with `: Senior Brother` under it, and a bullet with nothing but
characters before a paragraph that opens with the English name and goes on after a comma: three of them teach the page.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.page.cells import han_names, latin_names
from terms.model import Mark
from terms.tables import column, mapping
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page
    from terms.model import Span

_LETTER = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
# The name a definition opens with ends with the definition, or where the explanation begins.
_OPENING = lazy_pattern(
    rf"(?P<name>[{_LETTER}\"“][^\n,，;；:：。.()（）\ufffc]{{1,60}}?)"
    r"(?:\s*(?:[,，;；:：。]|[-–—]{1,2}\s|[(（])|\s+[-–—=]|\.?(?=\n|\Z))"
)
_ARTICLE = lazy_pattern(r"(?:the|an?)\s+", re.IGNORECASE)
_BREAKS = lazy_pattern(r"\n{1,2}")
_LONGEST = 6  # words
_TEACHING = 3  # bullets of the shape on a page
_REACH = 80  # code points


def find(page: Page) -> Iterator[Candidate]:
    """The terms of definition lists, then bullets in characters with their English in the next paragraph."""
    items = [mark for mark in page.document.marks if mark.name == "item"]
    for term, definition in pairwise(item for item in items if item.value):
        if (term.value, definition.value) == ("term", "definition"):
            yield from _defined(page, term, definition)
            yield from _defined(page, definition, term)
    blocks = {mark.start for mark in page.document.marks if mark.name in ("item", "title", "cell")}
    bullets = [pair for item in items if not item.value for pair in _under_bullet(page, item, blocks)]
    if len(bullets) >= _TEACHING:
        yield from bullets


def _defined(page: Page, han_item: Mark, name_item: Mark) -> Iterator[Candidate]:
    """The characters of one item with the name that the other consists of, or begins with."""
    han = han_names(page, _first_line(page, han_item), mixed=False)
    names = latin_names(page, name_item, digits=True) if han else ()
    if names and not _is_name(names[0].text):
        return
    if han and not names:
        names = _opening(page, name_item.start, name_item.end)
    yield from (_candidate(span, names) for span in han if names)


def _under_bullet(page: Page, item: Mark, blocks: set[int]) -> Iterator[Candidate]:
    """The characters of a bullet with the name that the paragraph under it begins with."""
    line = _first_line(page, item)
    start = _BREAKS.match(page.text, line.end)
    if start is None or start.end() in blocks:
        return
    han = han_names(page, line, mixed=False)
    names = _opening(page, start.end(), min(len(page.text), start.end() + _REACH)) if han else ()
    yield from (_candidate(span, names) for span in han if names)


def _first_line(page: Page, item: Mark) -> Mark:
    end = page.text.find("\n", item.start, item.end)
    return item if end < 0 else Mark("item", item.start, end)


def _opening(page: Page, start: int, end: int) -> tuple[Span, ...]:
    """The name that a definition begins with; () where it begins with a sentence."""
    found = _OPENING.match(page.text, start, end)
    if found is None or page.has_han(*found.span("name")):
        return ()
    return (page.document.span(*found.span("name")),) if _is_name(found["name"]) else ()


def _is_name(text: str) -> bool:
    """Whether a text has the words of a name: few, and none that a sentence is made with."""
    words = _ARTICLE.sub("", text).lower().split()
    is_phrase = any(word in column("function_words") and word not in mapping("name_connectors") for word in words)
    return 0 < len(words) <= _LONGEST and not is_phrase and words[-1] not in column("function_words")


def _candidate(han: Span, names: tuple[Span, ...]) -> Candidate:
    return Candidate(han, names[0].start, names[0].end, "definition", names[1:], exact=True, cues=("definition",))


PATTERN = Pattern(name="definition", rank=33, find=find)

"""Title: Name / 漢字: a field of a record that holds a name in two languages, with a stroke or a dash between them.

Finds: `* Title: A day without wind / 無風的日子`, `Song: Small town | 小城`, whatever capitals the name has. The label
must say that a name follows; in `Languages: English / 中文` each side is another thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.kinds.context import kind_said
from terms.tables import mapping
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.categories import Kind
    from terms.extract.page.page import Page

_FIELD = lazy_pattern(
    r"[ \t]*(?:[-*•+][ \t]+)?[*_]{0,2}(?:[A-Z][A-Za-z]* )?(?P<label>[A-Za-z]+)[*_]{0,2}[:：][*_]{0,2}[ \t]+[\"“]?"
    r"(?P<english>[^\W_][^\n:：/／|=<>()（）\[\]\"“”]{1,80}?)[\"”]?[ \t]*(?:[/／|｜]|[-–—]{1,2})[ \t]*[《「]?\Z"
)
_END = lazy_pattern(r"[》」]?[ \t]*\r?(?:\n|\Z)")
_STROKES = frozenset("/／|｜-–—")
_REACH = 140  # code points of a label and a name
_LONGEST = 12  # words
_NAMING = ("title", "name", "caption")


def find(page: Page) -> Iterator[Candidate]:
    """Every Han term that ends the line of a field, after a name and a stroke."""
    for _, start, end in page.free_terms():
        if _STROKES.isdisjoint(page.text[max(0, start - 3) : start]) or not _END.match(page.text, end):
            continue
        line = page.text.rfind("\n", max(0, start - _REACH), start) + 1
        field = _FIELD.match(page.text, line, start)
        if field is None or page.has_han(line, start) or len(field["english"].split()) > _LONGEST:
            continue
        label = field["label"].lower()
        if label in _NAMING or kind_said(label) == "work":
            kind: Kind | None = "work" if mapping("heading_kinds").get(f"{label}s") == "work" else None
            han, english = page.document.span(start, end), field.span("english")
            yield Candidate(han, *english, "titled-line", exact=True, loose=True, cues=("field",), kind=kind)


PATTERN = Pattern(name="titled-line", rank=15, find=find)

"""Characters and a name with a stroke between them, inside running text; apposition has those with the name first.

Finds: `take 淡水 / Tamsui as an example`, `八里/Bali`; not a step of a path, nor a language's code (`中/EN`), nor
characters or a name that have their own name or characters beside them (`Su Shi 蘇軾 / Dongpo 東坡`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.tables import column
from terms.text.han import HAN_CLASS
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_WORD = (
    "[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f\u1e00-\u1eff'’-]*+(?:(?<![a-z])[.])?"  # a full stop only after an initial
)
# Characters, a stroke, then capitalized words up to the first word that is none.
_NAME = lazy_pattern(
    rf"[ ]?[/／][ ]?(?P<name>{_WORD}(?:[ ](?:of[ ])?(?:the[ ])?{_WORD}){{0,5}}+)"
    rf"(?![ ]?[/／@=_\d]|:\w|[ \t]{{0,2}}[(\[（]?[{HAN_CLASS}])"
)
_OWN = lazy_pattern(rf"(?P<word>{_WORD})[\"'”’*_,]{{0,3}}[ \t]{{0,2}}$")
_BEFORE = frozenset("/／.:@=_")
_STROKES = frozenset("/／")
_LONGEST_HAN = 12  # characters
_SHORTEST = 3  # letters; shorter capitals are codes of languages
_REACH = 30  # code points


def find(page: Page) -> Iterator[Candidate]:
    """Every Han term with a stroke and a name behind it."""
    last = -1
    for _, start, end in page.free_terms():
        found = _NAME.match(page.text, end) if not _STROKES.isdisjoint(page.text[end : end + 2]) else None
        if found is None or end - start > _LONGEST_HAN or page.text[start - 1 : start] in _BEFORE:
            continue
        own = _OWN.search(page.text, max(0, start - _REACH), start)
        # In a list of pairs the name before the characters is that of the pair before.
        has_name = own is not None and own["word"].lower() not in column("function_words") and own.end("word") != last
        is_code = found["name"].isupper() and len(found["name"]) < _SHORTEST
        if not (has_name or is_code or page.ends_cell(end, found.start("name"))):
            last = found.end("name")
            han = page.document.span(start, end)
            yield Candidate(han, *found.span("name"), "slash-pair", exact=True, cues=("slash",))


PATTERN = Pattern(name="slash-pair", rank=38, find=find)

"""English (漢字), also known as X: alias words right after the bracket give another name of the same characters.

Finds: `Kaiti (楷体) or “Regular style”`, `kanji (漢字), also called Chinese characters,`, `shì (是), meaning “to be”`.
A second name with characters of its own is an entry of its own: `X (甲), also known as Y (乙)`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.glosses.gloss import glosses
from terms.text.keys import han_key
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page
    from terms.model import Span

_ADVERB = r"(?:also|often|sometimes|commonly|usually|formerly|previously|popularly|better|more|originally|now|or|once)"
_CALLED = (
    r"(?:known|called|named|spelled|spelt|romanized|rendered|translated|referred\ to|dubbed|nicknamed|abbreviated)"
)
_CUE_WORDS = (  # what the cue begins with
    *("which", "who", "that", "also", "often", "sometimes", "commonly", "usually", "formerly", "previously", "once"),
    *("popularly", "better", "more", "originally", "now", "or", "known", "literally", "lit.", "mean"),
)
_REACH = 24  # code points; marks and blanks before a cue are few
_CUE = lazy_pattern(
    rf"""["'”’*_]*(?:
      ,?\s+(?:(?:which|who)\s+(?:is|was)\s+)?(?:{_ADVERB}\s+)+{_CALLED}(?:\s+(?:simply|just))?(?:\s+(?:as|to|by))?\s+
     |,?\s+known\s+(?:in\s+English\s+)?as\s+
     |,?\s+or\s+(?=["“‘'*_])
     |,?\s+(?:(?:which|that)\s+)?(?:literally\s+)?(?:means|meaning)\s+(?=["“‘'])
     |,?\s+(?:literally|lit\.)\s+(?=["“‘'])
    )""",
    re.VERBOSE,
)
_QUOTED = lazy_pattern(r"[\"“‘'](?P<name>[^\W\d_][^\"“”‘\n]{0,60}?)[,.]?[\"”’'](?!\w)")
_BARE = lazy_pattern(
    r"(?:the |an? )?"
    r"(?P<name>[A-Z][\w.&’'-]*(?:[ \n](?:(?:of|the|and|for|in|to) ){0,3}[A-Z][\w.&’'-]*){0,5}(?:[ \n][a-z]{3,})?)"
    r"(?=[,;.)](?:\s|$))"
)
_MARKS = lazy_pattern(r"[*_]*")


def find(page: Page) -> Iterator[Candidate]:
    """A bracket with one han after English text, and alias words right after it."""
    for gloss in glosses(page):
        cue = _cue(page.text, gloss.bracket.close + 1)
        if cue is None or len({han_key(han.text) for han in gloss.han}) > 1:
            continue
        alias = _alias(page, cue.end())
        if alias:
            for han in gloss.han:
                yield Candidate(
                    han, gloss.floor, gloss.end, "also-known", (*gloss.aliases, alias), cues=("also-known",)
                )


def _cue(text: str, start: int) -> re.Match[str] | None:
    """The alias words at an offset; what does not begin as they do is told without the long expression."""
    after = text[start : start + _REACH].lstrip("\"'”’*_").removeprefix(",").lstrip()
    return _CUE.match(text, start) if after.startswith(_CUE_WORDS) else None


def _alias(page: Page, start: int) -> Span | None:
    """The quoted or capitalized name at an offset, unless it has characters of its own."""
    marks = _MARKS.match(page.text, start)
    found = _QUOTED.match(page.text, start) or _BARE.match(page.text, marks.end() if marks else start)
    if found is None or page.has_han(*found.span()):
        return None
    after = page.bracket_after(_MARKS.match(page.text, found.end()).end())  # type: ignore[union-attr] # empty matches too
    if after and page.has_han(after.open, after.close):
        return None
    return page.document.span(*found.span("name"))


PATTERN = Pattern(name="also-known", rank=16, find=find)

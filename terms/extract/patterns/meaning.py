"""漢 means “English”: a word of meaning between the characters and their English in quotation marks.

Finds: `跳 means ‘to jump’`, `星星 for ‘star’`; with a romanization, which is the english, the meaning its alias,
`黑 [hei] meaning “black” or “dark”`, `武 (wu), which means “martial”`, `書法 [shufa] for calligraphy`; a linguist’s
gloss inside a bracket that no name stands before: `except for a few (閂 ‘latch’ or 灭 ‘to extinguish’)`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract._candidate import Candidate
from terms.text.han import is_han
from terms.text.keys import plain_han
from terms.text.latin import letters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract._page import Page
    from terms.model import Span

_READING = r"(?:\s?[\[(](?P<reading>[^\W\d_][^\d\[\](),;]{0,30})[\])])?"
_MEANS = r",?\s+(?:which\s+|that\s+)?(?:literally\s+)?(?:means|meaning|meant|signif(?:ies|ying))(?:\s+literally)?\s+"
_AFTER = re.compile(
    rf"(?P<close>[}}’'\"”」』]?){_READING}"
    rf"(?:(?P<cue>{_MEANS}|\s+for\s+)(?:an?\s+|the\s+)?(?=[“\"‘'a-z])|\s(?=‘))"
)
_QUOTED = re.compile(
    r"(?:“(?P<a>[^“”\n]{1,60}?)[,.]?”|\"(?P<b>[^\"\n]{1,60}?)[,.]?\"|‘(?P<c>[^‘\n]{1,60}?)[,.]?’|'(?P<d>[^'\n]{1,60}?)[,.]?')(?!\w)"
)
_OR = re.compile(r",?\s+or\s+(?=[“\"‘'])")
_PLAIN = re.compile(r"(?P<word>[a-z]{3,}(?: [a-z]{3,})?)(?=[.,;)])")
_LONGEST_HAN, _LONGEST_MEANING = 8, 6  # characters, words
_REACH = 80  # code points back to the opening of a bracket


def find(page: Page) -> Iterator[Candidate]:
    """A Han term, a romanization in a bracket perhaps, words of meaning, the English."""
    for start, end in page.terms:
        after = _AFTER.match(page.text, end) if end - start <= _LONGEST_HAN else None
        if after and is_han(page.text[start:end]):
            yield from _candidate(page, start, end, after)


def _candidate(page: Page, start: int, end: int, after: re.Match[str]) -> Iterator[Candidate]:
    meanings = _meanings(page, after)
    if not meanings or _is_gloss(page, start):
        return
    han = page.document.span(start, end)
    reading = after.span("reading") if after["reading"] else _spelled_before(page, start, han.text)
    if reading:
        yield Candidate(han, *reading, "meaning", meanings, exact=True, cues=("said-to-mean",))
    elif not _spells(meanings[0].text, plain_han(han.text)):
        english, *others = meanings
        yield Candidate(han, english.start, english.end, "meaning", tuple(others), exact=True, cues=("said-to-mean",))


def _is_gloss(page: Page, start: int) -> bool:
    """Whether the characters open a bracket and gloss the name before it: Heiti (黑體, meaning “black style”)."""
    if page.text[start - 1 : start] not in tuple("(（["):
        return False
    return re.compile(r"(?:^|[^\w'\u2019-])[a-z]{2,}\s*$").search(page.text, max(0, start - 24), start - 1) is None


def _meanings(page: Page, after: re.Match[str]) -> tuple[Span, ...]:
    """The quoted meanings; without words of meaning only a linguist’s gloss in a bracket counts: (閂 ‘latch’ …)."""
    quoted = _quoted(page, after.end())
    if after["cue"] is None:
        near = page.text[max(0, after.start() - _REACH) : after.start()]
        is_gloss = near.rfind("(") > near.rfind(")") and not after["close"]
        return quoted if is_gloss and all(span.text[0].islower() for span in quoted) else ()
    if quoted or not after["reading"]:
        return quoted
    plain = _PLAIN.match(page.text, after.end())
    return (page.document.span(*plain.span("word")),) if plain else ()


def _quoted(page: Page, start: int) -> tuple[Span, ...]:
    found = []
    while quoted := _QUOTED.match(page.text, start):
        span = page.document.span(*quoted.span(quoted.lastgroup or 0))
        if (
            page.has_han(span.start, span.end)
            or len(span.text.split()) > _LONGEST_MEANING
            or not span.text[0].isalpha()
        ):
            break
        found.append(span)
        another = _OR.match(page.text, quoted.end())
        if another is None:
            break
        start = another.end()
    return tuple(found)


def _spelled_before(page: Page, start: int, han: str) -> tuple[int, int] | None:
    """The romanization straight before the characters: shì 是, meaning “to be”."""
    before = re.compile(r"(?P<word>[^\W\d_]+)[*_]{0,2} [“‘\"'{]?$").search(page.text, max(0, start - 40), start)
    if before is None:
        return None
    return before.span("word") if _spells(before["word"], plain_han(han)) else None


def _spells(word: str, han: str) -> bool:
    """Whether a romanization spells the characters; a single syllable in lower case does, too."""
    from terms.romanize.align import align
    from terms.romanize.align.spellings import of_character

    if len(han) == 1:
        return letters(word) in of_character(han)
    found = align(word, han)
    return found is not None and found.start == 0 and found.verdict == "full"


PATTERN = Pattern(name="meaning", rank=13, find=find)

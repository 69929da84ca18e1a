"""漢 is the word for English: a sentence says that one is the word for the other.

Finds: `茶 is the Chinese word for tea`, `同志, a term for comrade`, `The word for tea is 茶`, `失眠 means insomnia in
Chinese`, `tea is 茶 in Chinese`, `the 紙老虎, or paper tiger`. A romanization beside the characters is the english
and what they mean its alias: `宿 xiù is the technical term for a lodge`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.meaning import rendered
from terms.extract.page.quotations import spelled_before, spells
from terms.text.keys import plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_NOUN = r"(?:word|term|expression|phrase|slang|idiom|translation|equivalent)"
_IN_CHINESE = r"in\s+(?:modern\s+|classical\s+)?(?:Chinese|Mandarin|Cantonese|Hokkien|Taiwanese)\b"
_WORDS = r"(?:[^\W\d_][\w'’-]*[ ]){0,4}?[^\W\d_][\w'’-]*"
_ENGLISH = (
    rf"(?:an?\s+|the\s+)?(?:[“\"‘*_]{{1,2}}(?P<quoted>{_WORDS})[,.]?[”\"’*_]{{1,2}}|(?P<plain>{_WORDS})"
    rf"(?=\s*[.,;:!?)\n—–]|\s*\Z|\s(?:in|and|but|that|which|used|when|with|as|is|was|from|by)\b))"
)
_READING = r"[”\"’'」』*_]{0,2}(?:[ ]?[(\[]?(?P<reading>[^\W\d_]{1,12}(?:[ '’-][^\W\d_]{1,6}){0,3})[)\]]?)?"
_IS_FOR = lazy_pattern(
    rf"{_READING}(?:,|\s+(?:is|was))\s+(?:an?|the|one)\s+(?:[\w-]+\s+){{0,4}}?{_NOUN}\s+(?:used\s+)?(?:for|meaning)\s+{_ENGLISH}"
)
_MEANS = lazy_pattern(rf"{_READING}\s+(?:simply\s+|literally\s+)?means?\s+{_ENGLISH}\s+{_IN_CHINESE}")
_OR = lazy_pattern(
    rf"[”\"’'」』*_]{{0,2}},\s+or\s+(?:an?\s+|the\s+)?(?P<plain>{_WORDS})(?=[.,;:!?)])(?P<quoted>)(?P<reading>)"
)
_FOR_IS = lazy_pattern(
    rf"\b{_NOUN}\s+(?:for|meaning)\s+{_ENGLISH}\s*(?:,|:|(?:is|was)(?:\s+(?:simply|just))?:?)\s+"
    rf"(?:(?P<reading>[^\W\d_]{{1,12}}(?:[ ][^\W\d_]{{1,6}})?)\s+)?[“\"‘'「『(*_]{{0,2}}\Z"
)
_IS_IN_CHINESE = lazy_pattern(rf"[”\"’'」』*_]{{0,2}}\s+{_IN_CHINESE}")
_SUBJECT = lazy_pattern(
    r"\b(?P<noun>[^\W\d_]+)[\"”’'*_]{0,2}\s+(?:is|was|are)(?:\s+(?:called|written|rendered as|translated as))?"
    r"\s+[“\"‘'「『*_]{0,2}\Z"
)
_REACH = 110  # code points before the characters
_LONGEST = 8  # characters


def find(page: Page) -> Iterator[Candidate]:
    """Every short Han term with such words on one of its sides."""
    for previous, start, end in page.free_terms():
        if end - start <= _LONGEST:
            yield from _after(page, start, end) or _before(page, previous, start, end)


def _after(page: Page, start: int, end: int) -> tuple[Candidate, ...]:
    """The characters come first."""
    if page.is_closed(end):
        return ()
    text = page.text
    said = _IS_FOR.match(text, end) or _MEANS.match(text, end)
    if said is None:
        said = _OR.match(text, end)
        said = said if said and rendered(text[start:end], said["plain"]) else None
    return _candidate(page, start, end, said) if said else ()


def _before(page: Page, previous: int, start: int, end: int) -> tuple[Candidate, ...]:
    """The English comes first."""
    first = max(previous, start - _REACH)
    is_said = page.text.find("for", first, start) >= 0 or page.text.find("meaning", first, start) >= 0
    said = _FOR_IS.search(page.text, first, start) if is_said else None
    if said:
        return _candidate(page, start, end, said)
    subject = _SUBJECT.search(page.text, first, start) if _IS_IN_CHINESE.match(page.text, end) else None
    if subject is None or not rendered(page.text[start:end], subject["noun"]):
        return ()  # what a name is called in Chinese is another pattern's
    han = page.document.span(start, end)
    return (Candidate(han, previous, subject.end("noun"), "word-for", cues=("said-to-mean",)),)


def _candidate(page: Page, start: int, end: int, said: re.Match[str]) -> tuple[Candidate, ...]:
    """The English; a romanization beside the characters goes first."""
    han = page.document.span(start, end)
    meant = page.document.span(*said.span("quoted" if said["quoted"] else "plain"))
    is_spelled = bool(said["reading"]) and spells(said["reading"], plain_han(han.text))
    reading = said.span("reading") if is_spelled else spelled_before(page, start, han.text)
    if said["reading"] and not is_spelled:
        return ()
    if reading:
        return (Candidate(han, *reading, "word-for", (meant,), exact=True, cues=("said-to-mean",)),)
    return (Candidate(han, meant.start, meant.end, "word-for", exact=True, cues=("said-to-mean",)),)


PATTERN = Pattern(name="word-for", rank=14, find=find)

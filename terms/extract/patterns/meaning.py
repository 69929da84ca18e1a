"""漢 means “English”: a word of meaning between the characters and their English in quotation marks.

Finds: `跳 means ‘to jump’`, `星星 for ‘star’`; with a romanization, which is the english, the meaning its alias,
`黑 [hei] meaning “black” or “dark”`, `武 (wu), which means “martial”`, `書法 [shufa] for calligraphy`,
`福 fú means “luck”`. Without such words a linguist’s gloss in a bracket that no name stands before counts:
`save in two words (門 ‘door’ or 開 ‘to open’)`. Weaker words (is, becomes, a comma) need the exact sound or a
dictionary: `大連 becomes Dalian`, `民主 renders “democracy”`, `using 智, or *wisdom*`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.meaning import rendered, stems
from terms.extract.page.quotations import quotations, spelled_before, spelled_up_to, spells
from terms.text.han import is_han
from terms.text.keys import plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page
    from terms.model import Span

_READING = (
    r"(?:\s?[\[(](?P<reading>[^\W\d_][^\d\[\](),;]{0,30})[\])]"
    r"|[ ](?P<bare>(?!mean|for\b|liter|also|which|that)[^\W\d_]{1,12}(?:[ ][^\W\d_]{1,6})?)"
    r"(?=,?[ ](?:which|that|liter|also|mean)))?"
)
_MEANS = (
    r",?\s+(?:which\s+|that\s+)?(?:quite\s+)?(?:literally\s+|also\s+|roughly\s+|loosely\s+|simply\s+|basically\s+)?"
    r"(?:means|meaning|meant|signif(?:ies|ying)|translates?\s+(?:as|to))(?:,?\s+literally)?,?\s+"
)
_AFTER = lazy_pattern(
    rf"(?P<close>[}}’'\"”』」]?){_READING}"
    rf"(?:(?P<cue>{_MEANS}|\s+for\s+)(?:an?\s+|the\s+)?(?=[“\"‘'a-z])|\s(?=‘))"
)
_SAID = lazy_pattern(
    r"[’'\"”』」]?,?[ ](?:which[ ]|that[ ])?(?:literally[ ]|here[ ]|simply[ ]|also[ ])?"
    r"(?:(?P<sure>renders?|rendered as|(?<=literally )=)|becomes?|became|reads|is|was)[ ]"
    r"(?:an?[ ]|the[ ])?(?P<mark>[“\"‘*_]{0,2})(?=[^\W\d_])"
)
_MARKED = lazy_pattern(r",[ ](?:or|an?|the)[ ](?P<mark>(?:\*|_|[“\"])+)(?:\[\[)?(?=[^\W\d_])")
_WORDS = lazy_pattern(r"[^\W\d_][\w'’-]*(?:[ ][^\W\d_][\w'’-]*){0,3}")
_ENDS = lazy_pattern(r"[”\"’*_\]]|[ ]?[.,;:)(\n]|\Z")
_PLAIN = lazy_pattern(r"(?P<word>[a-z]{3,}(?: [a-z]{3,})?)(?=[.,;)])")
_LONGEST_HAN = 8  # characters
_REACH = 80  # code points back to the opening of a bracket


def find(page: Page) -> Iterator[Candidate]:
    """A Han term, a romanization perhaps, words of meaning, the English."""
    for start, end in page.terms:
        if end - start > _LONGEST_HAN or page.is_closed(end) or not is_han(page.text[start:end]):
            continue
        after = _AFTER.match(page.text, end)
        yield from _candidate(page, start, end, after) if after else _confirmed(page, start, end)


def _candidate(page: Page, start: int, end: int, after: re.Match[str]) -> Iterator[Candidate]:
    meanings = _meanings(page, after)
    if not meanings or _is_gloss(page, start, end):
        return
    han = page.document.span(start, end)
    reading = _reading(page, han, after)
    if reading:
        yield Candidate(han, *reading, "meaning", meanings, exact=True, cues=("said-to-mean",))
    elif not after["bare"] and not spells(meanings[0].text, plain_han(han.text)):
        english, *others = meanings
        yield Candidate(han, english.start, english.end, "meaning", tuple(others), exact=True, cues=("said-to-mean",))


def _confirmed(page: Page, start: int, end: int) -> Iterator[Candidate]:
    """The English after a weak word, which the characters spell, or mean in a dictionary."""
    said = _SAID.match(page.text, end) or _MARKED.match(page.text, end)
    words = _WORDS.match(page.text, said.end()) if said else None
    han = page.text[start:end]
    if said is None or words is None or _is_gloss(page, start, end):
        return
    begin = words.start()
    name = _spelling(words.group(), han) or _translation(page, said, words, han)
    if name:
        yield Candidate(
            page.document.span(start, end), begin, begin + name, "meaning", exact=True, cues=("said-to-mean",)
        )


def _spelling(words: str, han: str) -> int:
    """How many letters of the words spell two or more characters; 0 for none."""
    ends = [found.end() for found in re.finditer(r"[\w'’-]+", words)]
    return next((size for size in ends if len(han) > 1 and spells(words[:size], plain_han(han))), 0)


def _translation(page: Page, said: re.Match[str], words: re.Match[str], han: str) -> int:
    """How many letters the words have, where signs end them and a dictionary knows them: all of them without marks."""
    if _ENDS.match(page.text, words.end()) is None:
        return 0
    known = rendered(han, words.group())
    is_sure = bool(said["mark"]) or ("sure" in said.re.groupindex and said["sure"] and known == stems(words.group()))
    return len(words.group()) if known and is_sure else 0


def _reading(page: Page, han: Span, after: re.Match[str]) -> tuple[int, int] | None:
    """The romanization after the characters, in a bracket or spelling them, else the one before them."""
    if after["reading"]:
        return after.span("reading")
    if after["bare"]:
        return after.span("bare") if spells(after["bare"], plain_han(han.text)) else None
    return spelled_before(page, han.start, han.text)


def _is_gloss(page: Page, start: int, end: int) -> bool:
    """Whether the characters open a bracket and gloss the name before it: Heiti (黑體, meaning “black style”)."""
    if page.text[start - 1 : start] not in tuple("(（["):
        return False
    before = re.compile(r"(?:^|[^\w'\u2019-])[a-z]{2,}\s*$").search(page.text, max(0, start - 24), start - 1)
    if before is None:
        return True
    name_end = start - 2 if page.text[start - 2 : start - 1] == " " else start - 1
    return spelled_up_to(page, name_end, page.text[start:end]) is not None


def _meanings(page: Page, after: re.Match[str]) -> tuple[Span, ...]:
    """The quoted meanings; after a romanization in a bracket a plain one, too."""
    quoted = quotations(page, after.end())
    if after["cue"] is None:
        near = page.text[max(0, after.start() - _REACH) : after.start()]
        is_gloss = near.rfind("(") > near.rfind(")") and not after["close"]
        return quoted if is_gloss and all(span.text[0].islower() for span in quoted) else ()
    if quoted or not after["reading"]:
        return quoted
    plain = _PLAIN.match(page.text, after.end())
    return (page.document.span(*plain.span("word")),) if plain else ()


PATTERN = Pattern(name="meaning", rank=13, find=find)

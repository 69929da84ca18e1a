"""漢字 reading: characters with the romanization right after them, a gloss may follow; as vocabulary lists print them.

Finds: `學習 xuéxí to study`, `你好 nǐ hǎo - hello`, `**唐朝** - táng cháo (Tang Dynasty)`,
`孟浩然 Meng Haoran (689-740)`, `淡水河 Tamsui River`. The romanization is the english, what follows it an alias.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.boundary.han_edge import is_label
from terms.extract.candidate import Candidate
from terms.extract.fit import fits
from terms.extract.meaning import is_sentence
from terms.extract.page.quotations import spells
from terms.tables import column
from terms.text.han import HAN_CLASS
from terms.text.latin import word_spans
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page
    from terms.model import Span

# Closing marks, the other script in brackets or after a stroke, then blanks and perhaps a dash, a colon or a comma.
_SCRIPT = r"(?:[ ]?[(（](?:trad|simp)[a-z]*\.?[)）])?"
_GAP = lazy_pattern(
    rf"[》」』〉”*_]*{_SCRIPT}(?:[ ]?[\[(（【](?P<other>[^\W\d_a-zA-Z]{{1,12}})[\])）】]"
    rf"|[ ]?[/／][ ]?(?P<stroke>[^\W\d_a-zA-Z]{{1,12}}){_SCRIPT})?(?P<joint>[ \t]*[-–—:：,，=]?[ \t]*)"
)
_LATIN_BEFORE = lazy_pattern(r"(?P<word>[A-Za-z\u00c0-\u024f]*)[A-Za-z\u00c0-\u024f][\"'”’*_]*[ \t]+[《「『〈“\"*_]*$")
_GLOSS = lazy_pattern(
    r"[*_]*[ \t]*(?:[-–—:：,=][ \t]*)?(?:[(（\[][*_\"“]*(?P<inside>[A-Za-z][^()（）\[\]\n,;\"”*]{0,60})"
    r"|[\"“](?P<quoted>[A-Za-z][^\"“”\n]{0,60})[\"”]|(?P<rest>[A-Za-z][^.!?;:,()\n\t|]{0,60})[ \t]*(?:$|[\n\t|,;]))"
)
_LONGEST_HAN = 8  # characters that a romanization is looked for
_LONGEST_ALIAS = 6  # words
_FEWEST = 2  # words of a name with a generic word
_REACH = 70  # code points after the characters
_GRAMMAR = lazy_pattern("measure word|particle|classifier|marker", re.IGNORECASE)
_MORE = lazy_pattern(
    r"(?:[ ][a-z\u00e0-\u01dc\u0300-\u036f]*[\u00e0-\u01dc\u0300-\u036f][a-z\u00e0-\u01dc\u0300-\u036f]*)+"
)
_GLUED = lazy_pattern(rf"(?=[^\W\d_]{{0,5}}[\u00e0-\u01dc])[a-z\u00e0-\u01dc\u0261 '’-]{{1,60}}+(?![\w{HAN_CLASS}])")
_HANDLE = lazy_pattern(r"[@#＠＃]\w+[ \t]*$")  # the name of an account or a topic
_FILE = lazy_pattern(r"\.[a-z]{2,4}$")
_TONED = lazy_pattern("[\u00e0-\u01dc\u0300-\u030c]")


def find(page: Page) -> Iterator[Candidate]:
    """Every Han term that the words after it spell."""
    for start, end in page.terms:
        if page.is_closed(end):
            continue
        gap = _GAP.match(page.text, end, end + _REACH)
        begin = gap.end() if gap else end
        if end - start > _LONGEST_HAN or not page.text[begin : begin + 1].isalpha():
            continue
        if page.ends_cell(end, begin) or (begin == end and not _is_glued(page.text, end)):
            continue
        finish = _reading_end(page.text, start, end, begin)
        if (
            finish
            and not _is_named(page.text, start, end, page.text[begin:finish])
            and _is_sure(page, start, finish, begin)
            and not is_sentence(page.text[start:end])
        ):
            yield from _candidates(page, (start, end), _other(gap), (begin, finish))


def _is_glued(text: str, end: int) -> bool:
    """Whether a toned reading in lower case follows without a blank, and no more characters: 美景měi jǐng."""
    return _GLUED.match(text, end) is not None


def _other(gap: re.Match[str] | None) -> tuple[int, int]:
    """Where the other script of the characters stands; (-1, -1) where there is none."""
    return (-1, -1) if gap is None else gap.span("other" if gap["other"] else "stroke")


def _is_named(text: str, start: int, end: int, reading: str) -> bool:
    """Whether a name stands before the characters, which the reading belongs to: Lai Ching-te 賴清德 Lài Qīngdé."""
    before = _LATIN_BEFORE.search(text, max(0, start - 24), start)
    if before is None or _HANDLE.search(text, max(0, start - 40), start):
        return False
    word = re.sub(r"[\"'”’*_]", "", before.group()).strip()
    is_common = word.islower() and (_TONED.search(reading) is not None or not fits(word, text[start:end]))
    return not (is_common or word in column("function_words"))


def _reading_end(text: str, start: int, end: int, begin: int) -> int:
    """Where the words end that spell all characters, with more toned words after them; 0 where none do."""
    line = text.find("\n", begin, begin + _REACH)
    last = line if line >= 0 else min(len(text), begin + _REACH)
    for _, finish in reversed(list(word_spans(text, begin, last))[: end - start]):
        latin, han = text[begin:finish], text[start:end]
        if spells(latin, han) or _is_named_after(latin, han) or _is_syllabled(latin, han):
            longer = _MORE.match(text, finish)
            return longer.end() if longer else finish
    return 0


def _is_named_after(latin: str, han: str) -> bool:
    """Whether a name is spelled but for its generic word: Tamsui River 淡水河."""
    words = latin.split()
    if len(words) < _FEWEST or not all(word[0].isupper() for word in words) or len(han) < _FEWEST + 1:
        return False
    from terms.romanize.align import align

    found = align(latin, han)
    return found is not None and (found.start, found.end, found.verdict) == (0, len(latin), "generic")


def _is_syllabled(latin: str, han: str) -> bool:
    """Whether hyphens part as many syllables, toned ones among them, as there are characters: Tāi-oân-lâng 臺灣人.

    So the spellings of southern China are printed, of which no table has every reading.
    """
    if "-" not in latin or " " in latin or latin.isascii() or not latin[1:].islower():
        return False
    return len(latin.replace("--", "-").split("-")) == len(han)


def _is_sure(page: Page, start: int, finish: int, begin: int) -> bool:
    """Whether the words are a reading: toned, or of several syllables; one plain syllable only in a list."""
    reading = page.text[begin:finish]
    if page.text[finish : finish + 1].isalnum() or page.text[finish : finish + 1] == "_":
        return False
    return len(reading) > 3 or _TONED.search(reading) is not None or is_label(page, start, finish)


def _candidates(
    page: Page, han: tuple[int, int], other: tuple[int, int], english: tuple[int, int]
) -> Iterator[Candidate]:
    aliases = _gloss(page, han[0], english[1])
    if any(_GRAMMAR.search(alias.text) for alias in aliases) or _is_bare(page, han, english, aliases):
        return  # a word of grammar; the pronunciation alone of a character
    for start, end in (han, other):
        if end > start >= 0:
            span = page.document.span(start, end)
            yield Candidate(span, *english, "han-reading", aliases, exact=True, cues=("romanized",))


def _is_bare(page: Page, han: tuple[int, int], english: tuple[int, int], aliases: tuple[Span, ...]) -> bool:
    """Whether one character has its pronunciation beside it and nothing else, in running text."""
    return han[1] - han[0] == 1 and not aliases and not is_label(page, han[0], english[1])


def _gloss(page: Page, start: int, finish: int) -> tuple[Span, ...]:
    """What the characters mean, in brackets, in quotation marks or as the rest of a list's line."""
    found = _GLOSS.match(page.text, finish, finish + _REACH)
    if found is None or found.lastgroup is None:
        return ()
    first, last = found.span(found.lastgroup)
    is_gloss = found.lastgroup != "rest" or is_label(page, start, last)
    is_gloss &= not (_FILE.search(page.text, first, last) or page.has_han(first, last))
    span = page.document.span(first, last - len(page.text[first:last]) + len(page.text[first:last].rstrip()))
    return (span,) if is_gloss and len(span.text.split()) <= _LONGEST_ALIAS else ()


PATTERN = Pattern(name="han-reading", rank=34, find=find)

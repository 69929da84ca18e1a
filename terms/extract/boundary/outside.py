"""Words at the left edge of a capital run that are no part of the name: what opens the sentence, years, origins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.forms import is_name_word
from terms.extract.boundary.heads import is_governed, placed_from
from terms.extract.boundary.stacked import division_from
from terms.extract.generic_words import stated_kind
from terms.extract.kinds.classes import is_people
from terms.extract.kinds.context import kind_said
from terms.extract.kinds.spelled import spelled_from_start
from terms.extract.meaning import is_explained, rendered
from terms.tables import column, mapping
from terms.text.han import has_numeral
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.boundary.window import Word

_NAME_CLASSES = frozenset({"number", "time"})  # function words that are names where nothing else is left
# What says of a body or a work where it is from: the Hong Kong-based …, the cabinet-level ….
_SPEAKING = lazy_pattern(
    r"[A-Z]\w+-(?:language|speaking|born|based|backed|owned|led|listed|made|run|level|era|funded|controlled|trained|style"
    r"|educated|headquartered|affiliated|invested|occupied|ruled|administered|held)"
)
_MEASURE = lazy_pattern(r"\d+-(?:[a-z]+-)*(?:wide|long|high|tall|deep|old|year|day|hour|minute|meter|metre|foot|story)")
_YEAR = lazy_pattern(r"(?:1[0-9]|20)\d\ds?")
_SECTION = lazy_pattern(r"\d{1,2}(?:\.\d{1,2}){1,4}\.?")  # the number of a heading: 2.1.3
_SHORTEST_VERB = 3  # letters
_AGENT = ("er", "ers", "or", "ors")  # what a firm does: chipmaker, insurers
_OUTSIDE = (*_AGENT, "us", "al", "an")
_NATIVE = frozenset({"aboriginal", "indigenous", "austronesian"})
# Negations that the characters begin with, too.
_NOT = {"no": "無无不沒没", "non": "非", "not": "不非", "without": "無无"}


def trim_start(words: tuple[Word, ...], han: str) -> tuple[Word, ...]:
    """Without connectors, years and section numbers at the edge, and the function word that opens a sentence."""
    start = _inside_from(words, 0, han)
    if is_governed(words[start:], han):
        start = next(index for index in range(start, len(words)) if words[index].text == "of") + 1
        start = _inside_from(words, start + (words[start].text == "the"), han)
    start += placed_from(words[start:], han)
    start = start if start == len(words) else division_from(words, start, han)
    if start == len(words) and mapping("function_words").get(words[-1].text.lower()) in _NAME_CLASSES:
        return words[-1:]
    return words[start:]


def after_origin(words: tuple[Word, ...], han: str) -> tuple[Word, ...]:
    """The words after the last that says where a body or a work is from: the New York-based Asia Society."""
    for index in range(len(words) - 2, -1, -1):
        word = words[index].text
        if "-" in word and _SPEAKING.fullmatch(word) and not rendered(han, word):
            return words[index + 1 :]
    return words


def is_year_of_event(words: tuple[Word, ...], start: int) -> bool:
    """Whether a year and one word are a name: the 1911 Revolution; not "in 1661 Koxinga"."""
    is_pair = (
        len(words) - start == 2 and words[start].text.isdecimal() and _YEAR.fullmatch(words[start].text) is not None
    )
    return is_pair and start > 0 and words[start - 1].text.lower() == "the"


def _inside_from(words: tuple[Word, ...], start: int, han: str) -> int:
    while start < len(words) and _is_outside(words, start, han):
        start += 1
    return start


def _is_outside(words: tuple[Word, ...], index: int, han: str) -> bool:
    word = words[index]
    if is_year_of_event(words, index):
        return False
    if _is_number(word.text, han) or not is_name_word(word.text):
        return True
    low = word.text.lower()
    if low.endswith(_OUTSIDE) and (_is_agent(words, index, han) or _is_native(low, han)):
        return True
    if word.text == "The" and _is_body_or_place(words[index + 1 :], han):
        return True  # only works keep the article: (The Control Yuan
    if (
        low not in column("function_words")
        or not _is_opening(words, index)
        or (word.text.isupper() and len(word.text) > 1)
    ):
        return False
    return not _has_characters(words, index, han)


def _is_body_or_place(words: tuple[Word, ...], han: str) -> bool:
    """Whether a generic word of bodies ends a name, or one of places a name that begins as the characters sound."""
    kind = stated_kind(words[-1].text) if words else None
    return kind == "organization" or (kind == "place" and spelled_from_start(words[0].text, han) > 1)


def _is_agent(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether a noun says what the firm after it does: Insurers Cathay Financial Holding Co."""
    if not words[index].opens or index + 1 == len(words) or not is_name_word(words[index + 1].text):
        return False
    noun = words[index].text.lower()
    return (
        noun.endswith(_AGENT)
        and kind_said(noun) == "organization"
        and stated_kind(noun) is None
        and not rendered(han, noun)
    )


def _is_native(word: str, han: str) -> bool:
    """Whether a word says of a people only that it is native: Indigenous Atayal 泰雅."""
    return word in _NATIVE and is_people(han) and not rendered(han, word)


def _is_number(word: str, han: str) -> bool:
    """Whether a word is a year, the number of a section, or counts what the characters do not count."""
    is_year = _YEAR.fullmatch(word) or _SECTION.fullmatch(word) or _MEASURE.fullmatch(word)
    return is_year is not None or (word.isdecimal() and not has_numeral(han))


def _is_opening(words: tuple[Word, ...], index: int) -> bool:
    """Whether a word opens its sentence or line, the number of a section aside."""
    return words[index].opens or (
        index > 0 and words[index - 1].opens and _SECTION.fullmatch(words[index - 1].text) is not None
    )


def _has_characters(words: tuple[Word, ...], index: int, han: str) -> bool:
    """Whether the characters have a small word, too: Four Treasures 文房四寶, No Smoking Day 無菸日."""
    word = words[index].text.lower()
    kind = mapping("function_words")[word]
    if kind == "number":
        return has_numeral(han)
    if kind in ("verb", "adverb") and len(word) >= _SHORTEST_VERB:
        return is_explained(han, word)  # Eat Drink Man Woman 飲食男女, Far Eastern 遠東
    if kind == "time":
        return index + 1 < len(words) and words[index + 1].text[0].isdigit()
    return han[:1] in _NOT.get(word, ())

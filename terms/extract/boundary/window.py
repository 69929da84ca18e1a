"""The English window: the words left of a han among which its english begins."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from terms.extract.boundary.clause import REACH, clause_start, starts_sentence
from terms.extract.boundary.plain_markup import marked
from terms.extract.boundary.wholes import whole
from terms.extract.page.title_case import is_title_case
from terms.tables import column, mapping
from terms.text.latin import APOSTROPHES, word_spans
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re

    from terms.extract.page.page import Page

LONGEST = 16  # words; the longest names of laws and bodies stay below

_REACH = 20  # code points of what is no part of the english
_APOSTROPHES = frozenset(APOSTROPHES)
_POSSESSIVE = lazy_pattern(rf"(?:[{APOSTROPHES}]s|(?<=s)[{APOSTROPHES}])$")
_PARTICIPLE = lazy_pattern(r"(?<=\w)-(?:backed|based|born|led|listed|owned|trained)$")  # Taipei-based (台北)
_OPENERS = {"”": "“", "’": "‘", '"': '"', "'": "'", "»": "«", "」": "「", "』": "『", "》": "《"}
_INSIDE_END = ",.，。 "  # American quotation: the comma stands inside the marks
_QUOTATION = frozenset('“«"')
_LAST_WORD = lazy_pattern(rf"[\w{APOSTROPHES}]+$")
_GLUED = lazy_pattern(r"\b[a-z]{4,}(?=[A-Z][a-z]+\b)")  # a label that lost its blank: namesZhongda; not getFirstName
_SINGLE = {"’": "‘", "'": "'"}
# The noun after a quotation inside a name: “Formosa” Incident.
_AFTER_QUOTATION = lazy_pattern(r"[\"”’»] (?:[A-Z][\w-]*|[0-9]{1,4}| |of|and|the|for)+$")
_NOUN_AFTER = lazy_pattern(r"[\"”’»*_] ([A-Za-z]+)$")
# What follows a title that is quoted with its characters: no letters but theirs.
_REST_OF_QUOTATION = lazy_pattern(r"[^\n\"“”«»A-Za-z]{2,60}(?P<closing>[\"”»])")
_LONGEST_QUOTATION = 40  # code points of a quotation inside a name
# The scientific name of a species in the bracket that follows: Elliot's pheasant (Syrmaticus ellioti, 白頸長尾雉).
_EPITHET = lazy_pattern(r"\s*[(（]\s*[*_“\"]*[A-Z][a-z]+ (?P<epithet>[a-z]{4,})")
_LABEL = lazy_pattern(r"[A-Z][\w.&'’-]*(?: [\w.&'’-]+)*\s?")  # without a number, a colon, quotation marks
_LONGEST_LABEL = 8  # words
# Capitalized words before a colon, small ones between them.
_TITLE_AT_END = lazy_pattern(r"(?:[A-Z0-9][\w'’-]*(?: (?:of|the|in|and|for|on|to|a))* )*[A-Z0-9][\w'’-]*$")
_SHARED = 4  # letters of a person's name that begin the epithet made of it


class Word(NamedTuple):
    """A word of the window, in offsets of the window; what stood before it: a sentence's edge, a comma.

    `named`: a possessive that the name after it has, not its owner (Elliot's pheasant).
    """

    start: int
    end: int
    text: str
    opens: bool = False
    comma: bool = False
    named: bool = False


class Window(NamedTuple):
    """The stretch of text from `start` on at whose end the english stands.

    `opens` tells, as bits, whether a word at its offset 0 and one at its offset 1 open a sentence; `epithet` begins
    the scientific name that follows. `quoted` says that quotation marks or markup delimit the english on both sides;
    `cue` says what gave the edges.
    """

    start: int
    text: str
    opens: int = 0
    epithet: str = ""
    quoted: bool = False
    cue: str = ""
    possessive: bool = False

    @property
    def end(self) -> int:
        """Where the english ends in the text of the page."""
        return self.start + len(self.text)

    @property
    def words(self) -> tuple[Word, ...]:
        """The words that may belong to the english, left to right: the last sixteen where nothing gave the edges."""
        found = _words(self.text, self.opens, self.epithet)
        return found if self.cue else found[-LONGEST:]


def window(page: Page, floor: int, end: int) -> Window:
    """The window that ends at `end` (blanks, possessive and closing quotes before it are no part of it)."""
    text = page.text
    end = _without_blanks(text, max(floor, end - _REACH), end)
    end = _without(_PARTICIPLE, text, floor, end) if text[end - 1 : end] in "dn\n" else end
    bare = end
    if not _APOSTROPHES.isdisjoint(text[max(0, end - 3) : end]):
        bare = _without(_POSSESSIVE, text, floor, end)
        if bare < end and (_closes_single(text, floor, end) or _is_brand(text, floor, end)):
            bare = end
    found = (
        _in_signs(page, floor, bare)
        or _quotation(page, floor, bare)
        or _marked(page, floor, bare)
        or _marked_pair(page, floor, bare)
        or _quotation_before_noun(page, floor, bare)
        or _all_of_it(page, floor, bare)
        or _clause(page, floor, bare)
    )
    return found._replace(possessive=True) if bare < end else found


def over_colon(page: Page, floor: int, found: Window) -> Window:
    """The window with the title before its colon, where one stands there: Black Myth: Wukong."""
    colon = found.start - 1
    begin = clause_start(page, floor, colon)
    title = _TITLE_AT_END.search(page.text, begin, colon)
    return _between(page, title.start(), found.end, cue="subtitle") if title else found


def _closes_single(text: str, floor: int, end: int) -> bool:
    """Whether the apostrophe at the end closes a quotation: the ‘three obediences’."""
    opening = _SINGLE.get(text[end - 1])
    if opening is None:
        return False
    begin = text.rfind(opening, max(floor, end - REACH), end - 1)
    return (
        begin >= 0
        and not text[begin - 1 : begin].isalnum()
        and text[begin + 1].isalnum()
        and "\n\n" not in text[begin:end]
    )


def _is_brand(text: str, floor: int, end: int) -> bool:
    """Whether the possessive at the end is a name itself: McDonald's."""
    word = _LAST_WORD.search(text, max(floor, end - 24), end)
    return word is not None and is_brand(word.group())


def is_brand(word: str) -> bool:
    """Whether a possessive is the name of a firm.

    >>> is_brand("McDonald’s"), is_brand("People's")
    (True, False)
    """
    return mapping("name_possessives").get(word.lower().rstrip(f"s{APOSTROPHES}")) == "brand"


def _clause(page: Page, floor: int, end: int) -> Window:
    # A bracket at the end belongs to the name: Journal of Y (Social Science Edition).
    last = page.bracket_before(end)
    begin = last.open if last else end
    start = _over_quotation(page, floor, clause_start(page, floor, begin), begin)
    if start > floor and page.text[start - 1] in _QUOTATION and _is_quoted_title(page, start, end):
        return _between(page, start, end, quoted=True, cue="quoted-pair")
    glued = _GLUED.search(page.text, start, end)
    start = page.mark_start_before(glued.end() if glued else start, end)
    return _between(page, start, end, _epithet(page.text, end))


def _over_quotation(page: Page, floor: int, start: int, end: int) -> int:
    """The start of a clause, moved over a quotation that belongs to the name: the Kaohsiung “Formosa” Incident."""
    text = page.text
    if start - 1 <= floor or text[start - 1] not in _OPENERS or not _AFTER_QUOTATION.match(text, start - 1, end):
        return start
    opening = text.rfind(_OPENERS[text[start - 1]], max(floor, start - _LONGEST_QUOTATION), start - 1)
    if opening < 0 or not text[opening + 1 : opening + 2].isupper():
        return start
    return clause_start(page, floor, opening)


def _is_quoted_title(page: Page, start: int, end: int) -> bool:
    """Whether a title and its characters stand in one quotation: “A Madman's Diary 狂人日記 (1918)”."""
    closing = _REST_OF_QUOTATION.match(page.text, end)
    is_pair = closing is not None and _OPENERS[closing["closing"]] == page.text[start - 1]
    is_opening = not page.text[start - 2 : start - 1].isalnum() and not page.text[start].isspace()
    return is_pair and is_opening and is_title_case(page.text[start:end], LONGEST)


def _epithet(text: str, end: int) -> str:
    """The letters that the scientific name in the bracket after an english begins its second word with."""
    found = _EPITHET.match(text, end)
    return found["epithet"][:_SHARED] if found else ""


def _quotation(page: Page, floor: int, end: int) -> Window | None:
    """The inside of the quotation marks that close at `end`."""
    text = page.text
    if end <= floor or text[end - 1] not in _OPENERS:
        return None
    inner_end = end - 1
    opening = text.rfind(_OPENERS[text[end - 1]], max(floor, end - REACH), inner_end)
    if opening < 0 or "\n\n" in text[opening:end]:
        return _clause(page, floor, inner_end)
    while inner_end > opening + 1 and text[inner_end - 1] in _INSIDE_END:
        inner_end -= 1
    return _between(page, opening + 1, inner_end, quoted=True, cue="quotes")


def _in_signs(page: Page, floor: int, end: int) -> Window | None:
    """The text between the signs of light markup that close at `end`; without the sign where none opens."""
    if page.text[end - 1 : end] not in ("*", "`", "_"):
        return None
    found = marked(page.text, floor, end)
    if found is None:
        return _clause(page, floor, end - 1)
    return _between(page, *found[:2], quoted=found.name == "emphasis", cue=f"markup:{found.name}")


def _marked(page: Page, floor: int, end: int) -> Window | None:
    """The text of the markup that ends at `end`, without quotation marks at its edges."""
    mark = page.mark_ending(end)
    if mark is None or mark.name == "item" or mark.start < floor:
        return None
    start, inner_end = _unquoted(page.text, mark.start, end)
    is_quoted = mark.name in ("emphasis", "cell") or (start, inner_end) != (mark.start, end)
    found = _between(page, start, inner_end, quoted=is_quoted, cue=f"markup:{mark.name}")
    return found if 0 < len(found.words) <= LONGEST else None


def _marked_pair(page: Page, floor: int, end: int) -> Window | None:
    """The title before a bracket that ends with the markup around both: **Opening Theory (开局)**."""
    bracket = page.bracket_after(end)
    mark = page.mark_ending(bracket.close + 1) if bracket else None
    if mark is None or mark.name != "strong" or not floor <= mark.start < end:
        return None
    label = _LABEL.fullmatch(page.text, mark.start, end)
    if label is None or not is_title_case(label.group(), _LONGEST_LABEL):
        return None
    return _between(page, mark.start, end, cue="markup:strong")


def _quotation_before_noun(page: Page, floor: int, end: int) -> Window | None:
    """“The General” series: one common noun between the closing mark and the bracket says what the work is."""
    text = page.text
    noun = _NOUN_AFTER.search(text, max(floor, end - 24), end)
    word = noun.group(1) if noun else ""
    if noun is None or word in column("function_words") or not (word.islower() or word.lower() in column("work_nouns")):
        return None
    found = _quotation(page, floor, noun.start() + 1)
    return found if found and found.quoted else None


def _all_of_it(page: Page, floor: int, end: int) -> Window | None:
    """All of a title in a list of works, a numbered line after its label, a comment, or a heading."""
    found = whole(page, floor, end)
    return _between(page, found[0], end, cue=found[1]) if found else None


def _unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    """The inside of quotation marks that stand at both edges of a stretch."""
    if end - start > 2 and text[end - 1] in _OPENERS and text[start] == _OPENERS[text[end - 1]]:
        return start + 1, end - 1
    return start, end


def _without(tail: re.Pattern[str], text: str, floor: int, end: int) -> int:
    found = tail.search(text, max(floor, end - _REACH), end)
    return found.start() if found else end


def _without_blanks(text: str, floor: int, end: int) -> int:
    while end > floor and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    return end


def _between(page: Page, start: int, end: int, epithet: str = "", *, quoted: bool = False, cue: str = "") -> Window:
    at_start = page.text[start : start + 1] != " " and starts_sentence(page, start)
    opens = at_start + 2 * starts_sentence(page, start + 1)
    return Window(start, page.text[start:end], opens, epithet, quoted, cue)


@lru_cache(maxsize=1024)
def _words(text: str, opens: int, epithet: str) -> tuple[Word, ...]:
    """The words of a window, the discoverer's possessive marked as a part of the name."""
    found: list[Word] = []
    last = Word(-1, -1, "")
    for begin, stop in word_spans(text):
        # Most words stand one blank behind another; a comma may stand before one of a single letter.
        if begin == last.end + 1 and text[last.end] == " " and last.start < begin - 2:
            last = Word(begin, stop, text[begin:stop])
        else:
            before = text[max(0, begin - 3) : begin]
            # A quotation mark before a word inside the window belongs to the name.
            start = begin - 1 if before[-1:] in _QUOTATION else begin
            last = Word(start, stop, text[begin:stop], begin < 2 and bool(opens >> begin & 1), "," in before)
        found.append(last)
    if epithet:
        found = [word._replace(named=word.text.lower().startswith(epithet)) for word in found]
    return tuple(found)

"""漢字 (English): characters first, the English or the romanization in the bracket.

Finds: `台積電（TSMC）`, `布魯金斯學會 (Brookings Institution)`, `《紅樓夢》(The Story of the Stone)`, `大哥( da ge)`,
`微軟（英語：Microsoft，縮寫：MS）`, `林語堂（Lin Yutang，1895年10月10日－1976年3月26日）`, `錢鍾書 [Qian, Z.]`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.boundary.english_side import english_side
from terms.extract.boundary.han_edge import han_start
from terms.extract.boundary.han_title import over_han_colon, over_work
from terms.extract.boundary.licenses import over_license
from terms.extract.candidate import Candidate
from terms.extract.glosses.dashed import dashed
from terms.extract.glosses.gloss import holds_only_latin
from terms.extract.glosses.han_labels import labeled_names
from terms.extract.glosses.pieces import Piece, pieces
from terms.extract.glosses.remarks import is_count_or_state
from terms.extract.page.quotations import meanings_after, spells
from terms.tables import mapping
from terms.text.han import HAN_CLASS, is_kana
from terms.text.latin import letters
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.brackets import Bracket
    from terms.extract.page.page import Page

# Closing marks, those of a wiki link, a possessive and a footnote sign may stand between the han and the bracket.
_BETWEEN = lazy_pattern(r"(?:\]\]|[’']s|[》」』〉”’\"*_]*)(?:\[\^?[^\]\s]{1,12}\])?")
_LONGEST_HAN = 30  # code points; longer is a sentence
_LONGEST_PERSON = 5  # characters, a word after the name among them
_LONGEST_NAME = 12  # words; more are a remark
_VERSE = lazy_pattern(r"[ \t]?[\[【][^\]\n]+\][ \t]*\[")  # word by word: 春 [spring] [sleep]
_SCRIPT = lazy_pattern(r"(?:trad|simp)\b")  # which characters they are: 鐵路 (trad.)
_INITIALS = lazy_pattern(r"(?P<surname>[A-Z][\w'’-]+),[ ](?P<initials>(?:[A-Z]\.?[ -]?){1,4})")
_SOURCE = lazy_pattern(r"[^()\d]{2,60}\b(?:1[5-9]|20)\d\d\b.*?(?:\bpp?\.[ ]?\d|\bch(?:ap)?\.[ ]?\d|[頁页][ ]?\d)")
_PUBLISHER = lazy_pattern(r"[^()]*\b(?:Press|Publish\w+|Bookstore|Bookshop|Books)\b[^()]*")
_STROKES = ("/", "／")
# What is said of one character, not its name: 永 (character at left), 甲 (word in line 3).
_REMARK = lazy_pattern(r"(?:the )?(?:character|word|glyph|radical|stroke|variant)s? (?:at|on|in|of|from|with|to)\b")
_NUMBERED = lazy_pattern(r"[a-zü]{1,6}[1-6]")  # ge4
_READING = lazy_pattern(r"[a-z\u00e0-\u01dc]{1,24}")
_READ_BEFORE = lazy_pattern(rf"[{HAN_CLASS}][(（][a-z\u00e0-\u01dc]{{1,20}}[)）]\Z")
_READ_AFTER = lazy_pattern(rf"[{HAN_CLASS}]{{1,6}}[(（][a-z\u00e0-\u01dc]{{1,24}}[)）]")
_COUNTED = lazy_pattern(r"[\d×x][ ]?$")


def find(page: Page) -> Iterator[Candidate]:
    """A Han term with a bracket of Latin text right after it."""
    for _, start, end in page.free_terms():
        gap = _BETWEEN.match(page.text, end)
        bracket = page.bracket_after(gap.end() if gap else end)
        if bracket is None or not _is_gloss(page, start, end, bracket):
            continue
        names = _without_pronunciation(page, page.text[start:end], _names(page, bracket, page.text[start:end]))
        if not names or _is_list(page, start, bracket):
            continue
        reading = page.text[names[0].start : names[0].end]
        meaning = _meaning(page, start, end, bracket, reading)
        if meaning or not _is_pronunciation(page.text[start:end], reading):
            yield from _candidate(page, start, end, bracket, [*names, *meaning])


def _meaning(page: Page, start: int, end: int, bracket: Bracket, reading: str) -> list[Piece]:
    """What characters mean, in quotation marks after the bracket with their reading: 面子 (miànzi): “face”."""
    found = meanings_after(page, bracket.close)
    is_reading = bool(found) and reading.islower() and spells(reading, page.text[start:end])
    return [Piece(span.start, span.end, "latin") for span in found] if is_reading else []


def _is_gloss(page: Page, start: int, end: int, bracket: Bracket) -> bool:
    """Whether a bracket may hold a name of the characters before it, and is no source with a page.

    No name has a counted thing (4索) or verse; behind kana the characters are a part of a Japanese word (お茶).
    """
    if is_kana(page.text[start - 1 : start]):
        return False
    if _SCRIPT.match(page.text, bracket.open + 1, bracket.close) or _VERSE.match(page.text, end):
        return False
    if _REMARK.match(page.text, bracket.open + 1, bracket.close) or _is_interlinear(page.text, start, bracket):
        return False
    if _SOURCE.match(page.text, bracket.open + 1, bracket.close) or _is_publisher(page, end, bracket):
        return False
    return end - start > 1 or _COUNTED.search(page.text, max(0, start - 2), start) is None


def _is_interlinear(text: str, start: int, bracket: Bracket) -> bool:
    """Whether a sentence has the reading of every word behind it: 他们(tāmen)喜欢(xǐhuan)音乐(yīnyuè)."""
    if not _READING.fullmatch(text, bracket.open + 1, bracket.close):
        return False
    is_next = text[start - 1 : start] in tuple(")）") and _READ_BEFORE.search(text, max(0, start - 24), start)
    return bool(is_next or _READ_AFTER.match(text, bracket.close + 1))


def _is_publisher(page: Page, end: int, bracket: Bracket) -> bool:
    """Whether a bracket behind a book title says who published it: 《琴律學》 (Shanghai Music Press, 2004)."""
    is_book = page.text[end : end + 1] in tuple("》〉")
    return is_book and _PUBLISHER.match(page.text, bracket.open + 1, bracket.close) is not None


def _names(page: Page, bracket: Bracket, han: str) -> list[Piece]:
    """The Latin names in a bracket; beside Chinese words the labeled ones, and one that the bracket begins with."""
    if holds_only_latin(page.text[bracket.open + 1 : bracket.close]):
        parted = dashed(page.text, bracket.open + 1, bracket.close, han)
        inside = pieces(page.text, parted.start("rest") if parted else bracket.open + 1, bracket.close)
        reading = [Piece(*parted.span("reading"), "latin")] if parted else []
        return reading + [piece for piece in inside if piece.role == "latin"]
    return [Piece(*span, "latin") for span in labeled_names(page.text, bracket.open + 1, bracket.close)]


def _without_pronunciation(page: Page, han: str, names: list[Piece]) -> list[Piece]:
    """The names without the pronunciation of one character that goes before what it means: 晶 (jīng “crystal”)."""
    is_said = len(names) > 1 and _is_pronunciation(han, page.text[names[0].start : names[0].end])
    return names[1:] if is_said else names


def _is_list(page: Page, start: int, bracket: Bracket) -> bool:
    """Whether labels between strokes stand before names between strokes, not one for one."""
    before = page.text[max(0, start - 3) : start].rstrip()
    return before[-1:] in _STROKES and any(sign in page.text[bracket.open : bracket.close] for sign in "/／")


def _is_pronunciation(han: str, english: str) -> bool:
    """Whether the bracket says how one character is read, and no name: 帝 (dì), the particle 了 (le)."""
    is_accented = not english.isascii() and letters(english).isalpha() and " " not in english
    is_toned = is_accented or _NUMBERED.fullmatch(english) is not None
    is_read = is_toned or mapping("han_stop_words").get(han) == "particle"
    return len(han) == 1 and english.islower() and is_read


def _candidate(page: Page, start: int, end: int, bracket: Bracket, names: list[Piece]) -> Iterator[Candidate]:
    first, *others = _whole(page, start, end, names) or _words_first(page, names)
    english = page.text[first.start : first.end]
    edge = min(over_work(page, start, english), over_license(page, start, english))
    if edge == start:
        edge = over_han_colon(page, han_start(page, start, end, english, bracket.close + 1), english)
    floor, last = english_side(page, first.start, first.end)
    is_long = end - edge > _LONGEST_HAN or len(page.text[floor:last].split()) > _LONGEST_NAME
    if is_long or is_count_or_state(page.text[floor:last], page.text[edge:end]):
        return
    aliases = tuple(page.document.span(piece.start, piece.end) for piece in others)
    yield Candidate(page.document.span(edge, end), floor, last, "han-first", aliases, exact=True, loose=True)


def _whole(page: Page, start: int, end: int, names: list[Piece]) -> list[Piece] | None:
    """One name that was taken apart: at the comma after a surname (Li, Yong), at a stroke (From / Pickup)."""
    initials = _INITIALS.match(page.text, names[0].start)
    if initials and _is_inverted(page, start, end, initials):
        return [Piece(names[0].start, initials.end(), "latin")]
    if len(names) != 2:
        return None
    whole = [Piece(names[0].start, names[1].end, "latin")]
    between = page.text[names[0].end : names[1].start]
    if between == " / ":
        return whole
    if "," not in between:
        return None
    from terms.romanize.align import align

    alignment = align(page.text[names[0].start : names[1].end].replace(",", " "), page.text[start:end])
    return whole if alignment and alignment.start == 0 and alignment.verdict in ("full", "mixed") else None


def _words_first(page: Page, names: list[Piece]) -> list[Piece]:
    """The names, an abbreviation after the words that it stands for: LINQ, Language-Integrated Query."""
    if len(names) == 1 or not page.text[names[0].start : names[0].end].isupper():
        return names
    short, full, *others = names
    initials = re.findall(r"\b\w", page.text[full.start : full.end])
    is_short = "".join(initials[:2]).upper() == page.text[short.start : short.start + len(initials[:2])]
    return [full, short, *others] if is_short and len(initials) > 1 else names


def _is_inverted(page: Page, start: int, end: int, name: re.Match[str]) -> bool:
    """Whether a bracket is a surname and initials, and the surname is that of the characters: 錢鍾書 [Qian, Z.]."""
    is_all = page.text[name.end() : name.end() + 1] in tuple(")]）】")
    return is_all and spells(name["surname"], page.text[start : start + 1]) and end - start <= _LONGEST_PERSON


PATTERN = Pattern(name="han-first", rank=60, find=find)

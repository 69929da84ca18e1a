"""The pieces inside a bracket: Han terms, Latin names, labels, readings, dates.

`(TSMC, 台積電)`, `(Chinese: 星官; pinyin: xīngguān)`, `(談遷, 1594-1658)`, `(時憲曆 or Book of Time)`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from terms.extract.glosses.dashed import dashed
from terms.extract.glosses.dates import is_date
from terms.extract.glosses.han_labels import after_han_label
from terms.extract.glosses.labels import label_at
from terms.extract.page.brackets import CLOSING, OPENING
from terms.extract.page.quotations import spells
from terms.tables import column, mapping
from terms.text.han import HAN_CLASS, after_last_han, first_han, has_han, is_han
from terms.text.keys import plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

PieceClass = Literal["han", "latin", "reading", "other"]

_SEPARATOR = lazy_pattern(
    r"[,，;；、／|]|(?<!/)/(?!/)"  # list marks of both scripts; two strokes are part of an address
    rf"|(?<=[{HAN_CLASS}])(?:or|and)(?=[{HAN_CLASS}])"
    r"|(?<=[A-Za-z][”\"])\s[-–—]\s"  # “Business Number” — BN
    r"|(?:\s+|(?<=[》」』”\"]))(?<!also\s)(?=(?:or|also|formerly|aka|a\.k\.a\.|i\.e\.|literally|lit\.|meaning|abbreviated|known\s+as|called)\s)"
)
_SEPARATOR_OR_AND = lazy_pattern(  # 王力 & Lu Xun 魯迅, 黑體 & ゴシック
    rf"\s&\s(?=[\u3041-\u30fa])|\s&\s(?=[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){{0,2}} ?[{HAN_CLASS}])|{_SEPARATOR.pattern}"
)
_NAME = lazy_pattern("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]{2}")  # Latin letters; Hangul or Zhuyin are no english
# A file, an address on the web or of a mailbox, an amount of money.
_NO_NAME = lazy_pattern(
    r"^[\w-]+\.[a-z]{2,4}$|https?:|@|\bwww\.|\.(?:com|org|net|edu|gov|tw|cn|hk)\b|[$€£¥]\s?\d", re.IGNORECASE
)
_WRAPPING = "\"'“”‘’「」『』《》〈〉«»*_ \t\r\n"
_NO_EDGE = "#＃@＠-–—:：,，;；、~ \t"  # a full stop may be an abbreviation's, ! and ? a title's
_LONGEST_BEARER = 4  # characters of a person's name
_PAIRS = {"「": "」", "『": "』", "《": "》", "〈": "〉", "“": "”"}
_PAIRS_BACK = {closing: opening for opening, closing in _PAIRS.items()}
_TITLE_MARKS = tuple("《》〈〉")
# A romanization before characters ends in a letter, then marks and a blank; a reading after them begins with a blank.
_BEFORE_HAN = lazy_pattern(r"(?P<latin>.*[^\W\d_])(?:[\"'“”‘’)*_]*\s+[\"“‘《「『〈]*|(?<=[a-z]{4}))", re.DOTALL)
_ARTICLE = lazy_pattern(r"\s*(?:an?|the) (?=[A-Z“\"*_])")  # known as a Shipu 食譜
_AFTER_HAN = lazy_pattern(
    r"[\"'”’》」』〉*_]*"
    r"(?:(?:\s+|(?=[\"“‘]|[a-z]{3,} |[A-Za-z]{0,5}[à-ǜ]))(?:[-–—:=]\s+)?|[–—](?=[^\W\d_]))"
    r"(?P<open>[\"“‘']?)(?=\S)"
)
# jīng "crystal": one toned syllable or more, then what they mean.
_READING_AND_MEANING = lazy_pattern(
    r"\s*(?P<reading>[a-zà-ǜ]*[à-öø-ǜ][a-zà-ǜ]*(?: [a-zà-ǜ]+){0,3}) [“\"‘'](?P<meaning>[A-Za-z][^“”\"]*)[”\"’']\s*"
)
_CLOSES = {'"': '"', "“": "”", "‘": "’", "'": "'"}
_GOVERNS = frozenset({"preposition"})
_DESCRIBES = frozenset({"article", "auxiliary", "conjunction", "pronoun", "verb"})  # what opens no name in lower case


class Piece(NamedTuple):
    """One piece in offsets of the text, without quotes and title marks around it.

    `prefixed`: a Latin name stands straight before the characters (“True Hero” 真心英雄); `glossed`: a quotation
    straight after them (火車 "fire cart"); `labeled`: a label of a script or language before them (Chinese: 火車);
    `titled`: they are a whole title, whatever signs are in it (《你好，李煥英》).
    """

    start: int
    end: int
    role: PieceClass
    prefixed: bool = False
    glossed: bool = False
    labeled: bool = False
    titled: bool = False


def pieces(text: str, start: int, end: int) -> tuple[Piece, ...]:
    """The pieces of `text[start:end]`, the inside of a bracket.

    >>> inside = "Lanyu, 蘭嶼"
    >>> [(inside[p.start : p.end], p.role) for p in pieces(inside, 0, len(inside))]
    [('Lanyu', 'latin'), ('蘭嶼', 'han')]
    """
    if is_han(text[start:end]):
        return (Piece(start, end, "han"),)  # most brackets of articles
    found: list[Piece] = []
    for left, right in _split(text, start, end):
        found.extend(_classify(text, left, right, found))
    return tuple(found)


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches between separators that stand outside inner brackets and title marks."""
    begin = start
    separators = _SEPARATOR_OR_AND if "&" in text[start:end] else _SEPARATOR
    for separator in separators.finditer(text, start, end):
        if _is_open(text, begin, separator.start()):
            continue
        yield begin, separator.start()
        begin = separator.end()
    yield begin, end


def _is_open(text: str, start: int, end: int) -> bool:
    """Whether a bracket, a book title or a quotation is still open at `end`."""
    inside = text[start:end]
    opened = sum(inside.count(char) for char in OPENING + "《「『〈“")
    closed = sum(inside.count(char) for char in CLOSING + "》」』〉”")
    return opened > closed or inside.count('"') % 2 == 1


def _classify(text: str, start: int, end: int, before: list[Piece]) -> Iterator[Piece]:
    label = label_at(text, start, end)
    if (
        label
        and has_han(text[start : label.end])
        and spells(text[label.end : end].strip(), plain_han(text[start : label.end]))
    ):
        label = None  # a name like any other: Cantonese (粵語 Yuèyǔ)
    says = label.says if label else ""
    begin = label.end if label else start
    if has_han(text[begin:end]) and says != "reading":
        first = after_han_label(text, begin, end) if before else begin
        found = _han_pieces(text, first, end)
        is_labeled = says in ("script", "language") or first > begin
        yield from (piece._replace(labeled=is_labeled and piece.role == "han") for piece in found)
        return
    parted = dashed(text, begin, end, _han_before(text, before)) if before and not says else None
    if parted:
        yield Piece(*parted.span("reading"), "reading")
        begin = parted.start("rest")
    told = _READING_AND_MEANING.fullmatch(text, begin, end) if not says else None
    if told:
        yield Piece(*told.span("reading"), "reading" if _is_reading(text, *told.span("reading"), before) else "latin")
        yield Piece(*told.span("meaning"), "latin")
        return
    begin, end = _trim(text, begin, end)
    if says in ("reading", "language") or _is_reading(text, begin, end, before):
        yield Piece(begin, end, "reading")
    else:
        # What stands beside characters may be a remark; in a bracket of its own it is the english.
        if not says and mapping("function_words").get(text[begin:end].partition(" ")[0]) == "preposition":
            yield Piece(begin, end, "other")  # a remark: in Mandarin
            return
        is_told = says in ("meaning", "name") or not any(piece.role == "han" for piece in before)
        yield Piece(begin, end, _latin_role(text[begin:end], is_told=is_told))


def _han_before(text: str, before: list[Piece]) -> str:
    """The characters of the piece before; "" where none has any."""
    return next((text[piece.start : piece.end] for piece in reversed(before) if piece.role == "han"), "")


def _is_reading(text: str, start: int, end: int, before: list[Piece]) -> bool:
    """Whether Latin letters say how the characters before them are read: toned, or in lower case, each syllable."""
    han = _han_before(text, before)
    latin = text[start:end]
    if not han or not latin or not (latin.islower() or not latin.isascii()):
        return False
    if before[-1].role == "reading" and not latin.isascii():
        return True
    return spells(latin, plain_han(han))


def _han_pieces(text: str, start: int, end: int) -> Iterator[Piece]:
    """A Han term, with the romanization that may stand before it (`yiguo liangzhi 一國兩制`) and what follows it."""
    prefix = _BEFORE_HAN.fullmatch(text, start, first_han(text, start, end))
    if prefix and mapping("function_words").get(prefix["latin"].rpartition(" ")[2]) in _GOVERNS:
        return  # the characters of a remark: as told by 王力
    if prefix:
        article = _ARTICLE.match(text, prefix.start("latin"))
        left, right = _trim(text, article.end() if article else prefix.start("latin"), prefix.end("latin"))
        yield Piece(left, right, _latin_role(text[left:right]))
        start = prefix.end()
    tail = _AFTER_HAN.match(text, after_last_han(text, start, end), end)
    glossed = tail is not None and tail["open"] != ""
    bare = _bare_han(text, *_trim(text, start, tail.start() if tail else end))
    titled = text[bare[0] - 1 : bare[0]] in _TITLE_MARKS and text[bare[1] : bare[1] + 1] in _TITLE_MARKS
    han = Piece(*bare, "han", prefixed=prefix is not None, glossed=glossed, titled=titled)
    yield han
    if tail:
        closing = text.find(_CLOSES[tail["open"]], tail.end(), end) if glossed else -1
        yield from _classify(
            text, tail.end() if closing >= 0 else tail.start("open"), closing if closing >= 0 else end, [han]
        )


def _latin_role(piece: str, *, is_told: bool = False) -> PieceClass:
    """A name, unless it is a date, an address, a remark; `is_told`: a label says that it is one."""
    if is_date(piece) or _NO_NAME.search(piece) or not _NAME.search(piece):
        return "other"
    first = piece.partition(" ")[0]
    return "other" if not is_told and mapping("function_words").get(first, "") in _DESCRIBES else "latin"


def _bare_han(text: str, start: int, end: int) -> tuple[int, int]:
    """Characters without signs that open or close no name, and without a title that a blank sets apart: 林佳龍 市長."""
    while start < end and text[start] in _NO_EDGE:
        start += 1
    while end > start and text[end - 1] in _NO_EDGE:
        end -= 1
    name, _, title = text[start:end].rpartition(" ")
    is_titled = name and title in column("han_titles") and len(name.rstrip()) <= _LONGEST_BEARER
    return start, start + len(name.rstrip()) if is_titled else end


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Without blanks and quotation or title marks at the edges; one that pairs with a mark inside stays."""
    while start < end and text[start] in _WRAPPING and not _closes_inside(text, start, end):
        start += 1
    while end > start and text[end - 1] in _WRAPPING and not _opens_inside(text, start, end):
        end -= 1
    return start, end


def _closes_inside(text: str, start: int, end: int) -> bool:
    closing = _PAIRS.get(text[start])
    return closing is not None and -1 < text.find(closing, start + 1, end) < end - 1


def _opens_inside(text: str, start: int, end: int) -> bool:
    opening = _PAIRS_BACK.get(text[end - 1])
    return opening is not None and text.find(opening, start, end) >= 0

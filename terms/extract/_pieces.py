"""The pieces inside a bracket: Han terms, Latin names, labels, readings, dates.

`(TSMC, 台積電)`, `(Chinese: 星官; pinyin: xīngguān)`, `(談遷, 1594-1658)`, `(時憲曆 or Book of Time)`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from terms.extract._brackets import CLOSING, OPENING
from terms.text.han import after_last_han, first_han, has_han

if TYPE_CHECKING:
    from collections.abc import Iterator

PieceClass = Literal["han", "latin", "reading", "other"]

_SEPARATOR = re.compile(
    r"[,，;；、／|]|(?<!/)/(?!/)"  # list marks of both scripts; two strokes are part of an address
    r"|(?:\s+|(?<=[》」』”\"]))(?:or|also|formerly|aka|a\.k\.a\.|i\.e\.|literally|lit\.|meaning|abbreviated|known\s+as|called)(?=\s)"
)
_LABEL = re.compile(
    r"""\s*(?P<label>
        (?:(?:in|the|abbreviated|abbr\.?|simplified|traditional|trad\.?|simp\.?|modern|standard|literal(?:ly)?|lit\.|also|formerly|or
           |Mandarin|Cantonese|Hokkien|Taiwanese|Hakka|Tongyong|Hanyu|Wade.Giles|Jyutping|pinyin|Zhuyin|Chinese|Japanese|Korean
           |characters?|name|translation|romanization|pronounced|pronunciation|English|meaning|known|as|called|py|hanzi|s\.|t\.|p\.|c\.|b\.|r\.|fl\.|d\.)
           [ \t\n]*)+)
        (?P<colon>[:：]?)\s*""",
    re.VERBOSE | re.IGNORECASE,
)
_LEAD = re.compile(r"\s*(?:or|also|formerly|literally|lit\.|meaning|i\.e\.,?|aka|called|known as|abbreviated)\s+")
_READING = re.compile(
    r"pinyin|jyutping|wade|tongyong|zhuyin|romanization|pronounced|pronunciation|\bpy\b|\bp\.", re.IGNORECASE
)
_NAME = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]{2}")  # Latin letters; Hangul or Zhuyin are no english
_TONED = re.compile("[\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f]")
# An address on the web or of a mailbox, an amount of money.
_NO_NAME = re.compile(r"https?:|@|\bwww\.|\.(?:com|org|net|edu|gov|tw|cn|hk)\b|[$€£¥]\s?\d", re.IGNORECASE)
_DATE = re.compile(r"(?:b\.|d\.|r\.|c\.|ca\.|fl\.|born|died|reigned)?\s*[\d–—\-?\s./]+(?:BCE?|CE|AD|s)?", re.IGNORECASE)
_WRAPPING = "\"'“”‘’「」『』《》〈〉«»*_ \t\r\n"
_PAIRS = {"「": "」", "『": "』", "《": "》", "〈": "〉"}
_PAIRS_BACK = {closing: opening for opening, closing in _PAIRS.items()}
# A romanization before characters ends in a letter, then marks and a blank; a reading after them begins with a blank.
_BEFORE_HAN = re.compile(r"(?P<latin>.*[^\W\d_])[\"'“”‘’)*_]*\s+[\"“‘《「『〈]*", re.DOTALL)
_AFTER_HAN = re.compile(r"[\"'”’》」』〉]*\s+\S")


class Piece(NamedTuple):
    """One piece in offsets of the text, without quotes and title marks around it.

    `prefixed`: a Latin name stands straight before the characters (“True Hero” 真心英雄).
    """

    start: int
    end: int
    role: PieceClass
    prefixed: bool = False


def pieces(text: str, start: int, end: int) -> tuple[Piece, ...]:
    """The pieces of `text[start:end]`, the inside of a bracket.

    >>> inside = "Lanyu, 蘭嶼"
    >>> [(inside[p.start : p.end], p.role) for p in pieces(inside, 0, len(inside))]
    [('Lanyu', 'latin'), ('蘭嶼', 'han')]
    """
    found: list[Piece] = []
    for left, right in _split(text, start, end):
        found.extend(_classify(text, left, right))
    return tuple(found)


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches between separators that stand outside inner brackets and title marks."""
    begin = start
    for separator in _SEPARATOR.finditer(text, start, end):
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


def _classify(text: str, start: int, end: int) -> Iterator[Piece]:
    label = _LABEL.match(text, start, end)
    is_reading = label is not None and _READING.search(label["label"]) is not None
    if label and not label["colon"] and not has_han(text[label.end() : end]):
        # Only tones tell a reading (pinyin Lǐ Bái) from a name (Pinyin Input Method).
        is_reading = is_reading and _TONED.search(text, label.end(), end) is not None
        label = label if is_reading else None
    start = label.end() if label else start
    if is_reading:
        yield Piece(*_trim(text, start, end), "reading")
    elif has_han(text[start:end]):
        yield from _han_pieces(text, start, end)
    else:
        lead = _LEAD.match(text, start, end)
        start, end = _trim(text, lead.end() if lead else start, end)
        yield Piece(start, end, _latin_role(text[start:end]))


def _han_pieces(text: str, start: int, end: int) -> Iterator[Piece]:
    """A Han term, with the romanization that may stand before it (`yiguo liangzhi 一國兩制`)."""
    prefix = _BEFORE_HAN.fullmatch(text, start, first_han(text, start, end))
    if prefix:
        left, right = _trim(text, prefix.start("latin"), prefix.end("latin"))
        yield Piece(left, right, _latin_role(text[left:right]))
        start = prefix.end()
    tail = _AFTER_HAN.match(text, after_last_han(text, start, end), end)
    yield Piece(*_trim(text, start, tail.start() if tail else end), "han", prefixed=prefix is not None)
    if tail:
        yield Piece(*_trim(text, tail.start(), end), "reading")


def _latin_role(piece: str) -> PieceClass:
    if _DATE.fullmatch(piece) or _NO_NAME.search(piece) or not _NAME.search(piece):
        return "other"
    return "latin"


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

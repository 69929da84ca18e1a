"""What a table cell holds: characters, one or several names in Latin letters, prose, a number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract.page.quotations import spells
from terms.text.han import has_han, is_han
from terms.text.keys import han_key, plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.page.page import Page
    from terms.model import Mark, Span

_OPENING = '[\\s"“《「『〈*]*'
_CLOSING = '[\\s"”》」』〉*]*'
_HAN_PART = lazy_pattern(
    rf"{_OPENING}(?P<han>\w(?:[^\n\t()（）]*?\w)?){_CLOSING}(?:[(（](?P<inside>[^()（）\n]*)[)）]\s*)?"
)
_SYNONYMS = lazy_pattern(r"\s*[、/／;；\n]\s*|[ ]or[ ]")
_LONGEST_HAN = 20  # code points; a longer cell holds prose
_LETTER = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_NAME = lazy_pattern(rf"(?:[\"“'‘(]{{0,2}}[{_LETTER}]|\d+(?:st|nd|rd|th|[ -][{_LETTER}]))[^\t\n]{{0,99}}")
_NAMES = lazy_pattern(r"\s*(?:[;；\n]|\s[/／]\s)\s*")
_BRACKET = lazy_pattern(r"(?P<name>.*[^\s(（])\s*[(（](?P<inside>[^()（）]*)[)）]", re.DOTALL)
_QUOTED = lazy_pattern(r"[\"“](?P<inside>[^\"“”]*)[\"”]")
_LONGEST_NAME = 8  # words
_PROSE = lazy_pattern(r"[.!?]\s+[A-Z]|[a-z]{2}[.]$|[?!]$|https?:")


def han_names(page: Page, cell: Mark, *, mixed: bool) -> tuple[Span, ...]:
    """The names in characters that a cell consists of: one, or synonyms; () where it holds anything else.

    `mixed` allows Latin letters or digits before the characters: `TCP 握手`, `101次求婚`.
    """
    text = page.text[cell.start : cell.end]
    found: list[Span] = []
    for start, end in _split(text, _SYNONYMS, 0):
        part = _HAN_PART.fullmatch(text, start, end)
        if part is None or not _is_han_name(part["han"], mixed=mixed):
            return ()
        is_read = bool(part["inside"]) and _is_reading(part["han"], part["inside"])
        if part["inside"] and not is_read and not _is_other_form(part["han"], part["inside"]):
            return ()
        found.append(_span(page, cell, part, "han"))
        if part["inside"] and not is_read:
            found.append(_span(page, cell, part, "inside"))
    return tuple(found)


def readings(page: Page, cell: Mark) -> tuple[Span, ...]:
    """How the characters of a cell are read, in brackets behind them: 橫 (héng)."""
    text = page.text[cell.start : cell.end]
    parts = (_HAN_PART.fullmatch(text, start, end) for start, end in _split(text, _SYNONYMS, 0))
    return tuple(
        _span(page, cell, part, "inside")
        for part in parts
        if part and part["inside"] and _is_reading(part["han"], part["inside"])
    )


def latin_names(page: Page, cell: Mark, *, digits: bool) -> tuple[Span, ...]:
    """The names in Latin letters that a cell consists of, the first one first; () where it holds anything else.

    A bracket at the end holds another name: `Erhu (Chinese fiddle)`. `digits` allows numbers inside a name.
    """
    text = page.text[cell.start : cell.end]
    if not _is_names(text.strip(), digits=digits):
        return ()
    found: list[Span] = []
    for start, end in _split(text, _NAMES, 0):
        for left, right in _with_bracket(text, start, end):
            if _NAME.fullmatch(text, left, right):
                found.append(page.document.span(cell.start + left, cell.start + right))
    return tuple(found)


def bare(text: str) -> str:
    """The text of a cell without a bracket that has another form of its characters, or how they are read.

    >>> bare("橫 (héng)"), bare("水 (氵)"), bare("台北 (Taipei)")
    ('橫', '水', '台北 (Taipei)')
    """
    part = _HAN_PART.fullmatch(text) if text[-1:] in tuple(")）") else None
    if part is None or not part["inside"]:
        return text
    han, inside = part["han"], part["inside"]
    return han if _is_other_form(han, inside) or _is_reading(han, inside) else text


def is_prose(text: str) -> bool:
    """Whether a text is no name by its length or its punctuation: a sentence, a definition."""
    return len(text.split()) > _LONGEST_NAME or _PROSE.search(text) is not None


def _is_names(text: str, *, digits: bool) -> bool:
    if has_han(text) or is_prose(text) or not _NAME.match(text):
        return False
    number = sum(char.isdigit() for char in text)
    return number == 0 or (digits and 3 * number <= len(text))


def _is_han_name(text: str, *, mixed: bool) -> bool:
    """Whether a text is short and ends with characters, and begins with them if it is not `mixed`."""
    return is_han(text[-1]) and len(text) <= _LONGEST_HAN and (mixed or is_han(text[0]))


def _is_other_form(han: str, inside: str) -> bool:
    """Whether a bracket holds the characters in the other script, or another form of one character: 水 (氵)."""
    return is_han(inside) and (han_key(han) == han_key(inside) or len(han) == len(inside) == 1)


def _is_reading(han: str, inside: str) -> bool:
    """Whether a bracket says how the characters are read; with a capital and without tones it is a name."""
    is_said = inside.islower() or not inside.isascii()
    return is_said and not has_han(inside) and spells(inside, plain_han(han))


def _with_bracket(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch, and that of a name in a bracket at its end."""
    start, end = _trimmed(text, start, end)
    quoted = _QUOTED.fullmatch(text, start, end)
    if quoted:
        yield quoted.span("inside")
        return
    bracket = _BRACKET.fullmatch(text, start, end)
    if bracket is None:
        yield start, end
        return
    yield bracket.span("name")
    yield bracket.span("inside")


def _split(text: str, joint: re.Pattern[str], begin: int) -> Iterator[tuple[int, int]]:
    for found in joint.finditer(text):
        if text[begin : found.start()].strip():
            yield begin, found.start()
        begin = found.end()
    if text[begin:].strip():
        yield begin, len(text)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _span(page: Page, cell: Mark, part: re.Match[str], group: str) -> Span:
    start, end = part.span(group)
    return page.document.span(cell.start + start, cell.start + end)

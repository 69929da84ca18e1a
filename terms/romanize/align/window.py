"""The text before a bracket, folded once into letters, with the way back to offsets and token edges."""

from __future__ import annotations

import re
from typing import NamedTuple

from terms.text.latin import APOSTROPHES, HYPHENS, fold_char
from terms.text.lazy_pattern import lazy_pattern

_A = re.escape(APOSTROPHES)
_POSSESSIVE = lazy_pattern(rf"(?<=\w)(?:[{_A}][sS]?|[{_A}][sS][{_A}])$")
# A name does not reach over these; a full stop ends a sentence only after a word ("C. C. Wei", "T.V. Soong"), a
# colon is a break but in lu: and nu:.
_BREAKS = ',;!?()[]{}"“”„«»|/<>=&@#\t:.。，、：；（）「」'
_BREAK = lazy_pattern(r"[^\w '-]")
_REAL_BREAK = lazy_pattern(
    rf"[{re.escape(_BREAKS.replace(':', '').replace('.', '').strip())}\t]|(?<![lnLN][uU]):|(?<=[a-z][a-z])\.|\n\s*\n"
)
_ASCII_PIECE = lazy_pattern(r"([a-z]+)([^a-z]*)")
# Superscript digits count as word characters; combining marks do not, but belong to the piece, as does lu:.
_LETTER = r"[^\W\d_⁰¹²³⁴⁵₀₁₂₃₄₅]"
_PIECE = lazy_pattern(rf"((?:{_LETTER}[\u0300-\u036f]*)+(?:(?<=[uU]):(?=[\w\s-]))?)((?:(?!{_LETTER}).)*)", re.DOTALL)
_ASCII_APOSTROPHES = frozenset("'`")
_DIGITS = "0123456789⁰¹²³⁴⁵₀₁₂₃₄₅"


class Window(NamedTuple):
    """Folded letters of the end of a text.

    `floor[p]` is the index of the letter that starts the token of letter p - 1; `edges` the letter indexes where a
    name may start, with whether the token starts with a capital; `places[i]` is the code point of letter i in the
    text, `end` where the name ends there.
    """

    text: str
    letters: str
    floor: list[int]
    edges: dict[int, bool]
    places: list[int]
    end: int

    def stop(self, letter: int) -> int:
        """Where the letter before index `letter` ends in the text, its combining marks included."""
        found = self.places[letter - 1] + 1
        while found < self.end and "\u0300" <= self.text[found] <= "\u036f":
            found += 1
        return found


def name_end(text: str) -> int:
    """Where a name at the end of the text ends: before blanks, quotes, markup and a possessive.

    >>> name_end("President Xi Jinping's "), name_end('the "Su Beng" ')
    (20, 12)
    """
    end = len(text)
    while end and not _ends_name(text[end - 1]):
        end -= 1
    if end and (text[end - 1] in "sS" or text[end - 1] in APOSTROPHES):
        found = _POSSESSIVE.search(text, max(0, end - 3), end)
        end = found.start() if found else end
    return end


def fold_window(text: str, end: int, size: int) -> Window:
    """The last `size` code points before `end`, after the last break that no name reaches over."""
    low = max(0, end - size)
    if low:
        low = _whole_token(text, low, end)
    part = text[low:end]
    if _BREAK.search(part):
        for found in _REAL_BREAK.finditer(text, low, end):
            low = found.end()
        part = text[low:end]
    return _ascii(text, part, low, end) if part.isascii() and ":" not in part else _folded(text, part, low, end)


def near_window(text: str, end: int, size: int, count: int) -> Window | None:
    """The window of at most `count` last words; None where it does not say all that `fold_window` would.

    Only words of plain letters between single blanks and hyphens: most names, at a third of the time.
    """
    low = max(0, end - size)
    words = text[low:end].replace("-", " ").rsplit(" ", count)
    if len(words) > count:
        words.pop(0)
    elif low:
        return None
    plain = "".join(words)
    if "" in words or not (plain.isascii() and plain.isalpha()):
        return None
    at = end - len(plain) - len(words) + 1
    floor: list[int] = [0]
    edges: dict[int, bool] = {}
    places: list[int] = []
    token = 0
    for word in words:
        gap = text[at - 1] if at else " "
        capital = word[0].isupper()
        if gap == " " or (capital and _may_start(text, at, gap)):
            edges[token] = capital
        length = len(word)
        places += range(at, at + length)
        floor += [token] * length
        token += length
        at += length + 1
    return Window(text, plain.lower(), floor, edges, places, end)


def _ends_name(char: str) -> bool:
    return char.isalnum() or char in APOSTROPHES or "\u0300" <= char <= "\u036f"


def _whole_token(text: str, low: int, end: int) -> int:
    """The first token start from `low` on: a window that begins inside a word must not offer its rest as a word."""
    while low < end and text[low - 1].isalnum():
        low += 1
    return low


def _ascii(text: str, part: str, low: int, end: int) -> Window:
    lowered = part.lower()
    found = _ASCII_PIECE.findall(lowered)
    floor: list[int] = [0]
    edges: dict[int, bool] = {}
    places: list[int] = []
    count = token = 0
    at = low + lowered.find(found[0][0]) if found else low
    gap = " "
    for word, after in found:
        if gap not in _ASCII_APOSTROPHES:
            token = count
            capital = text[at].isupper()
            if gap == " " or ((gap != "-" or capital) and _may_start(text, at, gap)):
                edges[count] = capital
        size = len(word)
        places += range(at, at + size)
        floor += [token] * size
        count += size
        at += size + len(after)
        gap = after
    return Window(text, "".join([word for word, _ in found]), floor, edges, places, end)


def _folded(text: str, part: str, low: int, end: int) -> Window:
    letters: list[str] = []
    floor: list[int] = [0]
    edges: dict[int, bool] = {}
    places: list[int] = []
    token, gap = 0, " "
    for found in _PIECE.finditer(part):
        start = low + found.start()
        if len(gap) != 1 or gap not in APOSTROPHES:
            token = len(letters)
            if gap == " " or _may_start(text, start, gap):
                edges[token] = text[start].isupper()
        for at, char in enumerate(found[1]):
            for letter in fold_char(char):
                if letter.isalpha():
                    places.append(start + at)
                    letters.append(letter)
                    floor.append(token)
        gap = found[2]
    return Window(text, "".join(letters), floor, edges, places, end)


def _may_start(text: str, start: int, gap: str) -> bool:
    """A name starts after a blank or a quote; after a hyphen only where the part before is a lower-case prefix."""
    if not gap or gap[-1] in _DIGITS:
        return False
    if (gap[0] not in HYPHENS and gap[-1] not in HYPHENS) or start < 2:
        return True
    before = text[: start - len(gap)]
    return len(gap) == 1 and text[start].isupper() and before.split()[-1:] != [] and before.split()[-1].islower()

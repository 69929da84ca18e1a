"""The excerpt of a document that shows a pair at work: its sentence, or as much of it as fits."""

from __future__ import annotations

import re

LIMIT = 120
"""The longest excerpt, in code points."""

_WRAPPED = 100  # columns; wrapped text has shorter lines
_REACH = 400  # how far to look for the ends of the sentence
# Three letters before the stop: after "Mr." or "U.S." no sentence ends. A blank line ends every sentence.
_STOP = r"(?<=[a-z0-9]{3}[.!?])[\"'”’)]*\s+(?=[A-Z“\"‘])|(?<=[。！？])"
_BREAK = re.compile(rf"{_STOP}|\n[ \t\r]*\n", re.ASCII)
_LONG_LINE_BREAK = re.compile(rf"{_STOP}|\n", re.ASCII)
# U+FFFC stands for what a reader left out (code, images).
_BLANK = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u200b\u2028\u2029\ufeff\ufffc]+")


def excerpt(text: str, start: int, end: int, limit: int = LIMIT) -> str:
    r"""The sentence around `text[start:end]` on one line, cut at blanks to `limit` code points.

    >>> excerpt("It rained. Mr. Hsu Maw-shin (許茂新)\nspoke. He left.", 15, 32)
    'Mr. Hsu Maw-shin (許茂新) spoke.'
    """
    before, inside, after = (_BLANK.sub(" ", part) for part in _sentence(text, start, end))
    before, after = before.lstrip(), after.rstrip()
    room = limit - len(inside)
    if room < 2:
        return inside[: limit - 1] + "…"
    left = max(room // 2, room - len(after))
    before = _cut_left(before, left)
    return (before + inside + _cut_right(after, room - len(before))).strip()


def row_excerpt(text: str, start: int, end: int) -> str:
    r"""The row of a table around `text[start:end]`; readers set each row on a line of its own, cells apart by tabs.

    >>> row_excerpt("Name\tHan\nHsu Maw-shin\t許茂新\nLai\t賴", 9, 25)
    'Hsu Maw-shin 許茂新'
    """
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    row = text[first : last if last >= 0 else len(text)]
    return excerpt(row, start - first, end - first)


def _sentence(text: str, start: int, end: int) -> tuple[str, str, str]:
    """What stands before, in and after `text[start:end]` in the same sentence."""
    before = text[max(0, start - _REACH) : start]
    after = text[end : end + _REACH]
    stops = _LONG_LINE_BREAK if _has_long_lines(before, end - start, after) else _BREAK
    starts = [found.end() for found in stops.finditer(before)]
    stop = stops.search(after)
    return before[starts[-1] if starts else 0 :], text[start:end], after[: stop.start() if stop else None]


def _has_long_lines(before: str, size: int, after: str) -> bool:
    """Whether the line is longer than people wrap text at, so that a line is a paragraph."""
    end = after.find("\n")
    line = len(before) - before.rfind("\n") + size + (len(after) if end < 0 else end)
    return line > _WRAPPED


def _cut_left(text: str, room: int) -> str:
    if len(text) <= room:
        return text
    kept = text[len(text) - max(0, room - 1) :]
    return "…" + (kept[kept.index(" ") + 1 :] if " " in kept else kept)


def _cut_right(text: str, room: int) -> str:
    if len(text) <= room:
        return text
    kept = text[: max(0, room - 1)]
    return (kept[: kept.rindex(" ")] if " " in kept else kept) + "…"

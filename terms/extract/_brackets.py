"""Brackets of a text: matched pairs with nesting, of any width, in one pass."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

OPENING = "([\uff08\uff3b\u3014\u3010\ufe59"
CLOSING = ")]\uff09\uff3d\u3015\u3011\ufe5a"
_ROUND = frozenset("()\uff08\uff09\ufe59\ufe5a")
_EVENT = re.compile(f"[{re.escape(OPENING + CLOSING)}]|\n[ \t]*\n")
_LONGEST = 400  # code points inside one bracket; a longer one holds prose, not a gloss


class Bracket(NamedTuple):
    """A bracket pair: `text[open]` opens, `text[close]` closes; `depth` 0 is the outermost."""

    open: int
    close: int
    depth: int


def brackets(text: str) -> tuple[Bracket, ...]:
    """The matched bracket pairs, inner ones first; pairs do not reach over a blank line.

    Widths may be mixed; a round bracket and a square one make no pair, and what stands open inside a pair is dropped.

    >>> brackets("a (b (c) d）")
    (Bracket(open=5, close=7, depth=1), Bracket(open=2, close=10, depth=0))
    """
    return tuple(_matched(text))


def _matched(text: str) -> Iterator[Bracket]:
    stack: list[int] = []
    waiting = {True: 0, False: 0}  # open brackets by roundness: no search for a partner that is not there
    for event in _EVENT.finditer(text):
        char = event.group()
        is_round = char in _ROUND
        if char in OPENING:
            stack.append(event.start())
            waiting[is_round] += 1
        elif char not in CLOSING:
            stack.clear()
            waiting = {True: 0, False: 0}
        elif waiting[is_round]:
            opened = _pop(text, stack, waiting, is_round=is_round)
            if event.start() - opened <= _LONGEST:
                yield Bracket(opened, event.start(), len(stack))


def _pop(text: str, stack: list[int], waiting: dict[bool, int], *, is_round: bool) -> int:
    """The last open bracket of the shape; those after it were never closed."""
    while True:
        opened = stack.pop()
        shape = text[opened] in _ROUND
        waiting[shape] -= 1
        if shape == is_round:
            return opened

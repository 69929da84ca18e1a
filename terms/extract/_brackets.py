"""Brackets of a text: matched pairs with nesting, of any width, in one pass."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

OPENING = "([\uff08\uff3b\u3014\u3010\ufe59"
CLOSING = ")]\uff09\uff3d\u3015\u3011\ufe5a"
_EVENT = re.compile(f"[{re.escape(OPENING + CLOSING)}]|\n[ \t]*\n")
_LONGEST = 400  # code points inside one bracket; a longer one holds prose, not a gloss


class Bracket(NamedTuple):
    """A bracket pair: `text[open]` opens, `text[close]` closes; `depth` 0 is the outermost."""

    open: int
    close: int
    depth: int


def brackets(text: str) -> tuple[Bracket, ...]:
    """The matched bracket pairs, inner ones first; pairs do not reach over a blank line. Widths may be mixed.

    >>> brackets("a (b (c) d）")
    (Bracket(open=5, close=7, depth=1), Bracket(open=2, close=10, depth=0))
    """
    return tuple(_matched(text))


def _matched(text: str) -> Iterator[Bracket]:
    stack: list[int] = []
    for event in _EVENT.finditer(text):
        char = event.group()
        if char in OPENING:
            stack.append(event.start())
        elif char not in CLOSING:
            stack.clear()
        elif stack:
            opened = stack.pop()
            if event.start() - opened <= _LONGEST:
                yield Bracket(opened, event.start(), len(stack))

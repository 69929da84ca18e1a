"""Brackets of a text: matched pairs with nesting, of any width, in one pass over the paragraphs that hold Han."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from terms.text.mask import HAN

if TYPE_CHECKING:
    from collections.abc import Iterator

OPENING = "([\uff08\uff3b\u3014\u3010\ufe59"
CLOSING = ")]\uff09\uff3d\u3015\u3011\ufe5a"
_EVENTS = (b"(", b")", b"[", b"]", b"\n ", b"\n\t")  # brackets, and lines that may be empty
_EMPTY_LINE = re.compile(rb"\n[ \t]*\n")
_PARTNER = {ord(")"): ord("("), ord("]"): ord("[")}
_LONGEST = 400  # code points inside one bracket; a longer one holds prose, not a gloss


class Bracket(NamedTuple):
    """A bracket pair: `text[open]` opens, `text[close]` closes; `depth` 0 is the outermost."""

    open: int
    close: int
    depth: int


def brackets(masked: bytes) -> tuple[Bracket, ...]:
    r"""The matched bracket pairs of a masked text, inner ones first; pairs do not reach over a blank line.

    Widths may be mixed; a round bracket and a square one make no pair, and what stands open inside a pair is dropped.
    A paragraph without Han is passed over.

    >>> from terms.text.mask import mask
    >>> brackets(mask("(no Han)\n\na (b (漢) d）"))
    (Bracket(open=15, close=17, depth=1), Bracket(open=12, close=20, depth=0))
    """
    return tuple(pair for start, end in _paragraphs(masked) for pair in _matched(masked, start, end))


def _paragraphs(masked: bytes) -> Iterator[tuple[int, int]]:
    """The stretches between empty lines that hold Han."""
    end = 0
    while (han := masked.find(HAN, end)) >= 0:
        start = max(end, masked.rfind(b"\n\n", end, han) + 1)
        found = masked.find(b"\n\n", han)
        end = len(masked) if found < 0 else found + 1
        yield start, end


def _matched(masked: bytes, start: int, end: int) -> Iterator[Bracket]:
    stack: list[int] = []
    waiting = {ord("("): 0, ord("["): 0}  # open brackets by shape: no search for a partner that is not there
    for at in sorted(at for event in _EVENTS for at in _places(masked, event, start, end)):
        sign = masked[at]
        if sign in waiting:
            stack.append(at)
            waiting[sign] += 1
        elif sign not in _PARTNER:
            if stack and _EMPTY_LINE.match(masked, at):
                stack.clear()
                waiting = dict.fromkeys(waiting, 0)
        elif waiting[_PARTNER[sign]]:
            opened = _pop(masked, stack, waiting, _PARTNER[sign])
            if at - opened <= _LONGEST:
                yield Bracket(opened, at, len(stack))


def _places(masked: bytes, sign: bytes, start: int, end: int) -> Iterator[int]:
    """Where a sign stands: looking for one after the other is much faster than for a class of them."""
    while (start := masked.find(sign, start, end)) >= 0:
        yield start
        start += 1


def _pop(masked: bytes, stack: list[int], waiting: dict[int, int], shape: int) -> int:
    """The last open bracket of a shape; those after it were never closed."""
    while True:
        opened = stack.pop()
        waiting[masked[opened]] -= 1
        if masked[opened] == shape:
            return opened

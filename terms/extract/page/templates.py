"""Templates of wikitext with their parameters: `{{zh|t=曾國藩|s=曾国藩}}`, `{{lang|zh-Hant|台積電}}`.

One pass over the text, linear in any input. Source: mediawiki.org/wiki/Help:Templates.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_EVENT = lazy_pattern(r"\{\{|\}\}|\[\[|\]\]|\||\n\n\n")
_KEY = lazy_pattern(r"\s*(?P<key>[\w /.-]{1,40}?)\s*=")
_LONGEST = 20_000  # code points of one template


class Parameter(NamedTuple):
    """A parameter: its key in lower case (its number where it has none), and where its value stands."""

    key: str
    start: int
    end: int


class Template(NamedTuple):
    """A template: its name in lower case, where it stands, its parameters."""

    name: str
    start: int
    end: int
    parameters: tuple[Parameter, ...]


@dataclass(slots=True)
class _Open:
    start: int
    is_link: bool
    bars: list[int] = field(default_factory=list)


def templates(text: str) -> Iterator[Template]:
    """The templates of a text, inner ones first.

    >>> next(templates("({{zh|t=曾國藩|p=Zēng Guófān}})")).parameters[0]
    Parameter(key='t', start=8, end=11)
    """
    stack: list[_Open] = []
    for event in _EVENT.finditer(text):
        sign, place = event.group(), event.start()
        if sign in ("{{", "[["):
            stack.append(_Open(place, sign == "[["))
        elif sign == "|":
            if stack:
                stack[-1].bars.append(place)
        elif sign == "]]":
            if stack and stack[-1].is_link:
                stack.pop()
        elif sign == "}}":
            opened = _last_template(stack)
            if opened and place - opened.start <= _LONGEST:
                yield _template(text, opened, place)
        else:
            stack.clear()


def _last_template(stack: list[_Open]) -> _Open | None:
    """The innermost open template; a link that is still open inside it was never closed."""
    while stack:
        opened = stack.pop()
        if not opened.is_link:
            return opened
    return None


def _template(text: str, opened: _Open, close: int) -> Template:
    edges = [*opened.bars, close]
    name = " ".join(text[opened.start + 2 : edges[0]].lower().replace("_", " ").split())
    found: list[Parameter] = []
    for number, (bar, end) in enumerate(zip(opened.bars, edges[1:], strict=True), start=1):
        key = _KEY.match(text, bar + 1, end)
        start = key.end() if key else bar + 1
        while start < end and text[start].isspace():
            start += 1
        stop = end
        while stop > start and text[stop - 1].isspace():
            stop -= 1
        found.append(Parameter(key["key"].lower().replace(" ", "_") if key else str(number), start, stop))
    return Template(name, opened.start, close + 2, tuple(found))

"""Signs of light markup in text that no reader takes off: *Fantasy*, **Jay Chou**, `Jay Chou`_, `Faye Wong <link>`_."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from typing import Literal

_SIGNS = frozenset("*`_")
_REACH = 160  # code points
# reStructuredText puts an underscore behind a link, and its target inside.
_MARKED = lazy_pattern(
    r"(?<![\w*`])(?P<mark>\*\*|\*|``|`|_)(?=[^\s*`_])(?P<inside>(?:[^*`\n]|\n(?!\n))+?)(?:\s*<[^<>\n]*>)?(?P=mark)_{0,2}\Z"
)


class Marked(NamedTuple):
    """The inside of two signs, in offsets of the text, and the mark that they stand for."""

    start: int
    end: int
    name: Literal["emphasis", "strong", "link"]


def marked(text: str, floor: int, end: int) -> Marked | None:
    """The stretch between the signs of light markup that close at `end`.

    >>> text = "by `Jay Chou`_ (周杰倫)"
    >>> found = marked(text, 0, text.index(" ("))
    >>> text[found.start : found.end], found.name
    ('Jay Chou', 'link')
    """
    if text[end - 1 : end] not in _SIGNS:
        return None
    found = _MARKED.search(text[max(floor, end - _REACH) : end])
    if found is None:
        return None
    begin = max(floor, end - _REACH)
    name: Literal["emphasis", "strong", "link"] = (
        "strong" if found["mark"] == "**" else "link" if found["mark"][0] == "`" else "emphasis"
    )
    return Marked(begin + found.start("inside"), begin + found.end("inside"), name)

"""What elements mean for the text: separators, marks, parts, what is left out.

HTML opens and closes elements by tags, Markdown by its own signs; both end here. A closing tag also closes what was
left open inside it, and a closing tag without its opening one is passed over, as in browsers.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from terms.readers._builder import OBJECT, Builder, OpenMark
from terms.readers._ruby import is_name
from terms.readers._tags import Token, tokens
from terms.text.han import has_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.categories import MarkName, PartName

_WHITE = " \t\n\f\r"
# A single blank between words stays in the run; everything else folds to one.
_FOLD = lazy_pattern(r"[ \t\n\f\r]{2,}|[\t\n\f\r]")
_ALTERNATIVE = lazy_pattern(r"""\salt\s*=\s*(?:"(?P<double>[^"<>]*)"|'(?P<single>[^'<>]*)')""", re.IGNORECASE)
# Far deeper than any page nests what has a role; it keeps hostile nesting linear.
_REACH = 256


class Role(NamedTuple):
    """What an element does.

    No tag that closes something outside of a `fenced` element reaches through it. A hidden element that `stands` for
    something leaves `OBJECT` in its place. `value` says which of two things a mark means.
    """

    gap: str = ""
    mark: MarkName | None = None
    value: str = ""
    part: PartName | None = None
    hidden: bool = False
    fenced: bool = False
    stands: bool = False


_ROLES: dict[str, Role] = {
    **dict.fromkeys(("em", "i", "cite", "dfn", "var"), Role(mark="emphasis")),
    **dict.fromkeys(("strong", "b"), Role(mark="strong")),
    "a": Role(mark="link"),
    "li": Role(gap="\n", mark="item"),
    "dt": Role(gap="\n", mark="item", value="term"),
    "dd": Role(gap="\n", mark="item", value="definition"),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "title"), Role(gap="\n\n", mark="title", part="heading")),
    "blockquote": Role(gap="\n\n", mark="quote"),
    "table": Role(gap="\n\n", part="table", fenced=True),
    **dict.fromkeys(("caption", "figcaption"), Role(gap="\n", part="caption", fenced=True)),
    "tr": Role(gap="\n", mark="row"),
    **dict.fromkeys(("td", "th"), Role(mark="cell", fenced=True)),
    "aside": Role(gap="\n\n", part="note"),
    "pre": Role(gap="\n\n"),
    **dict.fromkeys(("ruby", "rt"), Role()),
    **dict.fromkeys(
        ("nav", "template", "noscript", "select", "datalist", "audio", "video"), Role(gap="\n", hidden=True)
    ),
    **dict.fromkeys(("svg", "object", "canvas", "rp"), Role(hidden=True)),
    **dict.fromkeys(("code", "kbd", "samp", "math"), Role(hidden=True, stands=True)),
    **dict.fromkeys(("ul", "ol", "dl", "menu"), Role(gap="\n")),
}
_GAPS: dict[str, str] = {
    **dict.fromkeys(("p", "figure", "hr"), "\n\n"),
    **dict.fromkeys(("address", "article", "body", "center", "details", "div", "fieldset", "footer", "form"), "\n"),
    **dict.fromkeys(("head", "header", "html", "legend", "main", "search", "section", "summary"), "\n"),
}
_TABLE = frozenset(("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th"))
# Opening the first closes an open one of the second, but not outside of the third.
_IMPLIED: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "a": (frozenset("a"), frozenset()),
    "li": (frozenset(("li",)), frozenset(("ul", "ol", "menu"))),
    **dict.fromkeys(("dt", "dd"), (frozenset(("dt", "dd")), frozenset(("dl",)))),
    **dict.fromkeys(("td", "th"), (frozenset(("td", "th")), frozenset(("table",)))),
    **dict.fromkeys(("tr", "thead", "tbody", "tfoot"), (frozenset(("tr", "caption")), frozenset(("table",)))),
    **dict.fromkeys(("rt", "rp"), (frozenset(("rt", "rp")), frozenset(("ruby",)))),
}


@dataclass(slots=True)
class _Open:
    name: str
    role: Role
    mark: OpenMark | None = None


class Elements:
    """The open elements of one document, over the builder that they write to."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self._stack: list[_Open] = []
        self._preformatted = 0

    def markup(self, pieces: list[tuple[int, int]]) -> None:
        """Read the HTML that stands in these pieces of the source, joined."""
        source = self.builder.source
        joined = source if pieces == [(0, len(source))] else "".join(source[start:end] for start, end in pieces)
        places = _Places(pieces)
        for token in tokens(joined):
            if token.kind in ("text", "reference"):
                for start, end in places.ranges(token.start, token.end):
                    self._text(token, start, end)
            else:
                self._tag(token, places.ranges(token.start, token.end)[0])

    def enter(self, name: str, role: Role) -> None:
        """Open an element."""
        builder, mark = self.builder, None
        builder.gap(role.gap)
        if role.part:
            builder.enter(role.part)
        if role.mark == "row":
            builder.row()
        if role.mark:
            mark = builder.cell() if role.mark == "cell" else builder.open(role.mark)
        if role.hidden:
            builder.hide()
        self._preformatted += name == "pre"
        self._stack.append(_Open(name, role, mark))

    def leave(self, name: str) -> None:
        """Close an element, and those left open inside it; nothing when it is not open."""
        self._close(frozenset((name,)), frozenset())

    def end(self) -> None:
        """Close what is open at the end of the source."""
        while self._stack:
            self._pop()

    def _text(self, token: Token, start: int, end: int) -> None:
        builder = self.builder
        if token.kind == "reference":
            self._reference(start, end)
        elif self._preformatted:
            builder.run(start, end)
        else:
            _flow(builder, start, end)

    def _reference(self, start: int, end: int) -> None:
        from html import unescape  # with the 2,231 names of HTML: most articles have no reference

        written = self.builder.source[start:end]
        meant = unescape(written)
        if meant == written:
            self.builder.run(start, end)
        else:
            self.builder.atom(meant, start, end)

    def _tag(self, token: Token, place: tuple[int, int]) -> None:
        name = token.name
        if name == "br":
            self.builder.line(*place)
            return
        self.builder.gap(_GAPS.get(name, ""))
        if name == "img":
            self._alternative(*place)
            return
        if token.kind == "close":
            self.leave(name)
            return
        if name in _IMPLIED:
            self._close(*_IMPLIED[name])
        if token.kind == "open" and name in _ROLES:
            self._open(name, place)

    def _alternative(self, start: int, end: int) -> None:
        """A picture's alternative text in characters is a caption; others stand for signs inside a line."""
        found = _ALTERNATIVE.search(self.builder.source, start, end)
        if found is None or not has_han(found.group()):
            return
        self.enter("img", Role(gap="\n", part="caption"))
        begin, stop = found.span("double" if found["double"] is not None else "single")
        for token in tokens(self.builder.source[begin:stop]):
            self._text(token, begin + token.start, begin + token.end)
        self.leave("img")

    def _open(self, name: str, place: tuple[int, int]) -> None:
        if name == "rt":
            if not self._stack or self._stack[-1].name != "ruby":
                return
            self.builder.listen()
        if _ROLES[name].stands and not self._preformatted:
            self.builder.atom(OBJECT, *place)
        self.enter(name, _ROLES[name])
        if name == "ruby":
            self._stack[-1].mark = self.builder.open("ruby")

    def _close(self, names: frozenset[str], fences: frozenset[str]) -> None:
        """Close the innermost element of these names, if no fence stands before it."""
        inside_table = bool(names & _TABLE)
        for depth in range(len(self._stack) - 1, max(-1, len(self._stack) - _REACH), -1):
            opened = self._stack[depth]
            if opened.name in names:
                while len(self._stack) > depth:
                    self._pop()
                return
            if opened.name in fences or (opened.role.fenced and not (inside_table and opened.name in _TABLE)):
                return

    def _pop(self) -> None:
        closed, builder = self._stack.pop(), self.builder
        if closed.name == "rt":
            self._read(builder.heard())
        if closed.role.hidden:
            builder.show()
        self._preformatted -= closed.name == "pre"
        if closed.mark and closed.name == "ruby":
            builder.drop(closed.mark)
        elif closed.mark:
            builder.close(closed.mark, closed.role.value)
        if closed.role.part:
            builder.leave()
        if closed.role.mark in ("cell", "row"):
            builder.settle("\n" if closed.role.mark == "row" else "")
        builder.gap(closed.role.gap)

    def _read(self, pieces: tuple[tuple[str, int, int], ...]) -> None:
        """Mark what the ruby element held so far with its reading; a name in the other script is text."""
        ruby, heard = self._stack[-1], _stripped(pieces)
        reading = " ".join("".join(text for text, _, _ in heard).split())
        if ruby.mark and is_name(self.builder.since(ruby.mark), reading):
            self.builder.aside(heard)
        elif ruby.mark:
            self.builder.close(ruby.mark, reading)
        ruby.mark = self.builder.open("ruby")


def _stripped(pieces: tuple[tuple[str, int, int], ...]) -> tuple[tuple[str, int, int], ...]:
    """Without the blanks at both ends."""
    places = [index for index, piece in enumerate(pieces) if not piece[0].isspace()]
    return pieces[places[0] : places[-1] + 1] if places else ()


class _Places:
    """Where joined pieces stand in the source."""

    def __init__(self, pieces: list[tuple[int, int]]) -> None:
        self._pieces = pieces
        self._starts = list(accumulate((end - start for start, end in pieces), initial=0))

    def ranges(self, start: int, end: int) -> list[tuple[int, int]]:
        """The stretches of source behind a stretch of the joined text."""
        found = []
        index = bisect_right(self._starts, start) - 1
        while start < end:
            stop = min(end, self._starts[index + 1])
            shift = self._pieces[index][0] - self._starts[index]
            found.append((start + shift, stop + shift))
            start, index = stop, index + 1
        return found


def _flow(builder: Builder, start: int, end: int) -> None:
    """Running text, whose white space folds to blanks."""
    text = builder.source[start:end]
    left = end - len(text.lstrip(_WHITE))
    right = start + len(text.rstrip(_WHITE))
    if left > start:
        builder.blank(start, left)
    for white in _FOLD.finditer(builder.source, left, right):
        builder.run(left, white.start())
        builder.blank(*white.span())
        left = white.end()
    builder.run(left, right)
    if start < right < end:
        builder.blank(right, end)

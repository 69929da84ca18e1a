"""The text of a document as a reader sees it, put together from pieces of its source.

Three kinds of pieces: a verbatim run, an atom (source that stands for other text: an entity, an escape) and a
separator between blocks or cells, which stands for no source at all. Separators wait until text follows, so that a
document neither begins nor ends with one. A line break or tab that HTML shows as a blank is a run of one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from terms.model import Anchor, Document, Mark, Part
from terms.text.han import is_han

if TYPE_CHECKING:
    from terms.categories import MarkName, PartName

OBJECT = "\ufffc"
"""Stands for code inside a line: the words on its two sides are not neighbors."""


@dataclass(slots=True)
class OpenMark:
    """A mark whose end is not known yet; it starts with the first text after it was opened."""

    name: MarkName
    start: int = -1


@dataclass(slots=True)
class _Stretch:
    name: PartName
    owner: int
    start: int
    end: int


@dataclass(slots=True)
class Builder:
    """Collects pieces in source order; `document` ends it."""

    source: str
    _pieces: list[str] = field(default_factory=list)
    _length: int = 0
    _anchors: list[Anchor] = field(default_factory=list)
    _marks: list[Mark] = field(default_factory=list)
    _stretches: list[_Stretch] = field(default_factory=list)
    _roles: list[tuple[PartName, int]] = field(default_factory=list)
    _owners: int = 0
    _waiting: list[OpenMark] = field(default_factory=list)
    _gap: str = ""
    _blank: tuple[str, int, int] | None = None
    _fresh: bool = False
    _cells: int = 0
    _hidden: int = 0
    _heard: list[tuple[str, int, int]] | None = None

    def run(self, start: int, end: int) -> None:
        """The source from `start` to `end`, verbatim."""
        if start < end:
            self._emit(self.source[start:end], start, end)

    def atom(self, text: str, start: int, end: int) -> None:
        """A text that the source from `start` to `end` stands for as a whole."""
        if text:
            self._emit(text, start, end)

    def blank(self, start: int, end: int) -> None:
        """White space that folds to one blank, and to nothing beside a separator."""
        if self._heard is not None:
            self._heard.append((" ", start, end))
        elif not (self._hidden or self._gap or self._fresh or self._blank):
            self._blank = (" ", start, end)

    def line(self, start: int, end: int) -> None:
        """A line break inside a block, which the source from `start` to `end` stands for; two of them end it."""
        if self._heard is not None:
            self._heard.append((" ", start, end))
        elif self._blank and self._blank[0] == "\n":
            self.gap("\n\n")
        elif not (self._hidden or self._gap or self._fresh):
            self._blank = ("\n", start, end)

    def gap(self, separator: str) -> None:
        """A separator before the next text; of several the longest counts, and none at the beginning of a cell."""
        if not separator or self._hidden or self._heard is not None:
            return
        self._blank = None
        if not self._fresh and len(separator) > len(self._gap):
            self._gap = separator

    def row(self) -> None:
        """A table row begins."""
        self._cells = 0

    def cell(self) -> OpenMark:
        """A table cell begins: its mark, which counts even when the cell stays empty."""
        if not self._hidden:
            self._gap = "\t" if self._cells else self._gap
            self._cells += 1
            self._separate()
            self._begin()
            self._fresh = True
        return OpenMark("cell", self._length)

    def settle(self, separator: str) -> None:
        """Forget what waits and separate by this: at the end of a cell or a row."""
        if not self._hidden:
            self._gap, self._blank, self._fresh = separator, None, False

    def open(self, name: MarkName) -> OpenMark:
        """Begin a mark at the next text."""
        mark = OpenMark(name)
        self._waiting.append(mark)
        return mark

    def close(self, mark: OpenMark, value: str = "") -> None:
        """End a mark; one without text is forgotten, but for cells."""
        if self._length > mark.start >= 0 or mark.name == "cell":
            self._marks.append(Mark(mark.name, mark.start, self._length, value))
        self.drop(mark)

    def drop(self, mark: OpenMark) -> None:
        """Forget a mark that was opened."""
        if mark.start < 0 and self._waiting and self._waiting[-1] is mark:
            self._waiting.pop()

    def enter(self, part: PartName) -> None:
        """What follows is a part of its own; inner parts cut into outer ones."""
        self._owners += 1
        self._roles.append((part, self._owners))

    def leave(self) -> None:
        """End the innermost part."""
        self._roles.pop()

    def hide(self) -> None:
        """Leave out what follows, until `show` was called as often."""
        self._hidden += 1

    def show(self) -> None:
        """Undo one `hide`."""
        self._hidden -= 1

    def listen(self) -> None:
        """Keep what follows out of the text, to be asked for by `heard`."""
        self._heard = []

    def heard(self) -> tuple[tuple[str, int, int], ...]:
        """What came since `listen`: pieces of text, each with where it stands in the source."""
        pieces = tuple(self._heard or ())
        self._heard = None
        return pieces

    def since(self, mark: OpenMark) -> str:
        """The text since a mark was opened."""
        back, size = [], self._length - mark.start if mark.start >= 0 else 0
        for piece in reversed(self._pieces):
            if size <= 0:
                break
            back.append(piece[-size:])
            size -= len(piece)
        return "".join(reversed(back))

    def aside(self, pieces: tuple[tuple[str, int, int], ...]) -> None:
        """What was heard, in a bracket that stands for no source: so browsers show a ruby that they cannot set."""
        self._emit("(", pieces[0][1], pieces[0][1])
        for text, start, end in pieces:
            self._emit(text, start, end)
        self._emit(")", pieces[-1][2], pieces[-1][2])

    def document(self, name: str) -> Document:
        """The document, with its marks in text order, outer ones first."""
        return Document(
            name,
            "".join(self._pieces),
            parts=tuple(Part(part.name, part.start, part.end) for part in self._stretches),
            marks=tuple(sorted(self._marks, key=lambda mark: (mark.start, -mark.end))),
            source=self.source,
            anchors=tuple(self._anchors),
        )

    def _emit(self, text: str, start: int, end: int) -> None:
        if self._hidden:
            return
        if self._heard is not None:
            self._heard.append((text, start, end))
            return
        self._separate(text)
        self._begin()
        self._fresh = False
        self._put(text, start, end - start)
        self._cover(self._length - len(text))

    def _begin(self) -> None:
        for mark in self._waiting:
            mark.start = self._length
        self._waiting.clear()

    def _separate(self, following: str = "") -> None:
        if self._gap and self._length:
            last = self._anchors[-1]
            self._put(self._gap, last.source + last.length, 0)
        elif self._blank and self._length:
            text, start, end = self._blank
            before = self._pieces[-1][-1]
            # A line break between two Han characters is no blank (CSS Text 3, segment breaks).
            is_break = "\n" in self.source[start:end] and is_han(before + following[:1])
            if text == "\n" or not (is_break or before in " \t\n"):
                self._put(text, start, end - start)
        self._gap, self._blank = "", None

    def _put(self, text: str, source: int, length: int) -> None:
        if not self._extends(text, source, length):
            self._anchors.append(Anchor(self._length, source, length))
        self._pieces.append(text)
        self._length += len(text)

    def _extends(self, text: str, source: int, length: int) -> bool:
        """Whether this goes on with the verbatim run before it, which then grows."""
        if not self._anchors or len(text) != length:
            return False
        last = self._anchors[-1]
        if last.length != self._length - last.text or last.source + last.length != source:
            return False
        self._anchors[-1] = Anchor(last.text, last.source, last.length + length)
        return True

    def _cover(self, start: int) -> None:
        if not self._roles:
            return
        name, owner = self._roles[-1]
        if self._stretches and self._stretches[-1].owner == owner:
            self._stretches[-1].end = self._length
        else:
            self._stretches.append(_Stretch(name, owner, start, self._length))

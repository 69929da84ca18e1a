"""Markdown (CommonMark with tables, footnotes, definition lists and alerts): the text without markup.

The title of the front matter is a heading and its description a caption, as sites print them above the text. Left
out: the rest of the front matter, code in a language, link targets, comments, templates of site generators
(`{{< figure >}}`, `{% raw %}`). Code inside a line leaves U+FFFC, so that the words around it are not taken for
neighbors; plain words that a bracket explains (`word list` (詞表)) stay. HTML inside Markdown is read as HTML. The
alternative text of a picture is a caption too, as it is often printed under the picture.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from terms.readers import Reader
from terms.readers._builder import OBJECT, Builder
from terms.readers._elements import Elements, Role
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.categories import PartName
    from terms.model import Document

_FRONT_MATTER = lazy_pattern(
    r"""
    \A(?P<fence>---|\+\+\+)[ \t]*\r?\n
    (?=(?:[ \t]*\r?\n|\#.*\n)*[ \t]*["']?[\w.-]+["']?[ \t]*[:=])  # a key comes first: a thematic break has none
    (?:.*\n)*?
    (?:(?P=fence)|\.\.\.)[ \t]*\r?(?:\n|\Z)
    """,
    re.VERBOSE,
)
# A value on one line; one in brackets or after | and > is a list, a table or a block.
_HEADLINE = lazy_pattern(
    r"""
    ^(?:(?P<title>title|subtitle)|description|summary|excerpt)[ \t]*[:=][ \t]*
    (?P<quote>["']?)(?P<value>[^\s"'\[{|>].*?)(?P=quote)[ \t]*\r?$
    """,
    re.MULTILINE | re.VERBOSE,
)
_TEMPLATE = lazy_pattern(r"\{\{[^{}]*+\}\}|\{%[^{}]*+(?<=%)\}")
# A noncharacter holds the places of templates while Markdown is parsed; nothing that people write contains it.
_HOLE = "\ufdd0"
_SOLID = lazy_pattern(f"[^{_HOLE}]+")
# Names of Markdown's own elements begin with a capital: no HTML tag closes them.
_ROLES: dict[str, Role] = {
    "Paragraph": Role(gap="\n\n", fenced=True),
    "Heading": Role(gap="\n\n", mark="title", part="heading", fenced=True),
    "BlockQuote": Role(gap="\n\n", mark="quote", fenced=True),
    "CodeBlock": Role(gap="\n\n", hidden=True, fenced=True),
    "PlainBlock": Role(gap="\n\n", fenced=True),
    "List": Role(gap="\n", fenced=True),
    "Item": Role(gap="\n", mark="item", fenced=True),
    "DefinitionListTitle": Role(gap="\n", mark="item", value="term", fenced=True),
    "DefinitionListDefinition": Role(gap="\n", mark="item", value="definition", fenced=True),
    "FootnoteDefinition": Role(gap="\n\n", part="note", fenced=True),
    "Table": Role(gap="\n\n", part="table", fenced=True),
    "TableHead": Role(gap="\n", mark="row", fenced=True),
    "TableRow": Role(gap="\n", mark="row", fenced=True),
    "TableCell": Role(mark="cell", fenced=True),
    "Emphasis": Role(mark="emphasis"),
    "Strong": Role(mark="strong"),
    "Link": Role(mark="link"),
    "Image": Role(gap="\n", part="caption"),
}


_BRACKET = lazy_pattern(r"[ ]?[(（]")
_PLAIN_WORDS = lazy_pattern(r"[A-Z]?[a-z]+(?: [A-Za-z][a-z]+){1,5}")
# What fences without the name of a language hold: diagrams, lists, tables and letters set as they are.
_NO_LANGUAGE = frozenset(("", "text", "txt", "plain", "plaintext"))
_LEAVES = frozenset(("Text", "Code", "InlineHtml", "Html", "SoftBreak", "HardBreak"))


def _read(source: str, name: str) -> Iterator[Document]:
    builder = Builder(source)
    found = _FRONT_MATTER.match(source)
    for headline in _HEADLINE.finditer(source, 0, found.end() if found else 0):
        _show(builder, *headline.span("value"), "heading" if headline["title"] else "caption")
    _Markdown(_parsed(source), builder).read()
    yield builder.document(name)


def _show(builder: Builder, start: int, end: int, part: PartName) -> None:
    """A part of its own, set apart from what follows."""
    builder.enter(part)
    builder.run(start, end)
    builder.leave()
    builder.gap("\n\n")


READER = Reader("markdown", (".md", ".markdown", ".mdown", ".mkd", ".qmd", ".rmd"), _read)


def _parsed(source: str) -> str:
    """The source as the parser sees it: front matter blanked, templates filled, every offset kept."""
    found = _FRONT_MATTER.match(source)
    head = re.sub(r"[^\r\n]", " ", found.group()) if found else ""
    return head + _TEMPLATE.sub(lambda template: _HOLE * len(template.group()), source[len(head) :])


class _Markdown:
    def __init__(self, parsed: str, builder: Builder) -> None:
        self._parsed = parsed
        self._builder = builder
        self._elements = Elements(builder)
        self._offsets = _Offsets(parsed.encode())
        self._block: list[tuple[int, int]] = []
        self._is_plain = False  # the block that was last entered; code holds no other

    def read(self) -> None:
        from pyromark import Options, events_with_range

        options = (
            Options.ENABLE_TABLES
            | Options.ENABLE_FOOTNOTES
            | Options.ENABLE_DEFINITION_LIST
            | Options.ENABLE_STRIKETHROUGH
            | Options.ENABLE_TASKLISTS
            | Options.ENABLE_HEADING_ATTRIBUTES
            | Options.ENABLE_GFM
        )
        for event, place in events_with_range(self._parsed, options=options):
            if isinstance(event, str):
                self._leaf(event, "", place)
                continue
            ((kind, value),) = event.items()
            if kind == "Start":
                self._start(_name(value))
            elif kind == "End":
                self._end(_name(value))
            else:
                self._leaf(kind, value, place)
        self._elements.end()

    def _start(self, name: str) -> None:
        self._is_plain = name == "PlainBlock"
        if name in _ROLES:
            self._elements.enter(name, _ROLES[name])

    def _end(self, name: str) -> None:
        if name == "HtmlBlock":
            self._builder.gap("\n\n")
            self._elements.markup(self._block)
            self._builder.gap("\n\n")
            self._block = []
        elif name in _ROLES:
            self._elements.leave("PlainBlock" if self._is_plain and name == "CodeBlock" else name)

    def _leaf(self, kind: str, value: Any, place: Any) -> None:
        if kind not in _LEAVES:
            return
        # Only leaves are located: their offsets grow, while those of ends go back to the beginning of their block.
        start, end = self._offsets.of(place["start"]), self._offsets.of(place["end"])
        if kind == "Html":
            self._block.append((start, end))
        elif kind == "InlineHtml":
            self._elements.markup([(start, end)])
        elif kind == "Code":
            self._code(value, start, end)
        elif kind == "Text":
            self._text(value, start, end)
        else:
            self._builder.line(start, end)

    def _code(self, value: str, start: int, end: int) -> None:
        """Plain words in the type of code before a bracket are shown, as a label is; what else stands there is code."""
        if not (_PLAIN_WORDS.fullmatch(value) and _BRACKET.match(self._parsed, end)):
            self._builder.atom(OBJECT, start, end)
            return
        begin = self._parsed.index(value, start, end)
        label = self._builder.open("strong")
        self._builder.run(begin, begin + len(value))
        self._builder.close(label)

    def _text(self, text: str, start: int, end: int) -> None:
        if self._parsed[start:end] != text:
            self._builder.atom(text, start, end)
            return
        for solid in _SOLID.finditer(self._parsed, start, end):
            self._builder.run(*solid.span())


class _Offsets:
    """Code points for the byte offsets of UTF-8, in linear time as long as they mostly grow."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._byte = self._point = 0

    def of(self, byte: int) -> int:
        """The code point that begins at this byte."""
        if byte >= self._byte:
            self._point += len(self._data[self._byte : byte].decode())
        else:
            self._point -= len(self._data[byte : self._byte].decode())
        self._byte = byte
        return self._point


def _name(tag: Any) -> str:
    """The name of an element; a fenced block in no language is plain text."""
    if isinstance(tag, str):
        return tag
    ((name, value),) = tag.items()
    is_plain = name == "CodeBlock" and isinstance(value, dict) and value["Fenced"].strip().lower() in _NO_LANGUAGE
    return "PlainBlock" if is_plain else name

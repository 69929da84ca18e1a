"""Han characters of a source that its text does not show: in links, attributes, comments, code."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from terms.text.han import HAN_CLASS, has_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.categories import LeftOut
    from terms.model import Document

_RUN = lazy_pattern(f"[{HAN_CLASS}]+")
# What opens or closes a stretch that readers leave out, in Markdown and in HTML.
_SIGN = lazy_pattern(
    r"<!--|-->|<(?P<tag>/?[A-Za-z][A-Za-z0-9-]*)|>|`+|~~~|\]\(|\)(?=[\s.,;:!?]|\Z)|\]:|\{\{|\{%|\}\}|%\}"
    r"|\n(?P<indent>[ ]{4}|\t)?"
)
_PAIRS: dict[str, tuple[str, LeftOut]] = {
    "<!--": ("-->", "comment"),
    "~~~": ("~~~", "code"),
    "{{": ("}}", "markup"),
    "{%": ("%}", "markup"),
    "](": (")", "link or file name"),
    "]:": ("\n", "link or file name"),
}
_FRONT = lazy_pattern(r"\ufeff?(?P<fence>---|\+\+\+)[ \t\r]*\n(?:.*\n)*?(?:(?P=fence)|\.\.\.)[ \t\r]*(?:\n|\Z)")
_NAME = lazy_pattern(r"[A-Za-z][\w:-]*(?=\s*\Z)")
_REACH = 400  # code points looked at for the name of an attribute
_RAW = frozenset({"script", "style"})  # elements that hold no markup
_ELEMENTS: dict[str, LeftOut] = {
    **dict.fromkeys(("code", "kbd", "samp", "math", "script", "style"), "code"),
    **dict.fromkeys(("rt", "rp"), "pronunciation only"),
    **dict.fromkeys(("nav", "template", "noscript", "select", "datalist", "audio", "video"), "not shown"),
    **dict.fromkeys(("svg", "object", "canvas"), "not shown"),
}
_ATTRIBUTES: dict[str, LeftOut] = {
    **dict.fromkeys(("href", "src", "srcset", "action", "cite", "data", "poster"), "link or file name"),
    "alt": "image text",
}


class SourceRun(NamedTuple):
    """A run of Han characters of the source, and why a reader does not see it."""

    start: int
    end: int
    reason: LeftOut


def source_only(document: Document) -> Iterator[SourceRun]:
    r"""The Han runs of the source that stand for nothing in the text, in source order.

    >>> from terms.readers import read_text
    >>> (document,) = read_text("[Taipei](https://example.org/台北) `程式`".encode(), "a.md")
    >>> [(run.reason, run.start) for run in source_only(document)]
    [('link or file name', 29), ('code', 34)]
    """
    if document.source is None:
        return
    for start, end in _gaps(document):
        if has_han(document.source[start:end]):
            yield from _runs(document.source, start, end)


def _gaps(document: Document) -> Iterator[tuple[int, int]]:
    """The stretches of source between those that show Han or are shown as they stand."""
    source, before = document.source_text, 0
    ends = [*(anchor.text for anchor in document.anchors[1:]), len(document.text)]
    for anchor, end in zip(document.anchors, ends, strict=False):
        shown, written = document.text[anchor.text : end], source[anchor.source : anchor.source + anchor.length]
        # Code inside a line is an atom that shows none of its characters: left out like the markup around it.
        if shown == written or has_han(shown):
            yield before, anchor.source
            before = max(before, anchor.source + anchor.length)
    yield before, len(source)


def _runs(source: str, start: int, end: int) -> Iterator[SourceRun]:
    states = list(_states(source, start, end))
    starts = [offset for offset, _ in states]
    for run in _RUN.finditer(source, start, end):
        state = states[bisect_right(starts, run.start()) - 1][1]
        yield SourceRun(*run.span(), state or _in_tag(source, run.start()))


def _states(source: str, start: int, end: int) -> Iterator[tuple[int, LeftOut | None]]:
    """Where which reason begins to hold; None is the inside of a tag, whose attributes say more."""
    front = _FRONT.match(source)
    if front and start < front.end():
        yield start, "front matter"
        start = min(front.end(), end)
    # A reader shows some attributes (the text that stands for an image): what follows is the rest of the tag.
    first = max(0, start - _REACH)
    in_tag = source[start : start + 1] in ('"', "'") and source.rfind("<", first, start) > source.rfind(
        ">", first, start
    )
    yield start, None if in_tag else "not shown"
    element, closing = "", ">" if in_tag else ""
    for sign in _SIGN.finditer(source, start, end):
        shape, tag = sign.group(), (sign["tag"] or "").lower()
        if closing:
            if shape.startswith(closing):
                closing = ""
                yield sign.end(), _ELEMENTS.get(element, "not shown")
        elif shape[0] == "\n":
            if not element:
                yield sign.end(), "code" if sign["indent"] else "not shown"
        elif tag and (element not in _RAW or tag == f"/{element}"):
            element, closing = _element(tag, element), ">"
            yield sign.end(), None
        elif shape in _PAIRS or shape[0] == "`":
            closing, reason = _PAIRS.get(shape, (shape, "code"))
            yield sign.end(), reason


def _element(tag: str, element: str) -> str:
    """The hidden element that is open after a tag: the outermost one counts."""
    if tag == f"/{element}":
        return ""
    return element or (tag if tag in _ELEMENTS else "")


def _in_tag(source: str, offset: int) -> LeftOut:
    """What the attribute says in which the characters stand."""
    first = max(0, offset - _REACH)
    sign = max(source.rfind('="', first, offset), source.rfind("='", first, offset))
    sign = sign if sign >= 0 else source.rfind("=", first, offset)
    name = _NAME.search(source[max(first, sign - 24) : max(sign, first)])
    return _ATTRIBUTES.get(name.group().lower(), "markup") if name else "markup"

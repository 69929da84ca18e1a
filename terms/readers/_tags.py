"""Tags, comments and character references of HTML, with their exact places.

An own scanner, because the standard library's gives line and column, takes quadratic time on `<!--` without an end
and reads comments differently from one Python release to the next. This one takes linear time on any input and reads
the same everywhere. Source: HTML Living Standard, 13.2.5 Tokenization, without what concerns no text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

TokenName = Literal["text", "reference", "comment", "open", "empty", "close"]

_START = lazy_pattern(r"[<&]")
_REFERENCE = lazy_pattern(r"&(?:\#[0-9]{1,8};?|\#[xX][0-9a-fA-F]{1,7};?|[A-Za-z][A-Za-z0-9]{1,31};)")
_TAG = lazy_pattern(
    r"""
    <(?P<slash>/?)
    (?P<name>[A-Za-z][^\s/>]*+)
    (?:
        =\s*+(?:"[^"]*+"|'[^']*+')  # a quoted value may hold ">"
      | [^>=]++
      | =                           # an unquoted value, or a quotation mark that never closes
    )*+>
    """,
    re.VERBOSE,
)
_PLAIN_TAG = lazy_pattern(r"<(?P<slash>/?)(?P<name>[A-Za-z][^\s/>]*+)[^>]*+>")
# Elements whose content is no markup, and nothing that the page shows as text.
_RAW = frozenset(("script", "style", "textarea", "xmp", "iframe", "noembed", "noframes"))


class Token(NamedTuple):
    """A piece of source: text, a character reference, or a tag with its name in lower case."""

    kind: TokenName
    start: int
    end: int
    name: str = ""


def tokens(source: str) -> Iterator[Token]:
    """The tokens of a piece of HTML in order; comments, declarations and raw elements are left out.

    >>> [(token.kind, source[token.start:token.end]) for source in ["<b>台</b>&amp;"] for token in tokens(source)]
    [('open', '<b>'), ('text', '台'), ('close', '</b>'), ('reference', '&amp;')]
    """
    position = scan = 0
    tag, last_close = _TAG, source.rfind(">")
    while found := _START.search(source, scan):
        start = found.start()
        token = _token(source, start, tag if start < last_close else None)
        if token is None and start < last_close and _PLAIN_TAG.match(source, start):
            # Quotation marks hide every later ">": from here on without heed to them, so that nothing is scanned twice.
            tag = _PLAIN_TAG
            token = _token(source, start, tag)
        if token is None:
            scan = start + 1
            continue
        if position < start:
            yield Token("text", position, start)
        if token.kind != "comment":
            yield token
        position = scan = _after(source, token)
    if position < len(source):
        yield Token("text", position, len(source))


def _token(source: str, start: int, tag: re.Pattern[str] | None) -> Token | None:
    """The token at "<" or "&"; None where that is text."""
    if source[start] == "&":
        reference = _REFERENCE.match(source, start)
        return Token("reference", start, reference.end()) if reference else None
    if source.startswith(("!", "?"), start + 1):
        return Token("comment", start, _comment_end(source, start))
    found = tag.match(source, start) if tag else None
    if not found:
        return None
    kind: TokenName = "open"
    if found["slash"]:
        kind = "close"
    elif source[found.end() - 2] == "/":
        kind = "empty"
    return Token(kind, start, found.end(), found["name"].lower())


def _comment_end(source: str, start: int) -> int:
    """Where the comment or declaration ends; one without an end takes the rest, as in browsers."""
    long = source.startswith("<!--", start) and not source.startswith((">", "->"), start + 4)
    close, width = (source.find("-->", start + 4), 3) if long else (source.find(">", start), 1)
    return len(source) if close < 0 else close + width


def _after(source: str, token: Token) -> int:
    """Where to go on after a token: raw elements are passed over up to their end tag."""
    if token.kind != "open" or token.name not in _RAW:
        return token.end
    found = re.compile(rf"</{token.name}(?=[\s/>])", re.IGNORECASE).search(source, token.end)
    return found.start() if found else len(source)

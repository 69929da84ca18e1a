"""The JSON shape of a mention (schema 1): offsets, line and column in the decoded source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terms.text.han import HAN_CLASS
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.model import Document, Mention, Span

SCHEMA = 1
# HTML shows a line end as a blank; "pre- and post-war" keeps its own.
_BROKEN_WORD = lazy_pattern(r"(?<=\w-)(?:[ \t]*\r?\n[ \t]*(?=\w)|[ ](?!(?:and|or|to)\b)(?=[a-z]))")
_BROKEN_HAN = lazy_pattern(rf"(?<=[{HAN_CLASS}])\s+(?=[{HAN_CLASS}])")


def glossary_form(text: str) -> str:
    r"""A name as a glossary holds it: line breaks and runs of blanks are one blank.

    Where the text breaks a line between two Han characters or after a hyphen there is none; blanks that are printed
    between characters stay.

    >>> glossary_form("Chinese and Western Contrast\nStars Chart"), glossary_form("林佳\n龍"), glossary_form("Kuo-\nyu")
    ('Chinese and Western Contrast Stars Chart', '林佳龍', 'Kuo-yu')
    >>> glossary_form("林 佳 龍")
    '林 佳 龍'
    """
    if "-" in text:
        text = _BROKEN_WORD.sub("", text)
    if "\n" in text:
        text = _BROKEN_HAN.sub("", text)
    return " ".join(text.split())


def to_json(mention: Mention, document: Document) -> dict[str, Any]:
    """The mention as a JSON object; `document` is the one that it was found in."""
    position = document.locate(mention.english.start, mention.english.end)
    return {
        "schema": SCHEMA,
        "document": mention.document,
        "english": _span(mention.english, document),
        "han": _span(mention.han, document),
        "aliases": [_span(alias, document) for alias in mention.aliases],
        "pattern": mention.pattern,
        "kind": mention.kind,
        "relation": mention.relation,
        "systems": list(mention.systems),
        "confidence": mention.confidence,
        "cues": list(mention.cues),
        "line": position.line,
        "column": position.column,
    }


def _span(span: Span, document: Document) -> dict[str, Any]:
    position = document.locate(span.start, span.end)
    return {"text": glossary_form(span.text), "start": position.start, "end": position.end}

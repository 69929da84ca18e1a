"""Mentions that follow those with characters: a name that stands again alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from terms.model import Document, Mention, Span
    from terms.pipeline import Article

_PATTERN = "later"


def with_later(article: Article) -> Article:
    """The article with its later mentions, all in text order."""
    from terms.extract.later import later_mentions

    later = (found.as_mention() for found in later_mentions(article.document, article.mentions))
    return article._replace(mentions=tuple(sorted((*article.mentions, *later), key=_order)))


def is_later(mention: Mention) -> bool:
    """Whether the name stands alone here."""
    return mention.pattern == _PATTERN


def stands_at(mention: Mention) -> Span:
    """What stands at the place of a mention: the english, or the characters where they alone stand again."""
    return mention.han if "later:han" in mention.cues else mention.english


def to_json(mention: Mention, document: Document) -> dict[str, Any]:
    """A mention as a JSON object, with the line and column of what stands at its place."""
    from terms.extract import wire

    span = stands_at(mention)
    position = document.locate(span.start, span.end)
    return {**wire.to_json(mention, document), "line": position.line, "column": position.column}


def _order(mention: Mention) -> tuple[int, int]:
    first = mention.han if not is_later(mention) else stands_at(mention)
    return first.start, mention.english.start

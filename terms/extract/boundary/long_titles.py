"""Titles of rank and of honor that fill a line or a quotation, commas and all, before as long a run of characters.

`“Holy Mother of Bright Virtue, Protector of the Realm, and Savior of the People (護國庇民明著昭應天后聖母)”`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.tables import mapping
from terms.text.han import han_only
from terms.text.latin import word_spans
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.page.page import Page

_WHOLE = lazy_pattern(r"(?:^|[\n“\"]|[•*+-][ \t])[ \t]*(?P<title>[A-Z][^\n.;:“”\"()（）]{40,360})\Z")
_CLOSED = lazy_pattern(r"[)）][”\"]|[)）][ \t]*[.,]?[ \t]*\r?(?:\n|\Z)")
_REACH = 400  # code points
_SHORTEST_HAN = 12  # characters
_SAYING = frozenset({"auxiliary", "pronoun", "verb"})  # classes of words that tell a sentence
_CAPITALS = 0.8  # of the words that carry meaning


def long_title(page: Page, end: int) -> int:
    """Where a long title begins that ends at `end`, before the bracket with its characters; -1 where none does."""
    bracket = page.bracket_after(end)
    if bracket is None or bracket.close - bracket.open <= _SHORTEST_HAN:
        return -1
    han = han_only(page.text[bracket.open : bracket.close])
    if len(han) < _SHORTEST_HAN or not _CLOSED.match(page.text, bracket.close):
        return -1
    title = _WHOLE.search(page.text, max(0, end - _REACH), end)
    if title is None or ", " not in title["title"] or page.has_han(*title.span("title")):
        return -1
    return title.start("title") if _is_capitalized(title["title"], len(han)) else -1


def _is_capitalized(text: str, characters: int) -> bool:
    """Whether most words that carry meaning have a capital, no verb tells something, and the characters are as many."""
    small = mapping("function_words")
    words = [text[start:end] for start, end in word_spans(text)]
    if any(small.get(word) in _SAYING for word in words):
        return False
    content = [word for word in words if word not in small and word not in mapping("name_connectors")]
    capitals = sum(word[0].isupper() for word in content)
    return capitals >= _CAPITALS * len(content) and len(content) <= characters

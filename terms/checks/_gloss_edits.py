"""The edit that takes a bracket with characters out of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.model import Edit

if TYPE_CHECKING:
    from terms.checks._brackets import Bracket
    from terms.model import Corpus, Mention


def removal(corpus: Corpus, mention: Mention, bracket: Bracket) -> Edit:
    """Delete the bracket and the blank before it."""
    text = corpus.by_name[mention.document].text
    start = bracket.start
    while start > 0 and text[start - 1] in " \u00a0":
        start -= 1
    return Edit(start, bracket.end, "")

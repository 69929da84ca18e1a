"""Which mentions stand in running text: tables, vocabularies and lists of sources have ways of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.checks._body import bodies
from terms.checks._brackets import line_range
from terms.text.han import han_only

if TYPE_CHECKING:
    from terms.model import Corpus, Mention

# The patterns by which articles introduce a name; the others read tables, entries, vocabularies and templates.
_PATTERNS = frozenset(
    {"gloss", "list-gloss", "labeled", "apposition", "spelled-apposition", "also-known"}
    | {"appositive-gloss", "dislocated-gloss", "distant-gloss"}
)
_NAMES = frozenset({"person", "place", "organization", "work"})
_SURE = 0.8
_MARKS = re.compile(r"[\s\d.,)*#>“”\"'‘’_•·–—-]*\Z")
_OPENS_ENTRY = re.compile(r"[)）\]*_”’\"']*[ \t]*(?:[:：–—]|-[ \t]|[ \t]*(?:\n|\Z))")


def in_prose(corpus: Corpus, mention: Mention) -> bool:
    """Whether running text introduces a name here, and extraction is sure of both edges."""
    return (
        mention.pattern in _PATTERNS
        and mention.confidence >= _SURE
        and len(han_only(mention.han.text)) > 1  # one character alone is a term with many namesakes
        and bodies(corpus)[mention.document].holds(mention.han.start)
    )


def is_listed(corpus: Corpus, mention: Mention) -> bool:
    """Whether a list of sources gives the name: sources spell as their authors do."""
    return bodies(corpus)[mention.document].lists_sources(mention.han.start)


def names_something(mention: Mention) -> bool:
    """Whether a mention names a person, place, body or work, rather than explains a word."""
    return mention.kind in _NAMES


def is_entry(corpus: Corpus, mention: Mention) -> bool:
    """Whether a line begins with the name and goes on to explain it: `Leopard cat (石虎): the last wild felid`."""
    text = corpus.by_name[mention.document].text
    start, _ = line_range(text, mention.english.start)
    if not _MARKS.match(text, start, mention.english.start):
        return False
    return _OPENS_ENTRY.match(text, max(mention.han.end, mention.english.end)) is not None

"""What the words around a name call it: “the band Mayday”, “Keelung River (基隆河) is a river”, “labels such as …”."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, cast

from terms.extract._generics import stated_kind
from terms.extract._titles import titles
from terms.tables import column, mapping

if TYPE_CHECKING:
    from terms.categories import Kind
    from terms.extract._page import Page

_REACH = 120  # code points
_NOUN = re.compile(r"(?:^|[^\w-])(?P<noun>[a-z]{3,})(?: (?:called |named |titled )?[\"“”‘'*_《]{0,4}|\n)$")
# The bracket closes, then a verb or a comma, an article, and the words that say what it is.
_DEFINED = re.compile(
    r"[^()（）\n]{0,100}[)）]?[*_\"”’]{0,3}"
    r"(?:,? (?:is|was|are|were) (?:an?|the|one of the)|, an?) (?P<what>[A-Za-z][\w ’'-]{2,80})"
)
_LISTED = re.compile(
    r"(?P<noun>[A-Za-z]{3,})(?:[*_]{0,2}: ?|,? (?:such as|like|including|especially) )[^.;:!?\n]{0,110}$"
)
_TITLED = frozenset({"job", "academic", "religious", "honorific", "kin", "rank", "office"})


def named_by(page: Page, start: int) -> Kind | None:
    """The kind that the noun straight before a name states, where it is in lower case: the film …, in the novel “….

    >>> from terms.extract._page import Page
    >>> from terms.model import Document
    >>> named_by(Page(Document("a.txt", "the rock band Mayday (五月天)")), 14)
    'organization'
    """
    found = _NOUN.search(page.text, max(0, start - 40), start)
    return _kind_said(found["noun"]) if found else None


def defined_as(page: Page, end: int) -> Kind | None:
    """The kind that the words after a name say it is: “… (基隆河) is a river in”, “…, a Taiwanese poet”."""
    found = _DEFINED.match(page.text, end)
    if found is None:
        return None
    head = ""
    for word in found["what"].split():
        if word.lower() in column("function_words"):
            break
        head = word
    return _kind_said(head)


def listed_as(page: Page, start: int) -> Kind | None:
    """The kind that the noun before a list states: labels such as A (甲) and B (乙); Bands: A, B."""
    found = _LISTED.search(page.text, max(0, start - _REACH), start)
    return _kind_said(found["noun"].lower()) if found else None


@cache
def kind_of_noun(noun: str) -> Kind | None:
    """What a common noun names, None where it may name several kinds of things.

    >>> kind_of_noun("film"), kind_of_noun("poet"), kind_of_noun("rivers"), kind_of_noun("thing")
    ('work', 'person', 'place', None)
    """
    return _kind_said(noun) or stated_kind(noun)


def _kind_said(noun: str) -> Kind | None:
    """What a noun of running text says; the generic words of names are too many for that (rock, post, times)."""
    kind = mapping("kind_nouns").get(noun.lower())
    return cast("Kind", kind) if kind else "person" if titles().get(noun.lower()) in _TITLED else None

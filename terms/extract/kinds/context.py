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
_OPENING = "\"“”‘'*_《"
_NAMED = ("called", "named", "titled")
# After the bracket: a verb or a comma, an article, and the words that say what it is.
_DEFINED = re.compile(
    r"[*_\"”’]{0,3}(?:,? (?:is|was|are|were) (?:an?|the|one of the)|, an?) (?P<what>[A-Za-z][\w ’'-]{2,80})"
)
_LISTING = (" such as ", " like ", " including ", " especially ", ": ", ":** ", ":* ")
_ENDS = frozenset(".;!?\n")
_TITLED = frozenset({"job", "academic", "religious", "honorific", "kin", "rank", "office"})


def named_by(page: Page, start: int) -> Kind | None:
    """The kind that the noun straight before a name states, where it is in lower case: the film …, in the novel “….

    >>> from terms.extract._page import Page
    >>> from terms.model import Document
    >>> named_by(Page(Document("a.txt", "the rock band Mayday (五月天)")), 14)
    'organization'
    """
    before = page.text[max(0, start - 40) : start].rstrip(_OPENING)
    if before[-1:] not in (" ", "\n") or before.endswith("\n\n"):
        return None
    words = before.split()
    noun = words[-2] if words and words[-1] in _NAMED and len(words) > 1 else "".join(words[-1:])
    return kind_said(noun) if noun.isalpha() and noun.islower() else None


def defined_as(page: Page, end: int) -> Kind | None:
    """The kind that the words after a name say it is: “… (基隆河) is a river in”, “…, a Taiwanese poet”."""
    text = page.text
    if text[end : end + 1] in (",", ";", ")", "）"):
        close = end if text[end] in ")）" else text.find(")", end, end + _REACH)
        end = close + 1 if close >= 0 and "\n" not in text[end:close] else end
    found = _DEFINED.match(text, end)
    head = ""
    for word in found["what"].split() if found else ():
        if word.lower() in column("function_words"):
            break
        head = word
    return kind_said(head) if head else None


def listed_as(page: Page, start: int) -> Kind | None:
    """The kind that the noun before a list states: labels such as A (甲) and B (乙); Bands: A, B."""
    before = page.text[max(0, start - _REACH) : start]
    at = max(before.rfind(sign) for sign in _LISTING)
    if at <= 0 or not _ENDS.isdisjoint(before[at:]):
        return None
    words = before[:at].rstrip("*_,").rsplit(maxsplit=1)
    noun = words[-1].lstrip("*_-") if words else ""
    return kind_said(noun) if noun.isalpha() else None


@cache
def kind_of_noun(noun: str) -> Kind | None:
    """What a common noun names, None where it may name several kinds of things.

    >>> kind_of_noun("film"), kind_of_noun("poet"), kind_of_noun("rivers"), kind_of_noun("thing")
    ('work', 'person', 'place', None)
    """
    return kind_said(noun) or stated_kind(noun)


def kind_said(noun: str) -> Kind | None:
    """What a noun of running text says; the generic words of names are too many for that (rock, post, times)."""
    kind = mapping("kind_nouns").get(noun.lower())
    return cast("Kind", kind) if kind else "person" if titles().get(noun.lower()) in _TITLED else None

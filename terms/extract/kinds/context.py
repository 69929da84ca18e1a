"""What the words around a name call it: “the band Mayday”, “Keelung River (基隆河) is a river”, “labels such as …”."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from terms.extract.boundary.titles import titles
from terms.extract.generic_words import stated_kind
from terms.tables import column, mapping
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.categories import Kind
    from terms.extract.page.page import Page

_REACH = 120  # code points
_SHORTEST_LINE = 50  # code points of a line that is wrapped
_OPENING = "\"“”‘'*_《"
_NAMED = ("called", "named", "titled")
_OF_PERSONS = "surnamed"
_GOVERNING = ("of", "in")
# After the bracket: a verb or a comma, an article, and the words that say what it is.
_DEFINED = lazy_pattern(
    r"[*_\"”’]{0,3}(?:,? (?:is|was|are|were) (?:an?|the|one of the)|, an?) (?P<what>[A-Za-z][\w ’'-]{2,80})"
)
_LISTING = (
    " such as ",
    " (e.g., ",
    ", e.g., ",
    " (e.g. ",
    " like ",
    " including ",
    " especially ",
    ": ",
    ":** ",
    ":* ",
)
_ENDS = frozenset(".;!?\n")
# A director's, a writer's: two names, or one with a hyphen; what is theirs is a work (Ang Lee's Pushing Hands).
_OWNED = lazy_pattern(
    r"(?:[A-Z][\w.]+ [A-Z][\w-]+|[A-Z]\w+-\w+)['’]s? (?:[(（][^()（）\n]{1,8}[)）] )?"
    r"(?:\d{4} |first |last |new |own |early |late )*(?:The |An? )?"
    r"[\"“‘'*_]*$"
)
_SO_CALLED = lazy_pattern(
    r"(?i:so-called|known as|called|nicknamed|dubbed|named|hashtags?|slogans?|shout(?:s|ed|ing)?|phrases?|terms?|words?"
    r"|means?|meaning|literally|notion of|concept of|idea of)[, :]*(?:as )?(?:the )?[\"“‘'*_#]*$"
)
# The Hainanese puppet troupe, San Chun Long; the first troupe in Singapore was Xin Quan Sheng.
_APPOSED = lazy_pattern(
    r"(?i:\b(?:the|an?|its|his|her|their|our)|['’]s) (?:[\w'’&-]+ ){0,5}(?P<noun>[a-z]+)(?:,| (?:in|of|at|from) "
    r"[A-Z]\w+(?: [A-Z]\w+)?(?:,| (?:is|was|are|were))| (?:is|was|are|were)(?: called| named)?) (?:the )?[\"“‘'*_]*$"
)
_AFTER = lazy_pattern(r"[)）\]”\"’'*_]*[ \n](?P<noun>[a-z]{3,})\b")
_TITLED = frozenset({"job", "academic", "religious", "honorific", "kin", "rank", "office"})


def named_by(page: Page, start: int) -> Kind | None:
    """The kind that the noun straight before a name states, where it is in lower case: the film …, in the novel “….

    >>> from terms.extract.page.page import Page
    >>> from terms.model import Document
    >>> named_by(Page(Document("a.txt", "the rock band Mayday (五月天)")), 14)
    'organization'
    """
    before = page.text[max(0, start - 40) : start].rstrip(_OPENING)
    if before[-1:] not in (" ", "\n") or before.endswith("\n\n") or _ends_short_line(page, start, before):
        return None
    words = before.rsplit(None, 2)
    if words[-1:] == [_OF_PERSONS]:
        return "person"
    noun = words[-2] if words and words[-1] in _NAMED and len(words) > 1 else "".join(words[-1:])
    is_governed = len(words) > 1 and noun == words[-1] and words[-2] in _GOVERNING  # a professor of law
    noun = noun.replace("-", "")  # start-up
    kind = kind_said(noun) if noun.isalpha() and noun.islower() and not is_governed else None
    is_of_time = kind == "other" and len(words) > 1 and words[-2][0].isupper()
    return None if is_of_time else kind  # Tang dynasty Li Bai


def _ends_short_line(page: Page, start: int, before: str) -> bool:
    """Whether a line that is no wrapped one ends before the name: From Wikipedia, the free encyclopedia."""
    first = start - _SHORTEST_LINE
    return before[-1] == "\n" and page.text.rfind("\n", max(0, first), start - 1) >= first


def apposed_to(page: Page, start: int) -> Kind | None:
    """The kind that a noun before the comma or before “is” states: the rod puppet troupe, …; the first troupe was …."""
    found = _APPOSED.search(page.text, max(0, start - 90), start)
    return kind_said(found["noun"]) if found else None


def defined_as(page: Page, end: int) -> Kind | None:
    """The kind that the words after a name say it is: “… (基隆河) is a river in”, “…, a Taiwanese poet”."""
    text = page.text
    if text[end : end + 1] in (",", ";", ")", "）"):
        close = end if text[end : end + 1] in tuple(")）") else text.find(")", end, end + _REACH)
        end = close + 1 if close >= 0 and "\n" not in text[end:close] else end
    found = _DEFINED.match(text, end)
    head = ""
    for word in found["what"].split() if found else ():
        if word.lower() in column("function_words"):
            break
        head = word
    return kind_said(head) if head else None


def is_owned_by_person(page: Page, start: int) -> bool:
    """Whether a person's possessive stands straight before the name: Ang Lee's …."""
    return _OWNED.search(page.text[max(0, start - 60) : start]) is not None


def is_so_called(page: Page, start: int) -> bool:
    """Whether the words before a name quote it as a word or a nickname: the so-called “…, the hashtag “…."""
    return _SO_CALLED.search(page.text[max(0, start - 40) : start]) is not None


def kind_qualified(page: Page, end: int) -> Kind | None:
    """The kind that the noun straight after a name says: Dong Ding (凍頂) tea."""
    found = _AFTER.match(page.text, end)
    return kind_said(found["noun"]) if found else None


def listed_as(page: Page, start: int) -> Kind | None:
    """The kind that the noun before a list states: labels such as A (甲) and B (乙); Bands: A, B."""
    before = page.text[max(0, start - _REACH) : start]
    at, sign = max((before.rfind(sign), sign) for sign in _LISTING)
    if at <= 0 or not _ENDS.isdisjoint(before[at + len(sign) :]):
        return None
    words = before[:at].rstrip("*_,").rsplit(maxsplit=1)
    noun = words[-1].lstrip("*_-") if words else ""
    kind = kind_said(noun) if noun.isalpha() else None
    return None if kind == "other" and before[at] == ":" else kind  # “Qin dynasty: ”: of its time, not one


@cache
def kind_of_noun(noun: str) -> Kind | None:
    """What a common noun names, None where it may name several kinds of things.

    >>> kind_of_noun("film"), kind_of_noun("poet"), kind_of_noun("rivers"), kind_of_noun("thing")
    ('work', 'person', 'place', None)
    """
    return kind_named(noun) or stated_kind(noun)


def kind_named(noun: str) -> Kind | None:
    """The same by the tables of nouns alone, without the generic words of names (Life, of insurers)."""
    return kind_said(noun) or cast("Kind | None", mapping("name_heads").get(noun))


def kind_said(noun: str) -> Kind | None:
    """What a noun of running text says; the generic words of names are too many for that (rock, post, times)."""
    kind = mapping("kind_nouns").get(noun.lower())
    return cast("Kind", kind) if kind else "person" if titles().get(noun.lower()) in _TITLED else None

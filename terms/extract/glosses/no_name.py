"""Brackets with characters that hold no name: examples, sources, code, the number of a line, a mere description."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from terms.extract.generic_words import generics_of
from terms.extract.meaning import rendered
from terms.tables import column
from terms.text.han import han_only, is_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.page.brackets import Bracket
    from terms.extract.page.page import Page

_INDENT = 12  # blanks before the number of a line
_EXAMPLE = lazy_pattern(r"\s*(?:e\.\s?g\.|for example|for instance|such as|see|cf\.)(?=[\s,])", re.IGNORECASE)
# A reference: an author in characters, a year and a page; or "see" in Chinese.
_CITATION = lazy_pattern(
    r"\s*(?:參見|参见|詳見|详见|參考|参考|出自|語出|语出|[見见](?:《|\w{1,4}[,，]))"
    r"|\s*\w{2,4}《[^《》]{1,40}》[,，]?\s*\d{4}"
    r"|\s*(?:(?:見|见)\w|\w{1,4}[,，]?\s+\d{4}[a-z]?\s*[:：]\s*\d)[^()]*\d"
)
# The rest of a sentence that begins with characters: (關羽 wanted his horse).
_SAID = lazy_pattern(r"\w[》」』”\"]? (?:[a-z]{3,}ed|is|was|are|were|has|had|will|can|does|did) [a-z]")
_AND_SO_ON = lazy_pattern(r"(?:…|\.\.\.|,[ ]etc\.?|[等])\s*$")  # what goes on are examples
_BULLET = lazy_pattern(r"\s*[一二三四五六七八九十百壹貳參甲乙丙丁戊己庚辛壬癸]{1,3}\s*")
_STRING = lazy_pattern(r"""\s*[\[{(]?[rbfu]?(?:'[^']*'|"[^"]*")\s*[\])},:]?""")
_STRING_LIST = lazy_pattern(r"""\s*(?:'[^']*'|"[^"]*")\s*,\s*(?:['"]|\w+\s*=|-?\d|None|True|False)""")
_KEYWORD = lazy_pattern(r"""(?:^|[\s,(])[a-z_]\w*=['"\[]""")
_NAMED_ARGUMENT = lazy_pattern(r"""\s*\w+ ?= ?["']""")
_IDENTIFIER = lazy_pattern(r"(?:[a-z0-9]_[a-z0-9]\w*|\b[a-z]\w*\.[a-z]\w*|\b[a-z]+[A-Z]\w*)\Z")
_PUBLISHED = lazy_pattern(r"\s*\d{4}(?:\s?[-–—/]\s?\d{2,4})?[,，:：;]\s*(?P<firm>\w{3,12})\s*")
_PUBLISHERS = ("publisher", "bookshop")
# One or two common words between a determiner and the noun of a work.
_DESCRIPTION = lazy_pattern(
    r"\b(?:the|this|that|his|her|its|their|an?) (?:(?:[a-z-]+|['‘“\"][a-z][a-z -]*['’”\"]) ){0,2}(?P<noun>[a-z]+) $"
)
_DESCRIBED = 60  # code points


def holds_no_name(page: Page, bracket: Bracket, inside: str) -> bool:
    """Whether a bracket, whose inside is given, holds something else than a name of the words before it."""
    return (
        _is_code(page.text, bracket, inside)
        or _is_description(page, bracket)
        or _is_reference(inside)
        or _is_bullet(page.text, bracket)
    )


@lru_cache(maxsize=4096)
def _is_reference(text: str) -> bool:
    """Whether a bracket gives examples or a source."""
    is_source = _is_publisher(text) or _EXAMPLE.match(text) or _CITATION.match(text)
    return bool(is_source or _AND_SO_ON.search(text) or _is_remark(text))


def _is_remark(text: str) -> bool:
    """Whether a verb follows the characters that a bracket begins with: (關羽 wanted his horse)."""
    end = next((index for index, char in enumerate(text) if not is_han(char)), len(text))
    return 0 < end < len(text) and _SAID.match(text, end - 1) is not None


def _is_code(text: str, bracket: Bracket, inside: str) -> bool:
    """Whether the bracket holds the arguments of a call or a tuple of strings: segment("廣東話")."""
    before = text[bracket.open - 1 : bracket.open]
    if _STRING.match(inside) and (before.isalnum() or before in tuple("_([{,=") or _STRING_LIST.match(inside)):
        return True
    if "=" in inside and _KEYWORD.search(inside):
        return True
    is_word = before.isalnum() or before == "_"
    if is_word and _NAMED_ARGUMENT.match(inside):
        return True
    return is_word and _IDENTIFIER.search(text, max(0, bracket.open - 40), bracket.open) is not None


def _is_description(page: Page, bracket: Bracket) -> bool:
    """Whether a work that has no English name is only described before its title: her 'blue' novel (藍書)."""
    first = max(0, bracket.open - _DESCRIBED)
    if not page.text[bracket.open - 2 : bracket.open - 1].islower():
        return False
    if page.text[first : bracket.open].rstrip().rpartition(" ")[2] not in column("work_nouns"):
        return False
    before = _DESCRIPTION.search(page.text, first, bracket.open)
    if before is None:
        return False
    return not rendered(han_only(page.text[bracket.open : bracket.close]), before["noun"])


def _is_publisher(text: str) -> bool:
    """Whether a bracket says when and by whom a book was published: (2000, 中華書局)."""
    found = _PUBLISHED.fullmatch(text)
    return found is not None and any(generic.english in _PUBLISHERS for generic in generics_of(found["firm"]))


def _is_bullet(text: str, bracket: Bracket) -> bool:
    """Whether the bracket numbers a line: （一）."""
    line = text.rfind("\n", max(0, bracket.open - _INDENT), bracket.open)
    is_first = line >= 0 and not text[line : bracket.open].strip()
    return is_first and _BULLET.fullmatch(text, bracket.open + 1, bracket.close) is not None

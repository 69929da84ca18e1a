"""Slogans and sentences before a bracket: what is said, not what something is called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract.meaning import is_sentence
from terms.text.han import han_only
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.page.brackets import Bracket
    from terms.extract.page.page import Page

# What is called a slogan is a sentence, however short.
_CRY = r"(?:slogan|motto|mantra|watchword|catchphrase|rallying cry|battle cry|chant|couplet|proverb|adage|saying)s?"
_CRY_BEFORE = lazy_pattern(
    rf"\b{_CRY}\b[^.;\n]{{0,24}}[\"“‘'«*_][^\"“”‘«.;\n]{{1,80}}[\"”’'»*_]{{0,3}}\s*$", re.IGNORECASE
)
_QUOTATION = lazy_pattern(r"[\"“‘'«*_]")  # looked for first: most brackets have none before them
_CRY_AFTER = lazy_pattern(
    r"[\"”’'»*_]*(?:, (?:which (?:is|was|became) )?| (?:is|was|became|as) )"
    rf"(?:an?|the|its|his|her|their|our|[\w-]+['’]s?) (?:[\w’'-]+ ){{0,4}}{_CRY}\b",
    re.IGNORECASE,
)
_CRY_REACH = 120  # code points
# A quotation with a verb that has a subject, written like a sentence: “my father is Lu Xun”.
_SENTENCE = lazy_pattern(
    r"[“\"][^“”\"\n]{1,80} (?:is|are|am|was|were|will|has|had|have|(?:is|are|do|does|did|ca|wo)n['’]t) "
    r"[^“”\"\n]{1,80}[”\"]\s?$"
)
# A quotation in which somebody speaks of himself or to others: “pull up our boats and go home”.
_ADDRESSED = lazy_pattern(r"[“\"][a-z][^“”\"\n]{1,80} (?:our|my|your|we|you|us|me) [^“”\"\n]{1,80}[”\"]\s?$")
_LONG = 5  # characters; shorter ones are idioms
_CLOSING = ("”", '"', "” ", '" ')
_QUOTED_HAN = lazy_pattern(r"\s*[“\"「『]")
_SENTENCE_REACH = 170  # code points


def is_saying(page: Page, bracket: Bracket) -> bool:
    """Whether what is glossed is called a slogan, or is a whole sentence in quotation marks on both sides."""
    return _is_cry(page, bracket) or _is_sentence(page, bracket)


def _is_cry(page: Page, bracket: Bracket) -> bool:
    """Whether the words around call what is glossed a slogan: “Serve the people” (為人民服務), the motto."""
    after = _CRY_AFTER.match(page.text, bracket.close + 1, bracket.close + _CRY_REACH)
    if after is not None:
        return True
    first = max(0, bracket.open - _CRY_REACH)
    first = page.text.rfind(".", first, bracket.open) + 1 or first  # none reaches over a full stop
    has_quotation = _QUOTATION.search(page.text, first, bracket.open) is not None
    return has_quotation and _CRY_BEFORE.search(page.text, first, bracket.open) is not None


def _is_sentence(page: Page, bracket: Bracket) -> bool:
    if not page.text.endswith(_CLOSING, 0, bracket.open):
        return False
    reach = max(0, bracket.open - _SENTENCE_REACH), bracket.open
    han = han_only(page.text[bracket.open : bracket.close])
    if len(han) >= _LONG and _ADDRESSED.search(page.text, *reach):
        return True
    is_quoted = _QUOTED_HAN.match(page.text, bracket.open + 1) is not None
    return (is_quoted or is_sentence(han)) and _SENTENCE.search(page.text, *reach) is not None

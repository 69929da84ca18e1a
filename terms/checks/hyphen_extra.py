"""A hyphen in a given name among names without any.

What it does:
    Finds a person whose given name is hyphenated, though the letters are pinyin, in an article whose other persons
    (three at least) all have their given names in one word. An own spelling of the glossary is silent.

Why:
    Names from China are printed solid, names from Taiwan with a hyphen; one hyphen among solid names looks as if the
    person came from elsewhere.

Example:
    Li Jian-guo (李建國) beside Wang Xiaoming, Zhang Guangmei and Zhao Wenhua

Fix:
    Without the hyphen (unsafe: the person may be from Taiwan).

Source:
    GB/T 28039-2011, 5.1: given names are written together.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._name_forms import Change, form_findings
from terms.checks._name_style import name_style, styles
from terms.text.latin import HYPHENS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding, Mention

_HYPHEN = re.compile(f"[{HYPHENS}]")
# Fewer names show no habit.
_FEWEST = 3


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every hyphenated pinyin name that stands alone among solid ones."""
    solid = {document.name for document in corpus.documents if _is_odd_one(styles(corpus, document))}
    for finding in form_findings(corpus, RULE, "the article's only hyphen", _without):
        if finding.document in solid:
            yield finding


def _is_odd_one(found: dict[str, str]) -> bool:
    counts = Counter(found.values())
    return counts["hyphen"] == 1 and counts["solid"] >= _FEWEST


def _without(mention: Mention) -> Change | None:
    if name_style(mention) != "hyphen" or "pinyin" not in mention.systems:
        return None
    hyphen = _HYPHEN.search(mention.english.text)
    return Change(*hyphen.span(), "") if hyphen else None


RULE = Rule("N303", "hyphen-extra", "query", check)

"""Two forms of one character in the names of a corpus.

What it does:
    Finds names written with the rarer of two variants (台/臺, 裡/裏, 峰/峯, 群/羣, 衛/衞 ...), where the corpus's names
    have the other one at least five times as often, and where the glossary does not have the name in this form.

Why:
    House style picks one; a mixture looks careless and splits searches.

Example:
    Taiwan Library (臺灣圖書館) where all other names have 台.

Fix:
    To the usual variant (unsafe: legal names keep theirs).

Source:
    Unihan database, kSemanticVariant and kZVariant; Ministry of Education (Taiwan), Dictionary of Chinese
    Character Variants.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._corpus import per_corpus
from terms.checks._decisions import BANNED
from terms.checks._entities import entities, entity_key
from terms.model import Edit, Finding, Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Mention

_RATIO = 5


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every name with the rarer variant."""
    usual = _usual(corpus)
    for document in corpus.documents:
        for mention in corpus.mentions_by_document[document.name]:
            wanted = "".join(usual.get(char, char) for char in mention.han.text)
            if wanted != mention.han.text and not _is_known(corpus, mention):
                yield _finding(corpus, mention, wanted)


@per_corpus
def _usual(corpus: Corpus) -> dict[str, str]:
    """From a rare variant to the usual one."""
    counts = Counter(char for mention in corpus.mentions for char in mention.han.text if char in _variants())
    return {
        rare: common for rare, common in _variants().items() if counts[rare] and counts[common] >= _RATIO * counts[rare]
    }


@cache
def _variants() -> dict[str, str]:
    """Both ways between the two forms."""
    from terms.tables import rows

    pairs = [(row[0], row[1]) for row in rows("character_variants")]
    return dict(pairs) | {second: first for first, second in pairs}


def _is_known(corpus: Corpus, mention: Mention) -> bool:
    entity = entities(corpus)[entity_key(corpus, mention.han.text)]
    return any(form.han == mention.han.text and form.status not in BANNED for form in entity.forms)


def _finding(corpus: Corpus, mention: Mention, wanted: str) -> Finding:
    odd = "".join(char for char, other in zip(mention.han.text, wanted, strict=True) if char != other)
    new = "".join(other for char, other in zip(mention.han.text, wanted, strict=True) if char != other)
    return RULE.finding(
        document=mention.document,
        start=mention.han.start,
        end=mention.han.end,
        message=f"{odd} in {mention.han.text}, {new} in the other names: write {wanted}",
        entry=entities(corpus)[entity_key(corpus, mention.han.text)].id,
        fix=Fix("unsafe", (Edit(mention.han.start, mention.han.end, wanted),)),
    )


RULE = Rule("S604", "variant-policy", "warning", check)

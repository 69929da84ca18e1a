"""A blank for the hyphen of a given name.

What it does:
    Finds persons whose last syllable stands apart in small letters.

Why:
    The loose syllable reads like a word of the sentence, and spell-checkers "correct" it.

Example:
    Wang Ming ke (王明珂) → Wang Ming-ke (王明珂)

Fix:
    The hyphen (unsafe).

Source:
    Taiwan passports and newspaper practice: hyphen between the syllables of a given name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._entities import entities, entity_key
from terms.model import Edit, Finding, Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus

_LOOSE = re.compile(r"[A-Z][\w’'-]* [A-Z][\w’']*(?P<gap>\s)[^\W\d_]+")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every given name with a blank before a small syllable."""
    for document in corpus.documents:
        for mention in corpus.mentions_by_document[document.name]:
            name = _LOOSE.fullmatch(mention.english.text)
            if name is None or mention.kind != "person" or mention.relation != "transliteration":
                continue
            if not name.string[name.end("gap")].islower():
                continue
            gap = mention.english.start + name.start("gap")
            wanted = f"{name.string[: name.start('gap')]}-{name.string[name.end('gap') :]}"
            yield RULE.finding(
                document=document.name,
                start=mention.english.start,
                end=mention.english.end,
                message=f"hyphen missing in {mention.english.text}: write {wanted}",
                entry=entities(corpus)[entity_key(corpus, mention.han.text)].id,
                fix=Fix("unsafe", (Edit(gap, gap + 1, "-"),)),
            )


RULE = Rule("N302", "hyphen-missing", "warning", check)

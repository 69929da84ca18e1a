"""A capital after the hyphen of a given name.

What it does:
    Finds persons whose hyphenated given name has a second capital, in a corpus whose other names have none.
    Hyphenated surnames (Ou-Yang, Chang-Chien), western given names and verified spellings are left alone.

Why:
    The given name is one name; house style writes its second syllable small.

Example:
    Wang Ting-Yu (王定宇) → Wang Ting-yu (王定宇)

Fix:
    Small letter (unsafe: some people write the capital).

Source:
    Taipei Times and CNA practice; Taiwan passports print capitals throughout and decide nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._corpus import per_corpus
from terms.checks._entities import entities, entity_key
from terms.model import Edit, Finding, Fix
from terms.text.han import han_only
from terms.text.latin import HYPHENS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Mention

# Surname first, then two syllables joined by a hyphen; a compound surname may have a hyphen itself.
_NAME = re.compile(rf"(?P<surname>[A-Z][\w’'-]*) (?P<first>[A-Z][\w’']*)[{HYPHENS}](?P<second>[^\W\d_][\w’']*)")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every capital after a hyphen, unless most names of the corpus have one."""
    if _capitals_are_usual(corpus):
        return
    for document in corpus.documents:
        for mention in corpus.mentions_by_document[document.name]:
            name = _hyphenated(mention)
            entity = entities(corpus)[entity_key(corpus, mention.han.text)]
            if name is None or not name["second"][0].isupper() or entity.verified(mention.english.text):
                continue
            start = mention.english.start + name.start("second")
            yield RULE.finding(
                document=document.name,
                start=mention.english.start,
                end=mention.english.end,
                message=f"capital after the hyphen in {mention.english.text}: write {_small(name)}",
                entry=entity.id,
                fix=Fix("unsafe", (Edit(start, start + 1, name["second"][0].lower()),)),
            )


@per_corpus
def _capitals_are_usual(corpus: Corpus) -> bool:
    names = [name for mention in corpus.mentions if (name := _hyphenated(mention))]
    capitals = sum(name["second"][0].isupper() for name in names)
    return len(names) > 1 and 2 * capitals > len(names)


def _hyphenated(mention: Mention) -> re.Match[str] | None:
    """The parts of a Chinese person's name; None for other names."""
    if mention.kind != "person" or mention.relation not in ("transliteration", "mixed", "other"):
        return None
    # Jean-Paul (保羅): without a surname before it the hyphen is not in a Chinese given name.
    return _NAME.fullmatch(mention.english.text) if len(han_only(mention.han.text)) in (3, 4) else None


def _small(name: re.Match[str]) -> str:
    at = name.start("second")
    return name.string[:at] + name.string[at].lower() + name.string[at + 1 :]


RULE = Rule("N301", "cap-after-hyphen", "warning", check)

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
from terms.checks._name_forms import Change, form_findings
from terms.text.han import han_only
from terms.text.latin import HYPHENS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding, Mention

# Surname first, then two syllables joined by a hyphen; a compound surname may have a hyphen itself.
_NAME = re.compile(rf"(?P<surname>[A-Z][\w’'-]*) (?P<first>[A-Z][\w’']*)[{HYPHENS}](?P<second>[^\W\d_][\w’']*)")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every capital after a hyphen, unless most names of the corpus have one."""
    if not _capitals_are_usual(corpus):
        yield from form_findings(corpus, RULE, "capital after the hyphen", _small)


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


def _small(mention: Mention) -> Change | None:
    name = _hyphenated(mention)
    if name is None or not name["second"][0].isupper():
        return None
    at = name.start("second")
    return Change(at, at + 1, name["second"][0].lower())


RULE = Rule("N301", "cap-after-hyphen", "warning", check)

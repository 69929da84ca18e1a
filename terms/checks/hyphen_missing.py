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
from terms.checks._name_forms import Change, form_findings
from terms.extract.kinds.person import may_be_person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding, Mention

_LOOSE = re.compile(r"[A-Z][\w’'-]* [A-Z][\w’']*(?P<gap>\s)[^\W\d_]+")

_FULL_NAME = 3  # characters


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every given name with a blank before a small syllable."""
    return form_findings(corpus, RULE, "hyphen missing", _hyphen)


def _hyphen(mention: Mention) -> Change | None:
    name = _LOOSE.fullmatch(mention.english.text)
    if name is None or mention.relation != "transliteration" or not _is_person(mention):
        return None
    return Change(*name.span("gap"), "-") if name.string[name.end("gap")].islower() else None


def _is_person(mention: Mention) -> bool:
    """A small syllable hides a person from extraction; what spells a surname and two more characters is one."""
    han = mention.han.text
    return mention.kind == "person" or (len(han) == _FULL_NAME and may_be_person(han))


RULE = Rule("N302", "hyphen-missing", "warning", check)

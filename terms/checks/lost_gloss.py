"""An empty bracket where characters were.

What it does:
    Finds `( )`, `(??)`, `(□□)` and brackets of replacement characters directly behind an English name.

Why:
    A system without Chinese fonts or encoding dropped the characters; archives are full of such places.

Example:
    Chang Hui-mei ( ) sang → Chang Hui-mei (張惠妹) sang

Fix:
    None; the message proposes the characters that the corpus or the glossary has for the name.

Source:
    Observed in newspaper archives of the early 2000s.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._brackets import in_english
from terms.checks._known import known_pair

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding

# An empty call such as main() has no blank before its bracket and none inside.
_LOST = re.compile(
    r"(?P<name>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,5})"
    r"(?:(?: \(|（)[ \u00a0\u3000]*|\([ \u00a0\u3000]+)"
    r"(?P<lost>[?？\ufffd□〓＿]*)[ \u00a0\u3000]*[)）]"
)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every bracket whose characters are gone."""
    for document in corpus.documents:
        for match in _LOST.finditer(document.text):
            if not in_english(document, match.end("name")):
                continue
            if match["lost"] == "?":  # doubt, not loss
                continue
            name, han = known_pair(corpus, match["name"])
            yield RULE.finding(
                document=document.name,
                start=match.end("name") + 1,
                end=match.end(),
                message=f"the characters of {name} are lost: " + (f"write ({han})" if han else "look them up"),
            )


RULE = Rule("F514", "lost-gloss", "error", check)

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

# An empty call such as main() has no blank before its bracket and none inside. What is searched for begins at the
# bracket: a search that begins at every capital would take quadratic time on a long run of them.
_LOST = re.compile(
    r"(?<=[\w.’'-])(?: \(|（|\((?=[ \u00a0\u3000]))[ \u00a0\u3000]{0,40}"
    r"(?P<lost>[?？\ufffd□〓＿]{0,40})[ \u00a0\u3000]{0,40}[)）]"
)
_NAME = re.compile(r"(?<![\w.’'-])[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,5}\Z")
_LONGEST = 200


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every bracket whose characters are gone."""
    for document in corpus.documents:
        for match in _LOST.finditer(document.text):
            before = document.text[max(0, match.start() - _LONGEST) : match.start()]
            printed = _NAME.search(before)
            if printed is None or not in_english(document, match.start()):
                continue
            if match["lost"] == "?":  # doubt, not loss
                continue
            name, han = known_pair(corpus, printed.group())
            yield RULE.finding(
                document=document.name,
                start=match.start() + match.group().startswith(" "),
                end=match.end(),
                message=f"the characters of {name} are lost: " + (f"write ({han})" if han else "look them up"),
            )


RULE = Rule("F514", "lost-gloss", "error", check)

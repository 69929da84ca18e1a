"""A bracket with characters that is never closed, or was never opened.

What it does:
    Finds a bracket sign without its partner where characters stand right inside it: behind the opening sign (an
    acronym or alias may come first), or before the closing one. Partners are looked for within the paragraph.

Why:
    Half a bracket breaks the sentence, and every tool that reads the pair.

Example:
    Lu Shiow-yen (盧秀燕 said

Fix:
    None: only the writer knows where the bracket ends.

Source:
    Xbench and memoQ check unpaired symbols; here only where they hold characters.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._brackets import CLOSE, OPEN, follows_latin, in_english
from terms.text.han import HAN_CLASS, has_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Document, Finding

_SIGN = re.compile(rf"[{OPEN}{CLOSE}]|\n[ \t\r]*\n")
_GLOSS_AFTER = lazy_pattern(
    rf"\s?(?:[A-Z][^\n{OPEN}{CLOSE}{HAN_CLASS}]{{0,40}}[,，;、]\s?)?"  # an acronym or alias before the characters
    rf"(?P<han>[{HAN_CLASS}][{HAN_CLASS}·‧、]*)"
)
_GLOSS_BEFORE = lazy_pattern(rf"[{HAN_CLASS}][{HAN_CLASS}·‧、]*\s?\Z")
# Brackets farther apart than this are not partners.
_REACH = 300


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every lonely sign beside characters."""
    for document in corpus.documents:
        if not has_han(document.text):
            continue
        for offset in _lonely(document.text):
            found = _gloss_at(document, offset)
            if found is not None:
                yield found


def _lonely(text: str) -> list[int]:
    """The offsets of signs without a partner."""
    lonely: list[int] = []
    opened: list[int] = []
    for match in _SIGN.finditer(text):
        offset = match.start()
        if match.group() in OPEN:
            opened.append(offset)
        elif match.group() not in CLOSE:
            lonely += opened
            opened = []
        elif opened and offset - opened[-1] <= _REACH:
            opened.pop()
        else:
            lonely.append(offset)
    return sorted(lonely + opened)


def _gloss_at(document: Document, offset: int) -> Finding | None:
    text = document.text
    if text[offset] in OPEN:
        after = _GLOSS_AFTER.match(text, offset + 1)
        if after is None or not follows_latin(text, offset):
            return None
        start, end, what = offset, after.end("han"), "never closed"
    else:
        before = _GLOSS_BEFORE.search(text[max(0, offset - 60) : offset])
        if before is None:
            return None
        start, end, what = offset - len(before.group()), offset + 1, "never opened"
    if not in_english(document, offset):
        return None
    return RULE.finding(
        document=document.name,
        start=start,
        end=end,
        message=f"the bracket at {text[start:end]!r} is {what}: add the other sign",
    )


RULE = Rule("F503", "unbalanced", "error", check)

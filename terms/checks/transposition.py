"""Letters exchanged inside a syllable.

What it does:
    Finds a person with a syllable that becomes a spelling of its character when two neighboring letters change
    places, and a place that nothing spells until two neighboring letters change places. A form of the glossary is the
    own spelling and silent.

Why:
    Nobody spells Lijain; spell-checkers do not know the name and stay silent.

Example:
    Zhao Lijain (趙立堅) → Zhao Lijian

Fix:
    None; the letters are easily put right.

Source:
    Romanization tables of Hanyu Pinyin, Wade-Giles, Tongyong, MPS II.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._alignment import spells
from terms.checks._decisions import BANNED
from terms.checks._deviations import Deviation, deviation_findings
from terms.checks._entities import entities
from terms.checks._spelling import spelling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding, Mention

_WORD = re.compile(r"[A-Z][a-z]{3,}")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every spelling with exchanged letters."""
    yield from deviation_findings(corpus, RULE, "transposition", _message)
    yield from _places(corpus)


def _message(mention: Mention, deviation: Deviation) -> str:
    return f"letters exchanged in {deviation.latin} for {deviation.han}: check {mention.english.text}"


def _places(corpus: Corpus) -> Iterator[Finding]:
    """Every place that an exchange of letters would spell, once a spelling and entity."""
    for entity in entities(corpus).values():
        own = {spelling(form.english) for form in entity.forms if form.status not in BANNED}
        for mention in entity.mentions:
            name = mention.english.text
            mended = _mended(name, mention.han.text) if _is_unexplained_place(mention) else ""
            if not mended or spelling(name) in own:
                continue
            own.add(spelling(name))
            yield RULE.finding(
                document=mention.document,
                start=mention.english.start,
                end=mention.english.end,
                message=f"letters exchanged in {name}: {mended} spells {mention.han.text}",
                entry=entity.id,
            )


def _is_unexplained_place(mention: Mention) -> bool:
    return mention.kind == "place" and not any(cue.startswith("aligned:") for cue in mention.cues)


@lru_cache(maxsize=4096)
def _mended(english: str, han: str) -> str:
    """The name with two neighboring letters of one word exchanged, where it then spells the characters; else ""."""
    if spells(english, han):
        return ""
    for word in _WORD.finditer(english):
        for at in range(word.start(), word.end() - 1):
            one, other = english[at], english[at + 1]
            # A capital stays in front.
            swapped = (other.upper() + one.lower()) if one.isupper() else other + one
            mended = english[:at] + swapped + english[at + 2 :]
            if mended != english and spells(mended, han):
                return mended
    return ""


RULE = Rule("R204", "transposition", "warning", check)

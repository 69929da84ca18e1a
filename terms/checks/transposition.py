"""Letters exchanged inside a syllable.

What it does:
    Finds a person with a syllable that becomes a spelling of its character when two neighboring letters change
    places; a person or place that nothing spells until two neighboring letters change places; and a western given
    name that is known only then (Adny). A form of the glossary is the own spelling and silent.

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
from itertools import pairwise
from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._alignment import spells
from terms.checks._deviations import Deviation, deviation_findings, is_own
from terms.checks._entities import entities

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.checks._entities import Entity
    from terms.model import Corpus, Finding, Mention

_WORD = re.compile(r"[A-Z][a-z]{3,}")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every spelling with exchanged letters."""
    yield from deviation_findings(corpus, RULE, ("transposition",), _message)
    for entity in entities(corpus).values():
        told: set[str] = set()
        for mention in entity.mentions:
            name = mention.english.text
            mended = "" if name in told or is_own(entity, name) else _wanted(mention)
            if mended:
                told.add(name)
                yield _finding(mention, entity, mended)


def _message(mention: Mention, deviation: Deviation) -> str:
    return f"letters exchanged in {deviation.latin} for {deviation.han}: check {mention.english.text}"


def _wanted(mention: Mention) -> str:
    """The name with two letters put right, where that explains it; "" where it is explained, or not so."""
    name = mention.english.text
    if mention.kind == "person" and mention.relation == "western-name":
        given, _, rest = name.partition(" ")
        return f"{_known_given(given)} {rest}" if _known_given(given) else ""
    is_explained = any(cue.startswith("aligned:") for cue in mention.cues)
    return "" if is_explained or mention.kind not in ("person", "place") else _mended(name, mention.han.text)


@lru_cache(maxsize=4096)
def _known_given(given: str) -> str:
    """The western given name that an exchange of letters makes of an unknown one; "" for none."""
    from terms.romanize.align.western import is_given_name

    if is_given_name(given) or not _WORD.fullmatch(given):
        return ""
    return next(filter(is_given_name, _exchanges(given)), "")


@lru_cache(maxsize=4096)
def _mended(english: str, han: str) -> str:
    """The name with two neighboring letters of one word exchanged, where it then spells the characters; else ""."""
    if spells(english, han):
        return ""
    for word in _WORD.finditer(english):
        for other in _exchanges(word.group()):
            mended = english[: word.start()] + other + english[word.end() :]
            if spells(mended, han):
                return mended
    return ""


def _exchanges(word: str) -> Iterator[str]:
    """A word with each two neighboring letters exchanged; the capital stays in front."""
    for at, (one, other) in enumerate(pairwise(word)):
        swapped = other.upper() + one.lower() if one.isupper() else other + one
        if swapped != one + other:
            yield word[:at] + swapped + word[at + 2 :]


def _finding(mention: Mention, entity: Entity, mended: str) -> Finding:
    english = mention.english
    return RULE.finding(
        document=mention.document,
        start=english.start,
        end=english.end,
        message=f"letters exchanged in {english.text}: {mended} is meant?",
        entry=entity.id,
    )


RULE = Rule("R204", "transposition", "warning", check)

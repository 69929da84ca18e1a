"""One sibilant for another: s and sh, ts and ch, z and zh.

What it does:
    Finds a name whose only deviation in a syllable is its sibilant initial: no system and no reading of the
    character has it. One query a spelling; a form of the glossary is the own spelling and silent.

Why:
    Retroflex and plain sibilants fall together in the speech of Taiwan and the south, so both people and
    newspapers slip.

Example:
    Huang Tsao-yen (黃朝彥): 朝 is Chao in Wade-Giles and in pinyin.

Fix:
    None: people spell their own names.

Source:
    Romanization tables of Hanyu Pinyin, Wade-Giles, Tongyong, MPS II.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._deviations import Deviation, deviation_findings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding, Mention


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every spelling with another sibilant."""
    return deviation_findings(corpus, RULE, ("sibilant",), _message)


def _message(mention: Mention, deviation: Deviation) -> str:
    return f"{deviation.latin} for {deviation.han} in {mention.english.text}: own spelling, or another sibilant?"


RULE = Rule("R203", "sibilant", "query", check)

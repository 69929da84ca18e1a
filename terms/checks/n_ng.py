"""Final -n for -ng, or the reverse.

What it does:
    Finds a name whose only deviation in a syllable is the final: no system and no reading of the character has
    it. One query a spelling; a form of the glossary is the own spelling and silent.

Why:
    Speakers of Taiwan Mandarin and of Wu do not hear the difference, so both people and newspapers slip.

Example:
    Chen Li-pin (陳麗平): 平 is Ping in every system.

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
    """Every spelling with the other final."""
    return deviation_findings(corpus, RULE, ("n/ng",), _message)


def _message(mention: Mention, deviation: Deviation) -> str:
    other = deviation.latin.removesuffix("g") if deviation.latin.endswith("ng") else f"{deviation.latin}g"
    return f"{deviation.latin} for {deviation.han} in {mention.english.text}: own spelling, or {other}?"


RULE = Rule("R202", "n-ng", "query", check)

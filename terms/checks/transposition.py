"""Letters exchanged inside a syllable.

What it does:
    Finds a name with a syllable that becomes a spelling of its character when two neighboring letters change
    places. A form of the glossary is the own spelling and silent.

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

from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._deviations import Deviation, deviation_findings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding, Mention


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every spelling with exchanged letters."""
    return deviation_findings(corpus, RULE, "transposition", _message)


def _message(mention: Mention, deviation: Deviation) -> str:
    return f"letters exchanged in {deviation.latin} for {deviation.han}: check {mention.english.text}"


RULE = Rule("R204", "transposition", "warning", check)

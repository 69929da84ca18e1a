"""Running English text with names in brackets at a given density: made from the tables, the same on every run.

Names come back as they do in an archive: the number n of the list turns up in proportion to 1/n (Zipf).
"""

from __future__ import annotations

import itertools
import random
from typing import TYPE_CHECKING

from benchmarks.samples import pairs
from terms.tables import rows

if TYPE_CHECKING:
    from collections.abc import Iterator

DISTINCT = 5_000  # names in an archive
_SENTENCE = (6, 22)  # words


def prose(size: int, *, one_name_in: int, seed: int = 2) -> str:
    """At least `size` code points of English with one pair in every `one_name_in` of them; another seed, other text.

    >>> text = prose(3_000, one_name_in=1_000)
    >>> text.count("("), text == prose(3_000, one_name_in=1_000)
    (3, True)
    """
    dice = random.Random(seed)
    named = _named(dice)
    words = sorted({row[0] for row in rows("function_words")} | {row[0] for row in rows("work_nouns")})
    parts: list[str] = []
    length = since = 0
    while length < size:
        sentence = _sentence(dice, words)
        if since + len(sentence) >= one_name_in:
            sentence += f" {next(named)} said so."
            since = 0
        since += len(sentence) + 1
        length += len(sentence) + 1
        parts.append(sentence + ("\n\n" if dice.random() < 0.2 else " "))
    return "".join(parts)


def _named(dice: random.Random) -> Iterator[str]:
    """English (漢字), over and over."""
    found = [f"{english} ({han})" for english, han in pairs(DISTINCT)]
    shares = list(itertools.accumulate(1 / number for number in range(1, len(found) + 1)))
    while True:
        yield from dice.choices(found, cum_weights=shares, k=1_000)


def _sentence(dice: random.Random, words: list[str]) -> str:
    chosen = dice.choices(words, k=dice.randint(*_SENTENCE))
    return " ".join(chosen).capitalize() + "."

"""How many words before the characters are the foreign name that they render: US President Donald Trump 川普.

The characters render the last name alone (川普) or the name in its parts, dots between them (史蒂夫·賈伯斯). The
english is the full personal name in either case: given names, initials and particles (van, de) before it belong to
it, titles and lower-case words do not.
"""

from __future__ import annotations

import re
from functools import lru_cache
from math import log
from typing import TYPE_CHECKING, NamedTuple

from terms.romanize.align.sound import ENOUGH, sound_score
from terms.romanize.align.western import full_name_start, given_start
from terms.tables import column
from terms.text.han import han_only
from terms.text.latin import APOSTROPHES
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LONGEST = 6  # words that the characters of one name render at most
_BEFORE = 4  # given names, initials and particles before them
_BETTER = 1.0  # what a word more must add to the log-odds of the score
_SUREST = 1e-9
_SHORT = 4  # letters; three in a hundred of so short names reach ENOUGH by chance, one in a hundred the higher score
_ENOUGH_IF_SHORT = 0.95
# Between the parts stand dots or hyphens.
_HAN_PARTS = lazy_pattern("[^\u00b7\u2027\u2022\u30fb\u2219\u22c5\uff0e.\uff1d=\\-\\s]+")
_PIECE = lazy_pattern(r"[^\W\d_]+")
# What ends another name: a possessive, punctuation, a full stop after a whole word.
_CLOSED = lazy_pattern(rf"[{APOSTROPHES}]s?$|[,;:!?)\]]$|(?<=[a-z]{{3}})\.$")


class ForeignName(NamedTuple):
    """How many words from the right are the name, how many of them the characters render, and how well (0 to 1)."""

    words: int
    heard: int
    score: float


@lru_cache(maxsize=16384)
def foreign_name(words: tuple[str, ...], han: str) -> ForeignName | None:
    """The foreign name at the right edge of the words; None where the characters render no words there.

    Not for names that are spelled from the characters, nor for translations: ask the aligner first.

    >>> foreign_name(("US", "President", "Donald", "Trump"), "川普")[:2]
    (2, 1)
    >>> foreign_name(("said", "Steve", "Jobs"), "史蒂夫·賈伯斯")[:2], foreign_name(("the", "White", "House"), "白宮")
    ((2, 2), None)
    """
    run = _run(words)
    parts = len(_HAN_PARTS.findall(han))
    found = _best(run, han_only(han), parts) or _best(run, han_only(han), 1)
    if found is None:
        return None
    heard, score = found
    return ForeignName(_full(words, heard, has_given=parts > 1), heard, score)


def _run(words: Sequence[str]) -> tuple[str, ...]:
    """The last words that may be one name: capitalized, with particles between them."""
    low = len(words)
    while low and len(words) - low < _LONGEST and _may_be_part(words[low - 1]):
        if low < len(words) and _CLOSED.search(words[low - 1]):
            break
        low -= 1
    return tuple(words[low:])


def _may_be_part(word: str) -> bool:
    return word != word.lower() or word in column("name_particles")


def _best(run: tuple[str, ...], han: str, parts: int) -> tuple[int, float] | None:
    """How many words of the run the characters render best, of those that have at least so many parts."""
    best = None
    for size, latin in _tails(run, parts):
        score = sound_score(latin, han)
        enough = ENOUGH if len(latin) > _SHORT else _ENOUGH_IF_SHORT
        if score >= enough and (best is None or _log_odds(score) > _log_odds(best[1]) + _BETTER):
            best = size, score
    return best


def _log_odds(score: float) -> float:
    return log(score / max(1 - score, _SUREST))


def _tails(run: tuple[str, ...], parts: int) -> Iterator[tuple[int, str]]:
    """The last words, one more each time, from as many as have all parts on; initials are counted, not heard."""
    pieces: list[str] = []
    for size, word in enumerate(reversed(run), 1):
        pieces[:0] = _pieces(word)
        if len(pieces) >= parts:
            spoken = [piece for piece in pieces if len(piece) > 1]
            yield size, "".join(spoken or pieces)


def _pieces(word: str) -> list[str]:
    """The parts of a word: Jean-Luc has two, J.K. has two, O'Neill and Xi'an have one."""
    return _PIECE.findall(re.sub(rf"[{APOSTROPHES}]", "", word))


def _full(words: tuple[str, ...], heard: int, *, has_given: bool) -> int:
    """The number of words of the full personal name whose last words are heard."""
    low = len(words) - heard
    farthest = max(0, low - _BEFORE)
    floor = next((at for at in range(low, farthest, -1) if _CLOSED.search(words[at - 1])), farthest)
    while low > floor and words[low - 1].lower() in column("name_particles"):
        low -= 1
    before = " ".join((*words[floor:low], ""))
    text, start = before + " ".join(words[low:]), len(before)
    spoken = sum(word.lower() not in column("name_particles") for word in words[-heard:])
    if spoken == 1 and not has_given:
        start = given_start(text, start)
    return len(text[full_name_start(text, start) :].split())

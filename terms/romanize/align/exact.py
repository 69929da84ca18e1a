"""The quick pass: every word before the bracket is one syllable, and a strict system spells them all.

Most names of newspapers are of this shape. The answer is that of `whole.by_one`, in a third of its time: no window is
folded and nothing is searched.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from terms.romanize.align.lattice import lattice
from terms.romanize.align.orders import is_strict
from terms.romanize.align.records import AlignedSyllable, Alignment
from terms.romanize.align.result import AFTER_LETTERS, confidence, sounds
from terms.romanize.align.spellings import language_mask, mask, names
from terms.romanize.align.western import full_name_start

if TYPE_CHECKING:
    from terms.romanize.align.spellings import Spellings

_LONGEST = 9
"""Code points of a word of one syllable at most, with the blank or hyphen before it."""


class _Systems(NamedTuple):
    """What follows from the systems that spell a whole name."""

    names: tuple[str, ...]
    why: tuple[str, ...]
    mandarin: int
    confidence: float
    hong_kong: int


def exact(english: str, han: str, end: int) -> Alignment | None:
    """A name of as many words as characters, surname first; None where it is not as plain as that.

    >>> found = exact("premier Ch'en Ch'eng", "陳誠", 20)
    >>> found.start, found.systems, exact("premier Chen Cheng", "許茂新", 18)
    (8, ('wade-giles',), None)
    """
    cells, size = _cells(han), len(han)
    words = english[max(0, end - _LONGEST * size) : end].replace("-", " ").split(" ")[-size:]
    if not cells or len(words) < size or english[end : end + 1] in AFTER_LETTERS:
        return None
    bits, aspirated, spelled = -1, False, []
    for at, word in enumerate(words):
        folded = word.lower()
        if "'" in word[1:-1]:
            aspirated, folded = True, folded[0] + folded[1:-1].replace("'", "") + folded[-1]
        found = cells[at].get(folded, 0)
        bits &= found
        if not bits:
            return None
        spelled.append((word, folded, found))
    return _built(english, han, end, bits, aspirated=aspirated, spelled=spelled)


def _built(
    english: str, han: str, end: int, bits: int, *, aspirated: bool, spelled: list[tuple[str, str, int]]
) -> Alignment | None:
    systems = _systems(bits & _aspirating() or bits if aspirated else bits) if is_strict(bits) else None
    low = at = end - sum([len(word) for word, _, _ in spelled]) - len(spelled) + 1
    if systems is None or not spelled[0][0][0].isupper() or (at and english[at - 1] != " "):
        return None
    syllables, person = [], 2 <= len(han) <= 4
    for char, (word, folded, found) in zip(han, spelled, strict=True):
        said, known, _ = sounds(char, folded, found, systems.mandarin, False, person and at == low)
        stop = at + len(word)
        syllables.append(AlignedSyllable(char, word, at, stop, said, known[0] if known else "", known))
        at = stop + 1
    start = full_name_start(english, low, unknown=bool(len(han) > 2 and systems.hong_kong)) if person else low
    cues = systems.why if start == low else (*systems.why, f"western-given:{english[start:low].strip()}")
    return Alignment(
        start,
        end,
        "full",
        "transliteration",
        "surname-first",
        systems.names,
        tuple(syllables),
        systems.confidence,
        cues,
    )


@lru_cache(maxsize=65536)
def _cells(han: str) -> tuple[Spellings, ...]:
    """The spellings character by character, () where some of the characters have a spelling as a whole."""
    cells = lattice(han)[1:]
    return () if any(len(ending) > 1 for ending in cells) else tuple(ending[0].spellings for ending in cells)


@cache
def _systems(bits: int) -> _Systems | None:
    if not is_strict(bits):
        return None
    said = names(bits)
    return _Systems(
        said, (f"aligned:{said[0]}",), bits & language_mask("cmn"), confidence("full", bits, "surname-first"),
        bits & -bits & mask("hong-kong", "jyutping"),
    )  # fmt: skip


@cache
def _aspirating() -> int:
    return mask("wade-giles", "loose-mandarin", "korean")

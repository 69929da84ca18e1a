"""The quick pass: every word before the bracket is one syllable, and a strict system spells them all.

Most names of newspapers are of this shape. The answer is that of `whole.by_one`, in a third of its time: no window is
folded and nothing is searched.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from terms.romanize.align.lattice import holds_whole
from terms.romanize.align.orders import is_strict
from terms.romanize.align.records import AlignedSyllable, Alignment
from terms.romanize.align.result import AFTER_LETTERS, confidence, sounds
from terms.romanize.align.spellings import language_mask, mask, names, of_character, of_surname
from terms.romanize.align.western import full_name_start

_LONGEST = 9
"""Code points of a word of one syllable at most, with the blank or hyphen before it."""


class _Systems(NamedTuple):
    """What follows from the systems that spell a whole name."""

    names: tuple[str, ...]
    why: tuple[str, ...]
    mandarin: int
    confidence: float
    hong_kong: bool


def exact(english: str, han: str, end: int) -> Alignment | None:
    """A name of as many words as characters, surname first; None where it is not as plain as that.

    >>> found = exact("premier Ch'en Ch'eng", "陳誠", 20)
    >>> found.start, found.systems, exact("premier Chen Cheng", "許茂新", 18)
    (8, ('wade-giles', 'loose-mandarin'), None)
    """
    size = len(han)
    tail = english[max(0, end - _LONGEST * size) : end].replace("-", " ")
    words = tail.split(" ")[-size:]
    if len(words) < size or english[end : end + 1] in AFTER_LETTERS or holds_whole(han):
        return None
    bits, aspirated, spelled, families = -1, False, [], 2 if size > 3 else 1
    may_aspirate = "'" in tail
    for char, word, folded in zip(han, words, tail.lower().replace("ü", "u").split(" ")[-size:], strict=True):
        if may_aspirate and "'" in word[1:-1]:
            aspirated, folded = True, folded[0] + folded[1:-1].replace("'", "") + folded[-1]  # noqa: PLW2901
        families -= 1
        found = (of_surname(char) if families >= 0 else of_character(char)).get(folded, 0)
        bits &= found
        if not bits:
            return None
        spelled.append((char, word, folded, found))
    if aspirated:
        return _built(english, end, spelled, bits & _aspirating() or bits) if is_strict(bits) else None
    return _built(english, end, spelled, bits)


def _built(english: str, end: int, spelled: list[tuple[str, str, str, int]], bits: int) -> Alignment | None:
    systems, size = _systems(bits), len(spelled)
    low = at = end + 1 - size - sum([len(word) for _, word, _, _ in spelled])
    if systems is None or not english[low].isupper() or (low and english[low - 1] != " "):
        return None
    syllables, family = [], 2 <= size <= 4
    for char, word, folded, found in spelled:
        said, known, _ = sounds(char, folded, found, systems.mandarin, 0, family)
        stop = at + len(word)
        syllables.append(AlignedSyllable(char, word, at, stop, said, known[0] if known else "", known))
        at, family = stop + 1, False
    start, cues = low, systems.why
    if 2 <= size <= 4:
        start = full_name_start(english, low, unknown=size > 2 and systems.hong_kong)
    if start < low:
        cues = (*cues, f"western-given:{english[start:low].strip()}")
    return Alignment(
        start, end, "full", "transliteration", "surname-first",
        systems.names, tuple(syllables), systems.confidence, cues,
    )  # fmt: skip


@cache
def _systems(bits: int) -> _Systems | None:
    if not is_strict(bits):
        return None
    said = names(bits)
    return _Systems(
        said, (f"aligned:{said[0]}",), bits & language_mask("cmn"), confidence("full", bits, "surname-first"),
        bool(bits & -bits & mask("hong-kong", "jyutping")),
    )  # fmt: skip


@cache
def _aspirating() -> int:
    return mask("wade-giles", "loose-mandarin", "korean")

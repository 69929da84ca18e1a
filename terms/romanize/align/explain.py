"""How an English name and its characters belong together: by sound, by meaning, as a foreign name, or not known."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple

from terms.romanize.align import generic
from terms.romanize.align.capitals import capital_start
from terms.romanize.align.names import align
from terms.romanize.align.sound import ENOUGH, sound_score
from terms.romanize.align.window import name_end
from terms.text.han import han_only
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.categories import Relation
    from terms.romanize.align.records import AlignedSyllable, Alignment

_ACRONYM = lazy_pattern(r"[A-Z][A-Z0-9&.\-]{1,9}")
# A hyphen and a small letter: Chung-chun is no foreign name, Jean-Jacques may be.
_CHINESE_GIVEN = lazy_pattern(r"[A-Z][a-z']+-[a-z']+$")
_LONGEST_WORD = 60
_WORD = lazy_pattern(r"[^\s,;:()\"“”/]+$")


class Explanation(NamedTuple):
    """The relation of an english to its han; `start` and `end` bound the name, both None where none is found.

    `verdict` is none where the spelling does not follow from the characters' sound.
    """

    english: str
    han: str
    start: int | None
    end: int | None
    relation: Relation
    verdict: Literal["full", "mixed", "surname", "fuzzy", "none"]
    systems: tuple[str, ...] = ()
    syllables: tuple[AlignedSyllable, ...] = ()
    confidence: float = 0.0
    cues: tuple[str, ...] = ()


def explain(english: str, han: str) -> Explanation:
    """What joins an English text that ends with a name to the characters of the name.

    >>> found = explain("the actor Tony Leung Chiu-wai", "梁朝偉")
    >>> found.english[found.start:found.end], found.relation, found.verdict, found.systems[0]
    ('Tony Leung Chiu-wai', 'transliteration', 'full', 'hong-kong')
    >>> explain("Speaker Nancy Pelosi", "裴洛西").relation, explain("the sea", "海").relation
    ('foreign-name', 'other')
    """
    if not han_only(han):
        return Explanation(english, han, None, None, "other", "none", cues=("no-han",))
    found = align(english, han)
    if found is not None and not _weak(found):
        return _of_alignment(english, han, found)
    end = name_end(english)
    translated = _translated(english, han, end)
    if translated and found is None:
        return translated
    foreign = _foreign(english, han, end)
    if foreign and (found is None or foreign.confidence > found.confidence):
        return foreign
    return _of_alignment(english, han, found) if found else _unexplained(english, han, end)


def _weak(found: Alignment) -> bool:
    """Whether a foreign name may explain the pair better: a mere likeness in a word of one piece."""
    joined = all(part.start == before.end for before, part in pairwise(found.syllables))
    return joined and (found.verdict in {"fuzzy", "mixed"} or found.confidence < 0.85)


def _of_alignment(english: str, han: str, found: Alignment) -> Explanation:
    """Generic words take no part in the verdict: the name proper was spelled in full; a translation spells nothing."""
    verdict: Literal["full", "mixed", "surname", "fuzzy", "none"]
    if found.relation in {"translation", "foreign-name"}:
        verdict = "none"
    else:
        verdict = "full" if found.verdict == "generic" else found.verdict
    return Explanation(
        english, han, found.start, found.end, found.relation, verdict,
        found.systems, found.syllables, found.confidence, found.cues,
    )  # fmt: skip


def _foreign(english: str, han: str, end: int) -> Explanation | None:
    """A foreign name: the characters render the last word, or the run of capitals, by sound."""
    plain, run = han_only(han), capital_start(english, end)
    if run is None or len(plain) < 2:
        return None
    last = _WORD.search(english, max(0, end - _LONGEST_WORD), end)
    starts = {run, last.start() if last else run}
    if _CHINESE_GIVEN.search(english[run:end]):
        return None
    score, at = max((sound_score(english[start:end], plain), -start) for start in starts)
    if score < ENOUGH:
        return None
    start = min(-at, run)
    cues = (f"sound:{score:.2f}",)
    return Explanation(english, han, start, end, "foreign-name", "none", confidence=round(0.9 * score, 2), cues=cues)


def _translated(english: str, han: str, end: int) -> Explanation | None:
    """A translation whose generic words cover at least half of the characters."""
    run = capital_start(english, end)
    if run is None:
        return None
    words = generic.meanings(english[run:end], han)
    covered = sum(any(char in part for _word, part in words) for char in han)
    if 2 * covered < len(han):
        return None
    cues = tuple(f"meaning:{word}={part}" for word, part in words)
    return Explanation(english, han, run, end, "translation", "none", confidence=0.8, cues=cues)


def _unexplained(english: str, han: str, end: int) -> Explanation:
    run = capital_start(english, end)
    if run is None:
        return Explanation(english, han, None, None, "other", "none", cues=("unexplained",))
    name = english[run:end]
    if _ACRONYM.fullmatch(name):
        return Explanation(english, han, run, end, "acronym", "none", confidence=0.7, cues=("capitals",))
    words = generic.meanings(name, han)
    if words:
        cues = ("capitals", *(f"meaning:{english_word}={part}" for english_word, part in words))
        return Explanation(english, han, run, end, "translation", "none", confidence=0.75, cues=cues)
    return Explanation(english, han, run, end, "other", "none", confidence=0.5, cues=("capitals",))

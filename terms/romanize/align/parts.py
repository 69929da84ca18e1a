"""A name with generic words or qualifiers around it: the stem by sound, the words by meaning (verdict generic)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.romanize.align import generic
from terms.romanize.align.records import AlignedSyllable
from terms.romanize.align.whole import by_one
from terms.tables import column

if TYPE_CHECKING:
    from terms.romanize.align.records import Alignment


def with_parts(english: str, han: str, end: int) -> Alignment | None:
    """The name proper fully spelled by one system, its generic words and qualifiers meaning each other.

    Wuling Farm 武陵農場, Mount Ali 阿里山, North Hsinchu 北新竹, Sioulin Township (秀林), Sioulin (秀林鄉).
    """
    if len(han) < 2:
        return None
    stems = generic.stems(english, han, end)
    for stem in stems:
        found = _stem(english, stem.han, stem.end)
        if found:
            start = found.start if stem.words[0].han == "" else generic.silent_qualifier(english, found.start)
            return with_words(found, start, _after_abbreviation(english, stem.words[0].start, end), stem.words)
    return (
        _before_generic(english, han, end)
        or _qualified(english, han, end)
        or next((found for stem in stems if (found := _other_generic(english, han, end, stem))), None)
    )


def _after_abbreviation(english: str, start: int, end: int) -> int:
    """The end with the full stop of an abbreviation: Zhongshan N. Rd."""
    word = english[start:end].rsplit(None, 1)[-1].lower()
    return end + 1 if english[end : end + 1] == "." and word in column("abbreviations") else end


def with_words(found: Alignment, start: int, end: int, words: tuple[AlignedSyllable, ...]) -> Alignment:
    """The alignment of a stem, widened by words that take part by meaning."""
    latin = " ".join(word.latin for word in words if word.latin)
    return found._replace(
        start=start,
        end=end,
        verdict="generic",
        relation="mixed",
        syllables=found.syllables + words,
        confidence=0.95,
        cues=(*found.cues, f"generic:{latin}={''.join(word.han for word in words)}"),
    )


def _stem(english: str, han: str, end: int) -> Alignment | None:
    """A stem fully spelled, itself perhaps with a generic word (Zhongshan North Road)."""
    found = by_one(english, han, end)
    if found and found.verdict == "full":
        return found
    for stem in generic.stems(english, han, end):
        inner = _stem(english, stem.han, stem.end) if stem.han != han else None
        if inner:
            return with_words(inner, inner.start, end, stem.words)
    return None


def _before_generic(english: str, han: str, end: int) -> Alignment | None:
    """The English has the generic before the name (Mount Ali), or does without it."""
    for short in generic.han_stems(han):
        found = _stem(english, short, end)
        if found and found.start == found.syllables[0].start:  # not Jolin Tsai 蔡依林: 林 is no forest there
            word = generic.head(english, han, found.start)
            silent = AlignedSyllable(han[len(short) :], "", end, end)
            return with_words(found, word.start if word else found.start, end, (word or silent,))
    return None


def _qualified(english: str, han: str, end: int) -> Alignment | None:
    """A name after a qualifier that means its first characters."""
    for short in generic.head_stems(han):
        found = _stem(english, short, end)
        word = generic.qualifier(english, han[: len(han) - len(short)], found.start) if found else None
        if found and word:
            return with_words(found, word.start, end, (word,))
    return None


def _other_generic(english: str, han: str, end: int, stem: generic.Stem) -> Alignment | None:
    """Generics on both sides that no table pairs: Ciaotou Station 橋頭火車站."""
    if stem.han != han:
        return None
    for short in generic.han_stems(han):
        found = _stem(english, short, stem.end)
        if found:
            return with_words(found, found.start, end, (stem.words[0]._replace(han=han[len(short) :]),))
    return None

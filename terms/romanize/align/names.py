"""The cascade of alignment: full, generic words, western name and surname, mixed systems, deviations; the first that holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.romanize.align import generic
from terms.romanize.align.fuzzy import fuzzy_path, structure_path
from terms.romanize.align.japanese import japanese_path
from terms.romanize.align.orders import Spelled, spelled_by_one, spelled_by_several
from terms.romanize.align.records import Alignment
from terms.romanize.align.result import alignment
from terms.romanize.align.spellings import names
from terms.romanize.align.western import full_name_start, given_start, is_given_name, near_surname_path, surname_path
from terms.romanize.align.window import fold_window, name_end
from terms.romanize.readings.characters import forms
from terms.tables import column
from terms.text.han import is_han

if TYPE_CHECKING:
    from terms.romanize.align.records import AlignedSyllable
    from terms.romanize.align.window import Window

_LONGEST = 12
"""Characters of the longest name that is aligned; longer ones are no names spelled by sound."""
_LETTERS = 8
"""Code points that a syllable takes at most, its hyphen, apostrophe or blank included."""
_SEPARATORS = str.maketrans("", "", " \u3000\t\n·・‧•")


def align(english: str, han: str, *, anchored: bool = True) -> Alignment | None:
    """Where the name at the end of `english` begins, and how its spelling reads the characters; None if it does not.

    The right edge is the end of the window, after trailing blanks, quotes and a possessive. With `anchored` off the
    name may end earlier in the window, at any word; the nearest to the end wins.

    >>> found = align("Hsinchu County Commissioner Hsu Maw-shin", "許茂新")
    >>> found.start, found.end, found.verdict, found.systems
    (28, 40, 'full', ('loose-mandarin',))
    >>> [syllable.reading for syllable in align("Zeng Qinghong", "曾慶紅").syllables]
    ['zeng1', 'qing4', 'hong2']
    >>> align("President Xi Jinping", "許茂新")
    """
    plain = han if han.isalpha() else han.translate(_SEPARATORS)
    end = name_end(english)
    while end:
        found = _aligned(english, plain, end)
        if found or anchored:
            return found
        end = name_end(english[: _token_start(english, end)])
    return None


def _aligned(english: str, han: str, end: int) -> Alignment | None:
    if not is_han(han):
        return _road_section(english, han, end)
    if len(han) > _LONGEST:
        return None
    window = fold_window(english, end, _LETTERS * len(han) + 2)
    if not window.letters:
        return None
    return (
        _full(window, han)
        or _road_section(english, han, end)
        or _generic(english, han, end)
        or _surname(window, han)
        or _japanese(window, han)
        or _mixed(window, han)
        or _fuzzy(window, han)
        or _near_surname(window, han)
        or _structure(window, han)
    )


def _full(window: Window, han: str) -> Alignment | None:
    spelled = spelled_by_one(window, han, len(window.letters))
    return _spelled(window, han, spelled) if spelled else None


def _mixed(window: Window, han: str) -> Alignment | None:
    spelled = spelled_by_several(window, han, len(window.letters))
    return _spelled(window, han, spelled) if spelled else None


def _spelled(window: Window, han: str, spelled: Spelled) -> Alignment:
    low = window.places[spelled.path.low]
    start = low
    if 2 <= len(han) <= 4 and window.edges[spelled.path.low]:
        start = full_name_start(window.text, low, unknown=len(han) > 2 and _of_hong_kong(spelled.path.bits))
    cues = (f"western-given:{window.text[start:low].strip()}",) if start < low else ()
    if spelled.order == "given-first":
        cues += ("order:given-first",)
    if not window.edges[spelled.path.low]:
        cues += ("lower-case",)
    found = alignment(window, han, spelled.path, start, spelled.order, cues)
    return _by_table(found, han) if len(spelled.path.steps) == 1 < len(han) else found


def _by_table(found: Alignment, han: str) -> Alignment:
    """A name that a table gives as a whole may be no romanization: a translation, or a name of another language."""
    name = found.syllables[0].latin
    if any(len(phrase) < len(name) for phrase, _part in generic.meanings(name, han)):
        return found._replace(relation="translation")
    exonyms = column("exonyms")
    foreign = any(form in exonyms for form in forms(han))
    return found._replace(relation="foreign-name") if foreign else found


def _surname(window: Window, han: str) -> Alignment | None:
    path = surname_path(window, han, len(window.letters))
    if path is None:
        return None
    low = window.places[path.low]
    start = given_start(window.text, low)
    if start == low:
        return None
    found = alignment(window, han, path, start, "given-first", (f"western-given:{window.text[start:low].strip()}",))
    return found._replace(verdict="surname", relation="western-name", confidence=0.9)


def _near_surname(window: Window, han: str) -> Alignment | None:
    path = near_surname_path(window, han, len(window.letters))
    if path is None:
        return None
    low = window.places[path.low]
    start = given_start(window.text, low)
    given = window.text[start:low].strip()
    if not is_given_name(given):
        return None
    found = alignment(window, han, path, start, "given-first", (f"western-given:{given}",))
    return found._replace(verdict="surname", relation="western-name", confidence=0.8)


def _of_hong_kong(bits: int) -> bool:
    """Whether the cheapest system is Hong Kong's: an English name before the Chinese one is usual there."""
    return bool(bits) and names(bits)[0] in {"hong-kong", "jyutping"}


def _fuzzy(window: Window, han: str) -> Alignment | None:
    path = fuzzy_path(window, han, len(window.letters))
    if path is None:
        return None
    low = window.places[path.low]
    start = full_name_start(window.text, low)
    cues = (f"western-given:{window.text[start:low].strip()}",) if start < low else ()
    return alignment(window, han, path, start, "surname-first", cues)


def _japanese(window: Window, han: str) -> Alignment | None:
    found = japanese_path(window, han)
    if found is None:
        return None
    path, start, order = found
    return alignment(window, han, path, start, order, ("kanji-surname",))._replace(verdict="surname", confidence=0.85)


def _structure(window: Window, han: str) -> Alignment | None:
    path = structure_path(window, han)
    if path is None:
        return None
    found = alignment(window, han, path, window.places[path.low], "surname-first", ("structure",))
    return found._replace(verdict="surname", relation="other", confidence=0.7)


def _generic(english: str, han: str, end: int) -> Alignment | None:
    if len(han) < 2:
        return None
    for stem in generic.stems(english, han, end):
        found = _aligned_stem(english, stem.han, stem.end)
        if found:
            return _with_generics(found, found.start, end, stem.generics)
    for short in generic.han_stems(han):
        found = _aligned_stem(english, short, end)
        if found:
            word = generic.head(english, han, found.start)
            start = word.start if word else found.start
            parts = (word or _silent(han[len(short) :], end),)
            return _with_generics(found, start, end, parts)
    return None


def _aligned_stem(english: str, han: str, end: int) -> Alignment | None:
    """A stem fully spelled, itself perhaps with a generic word (Zhongshan North Road)."""
    window = fold_window(english, end, _LETTERS * len(han) + 2)
    if not window.letters:
        return None
    found = _full(window, han)
    if found and found.verdict == "full":
        return found
    return next(
        (
            _with_generics(inner, inner.start, end, stem.generics)
            for stem in generic.stems(english, han, end)
            if stem.han != han and (inner := _aligned_stem(english, stem.han, stem.end))
        ),
        None,
    )


def _with_generics(found: Alignment, start: int, end: int, parts: tuple[AlignedSyllable, ...]) -> Alignment:
    words = " ".join(part.latin for part in parts if part.latin)
    cue = f"generic:{words}={''.join(part.han for part in parts)}"
    return found._replace(
        start=start,
        end=end,
        verdict="generic",
        relation="mixed",
        syllables=found.syllables + parts,
        confidence=0.95,
        cues=(*found.cues, cue),
    )


def _silent(han: str, end: int) -> AlignedSyllable:
    from terms.romanize.align.records import AlignedSyllable

    return AlignedSyllable(han, "", end, end)


def _road_section(english: str, han: str, end: int) -> Alignment | None:
    parts = generic.road_section(han)
    if parts is None:
        return None
    found = _aligned(english, parts[0], end)
    start = generic.section(english, found.start, parts[2]) if found else None
    if found is None or start is None:
        return None
    word = _silent(parts[1], end)._replace(latin=english[start : found.start].strip(" ,"), start=start)
    return _with_generics(found, start, end, (word,))._replace(order="reversed")


def _token_start(text: str, end: int) -> int:
    while end and text[end - 1].isalnum():
        end -= 1
    return end

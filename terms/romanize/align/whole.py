"""A name that is spelled in full, in its window: the alignment of all characters and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.romanize.align import generic
from terms.romanize.align.exact import exact
from terms.romanize.align.orders import Spelled, spelled_by_one, spelled_by_several
from terms.romanize.align.result import alignment
from terms.romanize.align.spellings import mask
from terms.romanize.align.western import full_name_start
from terms.romanize.align.window import Window, fold_window, near_window
from terms.romanize.readings.characters import forms
from terms.tables import column
from terms.text.latin import APOSTROPHES

if TYPE_CHECKING:
    from terms.romanize.align.records import Alignment
    from terms.romanize.align.search import Path

_LETTERS = 8
"""Code points that a syllable takes at most, its hyphen, apostrophe or blank included."""


def window_for(english: str, han: str, end: int) -> Window:
    """As much of the text before `end` as the characters may take."""
    return fold_window(english, end, _LETTERS * len(han) + 2)


def by_one(english: str, han: str, end: int) -> Alignment | None:
    """All characters by one system (verdict full, or fuzzy where n and ng are exchanged).

    No name has more words than characters, so where the last words are plain no more is looked at.
    """
    found = exact(english, han, end)
    if found:
        return found
    size = len(han)
    near = near_window(english, end, _LETTERS * size + 2, size) if size > 1 else None
    window = near or window_for(english, han, end)  # a surname alone must know whether a word stands before it
    spelled = spelled_by_one(window, han, len(window.letters)) if window.letters else None
    return _aligned(window, han, spelled) if spelled else None


def by_several(window: Window, han: str) -> Alignment | None:
    """All characters, some syllables by one system and some by another (verdict mixed)."""
    spelled = spelled_by_several(window, han, len(window.letters))
    return _aligned(window, han, spelled) if spelled else None


def _aligned(window: Window, han: str, spelled: Spelled) -> Alignment:
    path = _aspirated(window, spelled.path)
    low = start = window.places[path.low]
    cues: tuple[str, ...] = ()
    if not window.edges[path.low]:
        cues = ("lower-case",)
    elif 2 <= len(han) <= 4:
        start = full_name_start(window.text, low, unknown=len(han) > 2 and _of_hong_kong(path.bits))
    if start < low:
        cues += (f"western-given:{window.text[start:low].strip()}",)
    if spelled.order == "given-first":
        cues += ("order:given-first",)
    found = alignment(window, han, path, start, spelled.order, cues)
    return _by_table(found, han) if len(path.steps) == 1 < len(han) else found


def _aspirated(window: Window, path: Path) -> Path:
    """The path without the systems that have no apostrophe inside a syllable, where the name has one (Ch'en)."""
    name = window.text[window.places[path.low] : window.end]
    if name.isascii() and "'" not in name and "`" not in name:
        return path
    written = (window.text[window.places[step.low] : window.stop(step.high)] for step in path.steps)
    aspirating = path.bits & mask("wade-giles", "loose-mandarin", "korean")
    inside = any(mark in latin for latin in written for mark in APOSTROPHES)
    return path._replace(bits=aspirating) if inside and aspirating else path


def _by_table(found: Alignment, han: str) -> Alignment:
    """A name that a table gives as a whole may be no romanization: a translation, or a name of another language."""
    name = found.syllables[0].latin
    if any(len(phrase) < len(name) for phrase, _part in generic.meanings(name, han)):
        return found._replace(relation="translation")
    foreign = any(form in column("exonyms") for form in forms(han))
    return found._replace(relation="foreign-name") if foreign else found


def _of_hong_kong(bits: int) -> bool:
    """Whether the cheapest system is Hong Kong's: an English name before the Chinese one is usual there."""
    return bool(bits & -bits & mask("hong-kong", "jyutping"))

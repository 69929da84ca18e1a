"""The edge by sound: the readings of the characters spell the words at the right edge of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.capitals import capital_run
from terms.extract.boundary.edge import Edge
from terms.extract.boundary.titles import title_end, whole_title
from terms.extract.generic_words import is_generic_of, renders, stated_kind
from terms.extract.kinds.person import bearer, is_by_sound
from terms.tables import mapping
from terms.text.han import han_only
from terms.text.keys import plain_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.boundary.window import Window
    from terms.romanize.align import Alignment

_OPENERS = frozenset({"adverb", "conjunction", "connective", "determiner", "preposition"})
_SHORTEST = 2  # words of a western name, characters of a foreign one
_MANDARIN = frozenset({"pinyin", "wade-giles", "tongyong"})  # systems that spell no foreign name by chance
_INITIALS = lazy_pattern(r"(?:[A-Z]\.)+")


def sound_edge(found: Window, han: str) -> Edge | None:
    """Where the name begins that the characters spell; None where they spell nothing there."""
    from terms.romanize.align import align

    begin = found.words[0].start
    # A bibliography prints a comma after the surname (Zhang, Peiyu); a blank keeps the offsets.
    alignment = align(found.text[begin:].replace(",", " "), plain_han(han))
    if alignment is None:
        return _foreign_edge(found, han)
    if foreign := _longer_foreign(found, han, alignment):
        return foreign
    start, end = begin + alignment.start, begin + alignment.end
    if alignment.verdict == "generic":
        start = _with_openers(found, _with_generic_of(found, han, start))
        if _leaves_words(alignment, han):
            start = _with_capitals(found, han, start)
    elif alignment.relation == "western-name":
        start = _without_opener(found, _with_initials(found, start))
    cues = (*alignment.cues, *_title_cue(found, start))
    return Edge(start, end, alignment.verdict, cues, alignment.relation, alignment.systems)


def _longer_foreign(found: Window, han: str, alignment: Alignment) -> Edge | None:
    """The foreign name of two words or more of which the characters happen to spell the last: Vladimir Putin 普丁."""
    last = found.words[-1]
    spelled = found.text[alignment.start + found.words[0].start :]
    if spelled != last.text or alignment.verdict not in ("full", "fuzzy"):
        return None
    if _MANDARIN & set(alignment.systems) or len(han) < _SHORTEST or len(found.words) < _SHORTEST:
        return None
    edge = _foreign_edge(found, han)
    return edge if edge and edge.start < last.start else None


def _foreign_edge(found: Window, han: str) -> Edge | None:
    """The edge of a foreign name that the characters render: President Donald Trump 川普."""
    if not is_by_sound(han) or any(renders(word.text.lower(), han) for word in found.words):
        return None  # Prince of Lu 魯王, University of Texas 德克薩斯大學: characters have a meaning that a word says
    from terms.romanize.align.foreign import foreign_name

    name = foreign_name(tuple(word.text for word in found.words), han)
    if name is None:
        return None
    start = found.words[-name.words].start
    return Edge(start, found.end, "foreign", ("foreign", *_title_cue(found, start)), "foreign-name")


def _with_generic_of(found: Window, han: str, start: int) -> int:
    """The start moved over a generic word before it: Kingdom of Tungning 東寧王國."""
    before = [word for word in found.words if word.end < start]
    if len(before) > 1 and before[-1].text == "of" and is_generic_of(before[-2].text, han):
        return before[-2].start
    return start


def _leaves_words(alignment: Alignment, han: str) -> bool:
    """Whether words left of the name may belong to it: characters are left over, or "Co" stands for none of them."""
    covered = sum(len(part.han) for part in alignment.syllables if part.latin)
    last = alignment.syllables[-1]
    return covered < len(han_only(han)) or (is_generic_of(last.latin, "公司") and not is_generic_of(last.latin, han))


def _with_capitals(found: Window, han: str, start: int) -> int:
    """The start moved to that of the capital run, where characters are left that no word accounts for.

    Education University of Hong Kong 香港教育大學, Radio Television Hong Kong 香港電台.
    """
    run = capital_run(found.words, bearer(han), han)
    return min(start, run[0].start) if run else start


def _with_openers(found: Window, start: int) -> int:
    """The start moved over words that have no characters of their own: National Tsing Hua University 清華大學."""
    is_body = stated_kind(found.words[-1].text) == "organization"
    for word in reversed([word for word in found.words if word.end < start]):
        kind = mapping("name_openers").get(word.text.lower())
        if kind is None or not word.text[0].isupper() or (kind == "faith" and not is_body):
            break
        start = word.start
    return start


def _with_initials(found: Window, start: int) -> int:
    """The start moved over initials before a given name: H.H. Michael Hsiao."""
    before = [word for word in found.words if word.end < start]
    is_one = bool(before) and _INITIALS.fullmatch(before[-1].text) is not None
    return before[-1].start if is_one else start


def _without_opener(found: Window, start: int) -> int:
    """The start moved behind a small word that opens the sentence: As C. Wang & H.-M. Lin showed."""
    here = [word for word in found.words if word.start >= start]
    small = mapping("function_words").get(here[0].text.lower()) if here[0].opens else None
    return here[1].start if small in _OPENERS and len(here) > _SHORTEST else start


def _title_cue(found: Window, start: int) -> tuple[str, ...]:
    before = tuple(word for word in found.words if word.start <= start)
    cut = title_end(before, "person")
    if cut and before[cut].start == start:
        return (f"title:{whole_title([word.text for word in before[:cut]])}",)
    return ()

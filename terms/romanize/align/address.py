"""Names in parts around a comma: addresses, the smallest part first in English; inverted names; sections of roads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.romanize.align import generic
from terms.romanize.align.parts import with_words
from terms.romanize.align.records import AlignedSyllable
from terms.romanize.align.surname import is_surname
from terms.romanize.align.window import name_end

if TYPE_CHECKING:
    from collections.abc import Callable

    from terms.romanize.align.records import Alignment

    Aligner = Callable[[str, str, int], Alignment | None]

_FARTHEST_COMMA = 40


def turned(english: str, han: str, end: int, aligned: Aligner) -> Alignment | None:
    """Two parts in turned order, each aligned by `aligned`: Minsheng Ln., Yuandou Vil. 原斗里民生巷."""
    comma = english.rfind(",", max(0, end - _FARTHEST_COMMA), end)
    if comma < 1 or len(han) < 4:
        return None
    before, after = english[:comma], english[comma + 1 :]
    for at in range(2, len(han)):
        last = aligned(after, han[:at], end - comma - 1) if generic.ends_part(han[:at]) else None
        if last is None or after[: last.start].strip():
            continue
        first = aligned(before, han[at:], name_end(before))
        if first:
            return _joined(first, last, comma + 1)
        if generic.wholly(before, han[at:]):
            word = AlignedSyllable(han[at:], before.strip(), 0, comma)
            moved = last._replace(syllables=_moved(last, comma + 1))
            return with_words(moved, 0, last.end + comma + 1, (word,))._replace(order="reversed")
    return None


def road_section(english: str, han: str, end: int, aligned: Aligner) -> Alignment | None:
    """A road with its section: Sec. 2, Zhongshan N. Rd. 中山北路二段."""
    section = generic.road_section(han)
    found = aligned(english, section.road, end) if section else None
    start = generic.section_start(english, found.start, section.number) if section and found else None
    if section is None or found is None or start is None:
        return None
    word = AlignedSyllable(section.text, english[start : found.start].strip(" ,"), start, found.start)
    return with_words(found, start, found.end, (word,))._replace(order="reversed")


def inverted(english: str, han: str, end: int, spelled: Aligner) -> Alignment | None:
    """A person as bibliographies list them: Zhāng, Péiyú 張培瑜; `spelled` aligns the name without its comma."""
    comma = english.rfind(",", max(0, end - _FARTHEST_COMMA), end)
    if comma < 1 or not 2 <= len(han) <= 4 or not english[comma + 1 : comma + 2].isspace():
        return None
    found = spelled(f"{english[:comma]} {english[comma + 1 :]}", han, end)
    if found is None or found.order != "surname-first" or not found.start < comma:
        return None
    family = "".join(part.han for part in found.syllables if part.end <= comma)
    ends = any(part.end == comma for part in found.syllables)
    return found._replace(cues=(*found.cues, "order:comma")) if ends and is_surname(family) else None


def _joined(first: Alignment, last: Alignment, offset: int) -> Alignment:
    same = first.verdict == last.verdict
    return first._replace(
        end=last.end + offset,
        verdict=first.verdict if same else "generic",
        relation=first.relation if same else "mixed",
        order="reversed",
        systems=tuple(system for system in first.systems if system in last.systems),
        syllables=first.syllables + _moved(last, offset),
        confidence=min(first.confidence, last.confidence),
        cues=tuple(dict.fromkeys((*first.cues, *last.cues, "order:comma"))),
    )


def _moved(found: Alignment, offset: int) -> tuple[AlignedSyllable, ...]:
    return tuple(part._replace(start=part.start + offset, end=part.end + offset) for part in found.syllables)

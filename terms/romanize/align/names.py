"""The cascade of alignment, the first step that holds.

All characters by one system; addresses; generic words; western name and surname; Japanese; several systems; deviations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.romanize.align.address import inverted, road_section, turned
from terms.romanize.align.fuzzy import fuzzy_path, structure_path
from terms.romanize.align.japanese import japanese_path
from terms.romanize.align.parts import with_parts
from terms.romanize.align.result import alignment
from terms.romanize.align.western import (
    full_name_start,
    given_start,
    is_given_name,
    near_surname_path,
    surname_path,
)
from terms.romanize.align.whole import by_one, by_several, window_for
from terms.romanize.align.window import name_end
from terms.text.han import is_han

if TYPE_CHECKING:
    from terms.romanize.align.records import Alignment
    from terms.romanize.align.search import Path
    from terms.romanize.align.window import Window

_LONGEST = 40
"""Characters of the longest name that is aligned: titles of papers are spelled by sound too; longer ones are texts."""
_SEPARATORS = str.maketrans("", "", " \u3000\t\n·・‧•《》〈〉「」『』")


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
        return road_section(english, han, end, _aligned)
    if len(han) > _LONGEST:
        return None
    found = by_one(english, han, end)
    return found or _by_parts(english, han, end)


def _by_parts(english: str, han: str, end: int) -> Alignment | None:
    """What is not all characters by one system: names in parts, by several systems, of other kinds, with slips."""
    window = window_for(english, han, end)
    if not window.letters:
        return None
    return (
        road_section(english, han, end, _aligned)
        or turned(english, han, end, _aligned)
        or inverted(english, han, end, _spelled)
        or with_parts(english, han, end)
        or _surname(window, han)
        or _japanese(window, han)
        or by_several(window, han)
        or _fuzzy(window, han)
        or _near_surname(window, han)
        or _structure(window, han)
    )


def _spelled(english: str, han: str, end: int) -> Alignment | None:
    """All characters by sound, the smallest deviations last."""
    window = window_for(english, han, end)
    return by_one(english, han, end) or (by_several(window, han) or _fuzzy(window, han) if window.letters else None)


def _surname(window: Window, han: str) -> Alignment | None:
    path = surname_path(window, han, len(window.letters))
    start = given_start(window.text, window.places[path.low]) if path else 0
    if path is None or start == window.places[path.low]:
        return None
    return _western(window, han, path, start)


def _near_surname(window: Window, han: str) -> Alignment | None:
    path = near_surname_path(window, han, len(window.letters))
    start = given_start(window.text, window.places[path.low]) if path else 0
    if path is None or not is_given_name(window.text[start : window.places[path.low]].strip()):
        return None
    return _western(window, han, path, start)._replace(confidence=0.8)


def _western(window: Window, han: str, path: Path, start: int) -> Alignment:
    cues = (f"western-given:{window.text[start : window.places[path.low]].strip()}",)
    found = alignment(window, han, path, start, "given-first", cues)
    return found._replace(verdict="surname", relation="western-name", confidence=0.9)


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
    recognized = alignment(window, han, path, start, order, ("kanji-surname",))
    return recognized._replace(verdict="surname", confidence=0.85)


def _structure(window: Window, han: str) -> Alignment | None:
    path = structure_path(window, han)
    if path is None:
        return None
    found = alignment(window, han, path, window.places[path.low], "surname-first", ("structure",))
    return found._replace(verdict="surname", relation="other", confidence=0.7)


def _token_start(text: str, end: int) -> int:
    while end and text[end - 1].isalnum():
        end -= 1
    return end

"""The cascade of alignment: full, western name and surname, mixed systems; the first that holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.romanize.align.orders import Spelled, spelled_by_one, spelled_by_several
from terms.romanize.align.records import Alignment, Order, Verdict
from terms.romanize.align.result import syllables
from terms.romanize.align.spellings import cost, names
from terms.romanize.align.western import full_name_start, given_start, surname_path
from terms.romanize.align.window import fold_window, name_end
from terms.text.han import is_han

if TYPE_CHECKING:
    from terms.model import Relation
    from terms.romanize.align.search import Path
    from terms.romanize.align.window import Window

_LONGEST = 12
"""Characters of the longest name that is aligned; longer ones are no names spelled by sound."""
_LETTERS = 8
"""Code points that a syllable takes at most, its hyphen or blank included."""


def align(english: str, han: str, *, anchored: bool = True) -> Alignment | None:
    """Where the name at the end of `english` begins, and how its spelling reads the characters; None if it does not.

    The right edge is the end of the window, after trailing blanks, quotes and a possessive. With `anchored` off the
    name may end earlier in the window, at any token; the nearest to the end wins.

    >>> found = align("Hsinchu County Commissioner Hsu Maw-shin", "許茂新")
    >>> found.start, found.end, found.verdict, found.systems
    (28, 40, 'full', ('loose-mandarin',))
    >>> [syllable.reading for syllable in align("Zeng Qinghong", "曾慶紅").syllables]
    ['zeng1', 'qing4', 'hong2']
    >>> align("President Xi Jinping", "許茂新")
    """
    han = _plain(han)
    if not is_han(han) or len(han) > _LONGEST:
        return None
    end = name_end(english)
    while end:
        found = _aligned(english, han, end)
        if found or anchored:
            return found
        end = name_end(english[: _token_start(english, end)])
    return None


def _aligned(english: str, han: str, end: int) -> Alignment | None:
    window = fold_window(english, end, _LETTERS * len(han) + 6)
    high = len(window.letters)
    if not high:
        return None
    whole = spelled_by_one(window, han, high)
    if whole:
        return _full(window, han, whole, "full")
    surname = surname_path(window, han, high)
    if surname:
        found = _surname(window, han, surname)
        if found:
            return found
    several = spelled_by_several(window, han, high)
    if several:
        return _full(window, han, several, "mixed")
    return None


def _full(window: Window, han: str, spelled: Spelled, verdict: Verdict) -> Alignment:
    path = spelled.path
    low = window.place(path.low if spelled.order == "surname-first" else min(step.low for step in path.steps))
    start = full_name_start(window.text, low) if 2 <= len(han) <= 4 else low
    systems = names(path.bits)
    cues = (f"aligned:{systems[0]}" if systems else "aligned:mixed",)
    if start < low:
        cues += (f"western-given:{window.text[start:low].strip()}",)
    if spelled.order == "given-first":
        cues += ("order:given-first",)
    if not window.edges[path.low]:
        cues += ("lower-case",)
    return _alignment(window, han, path, start, verdict, "transliteration", spelled.order, cues)


def _surname(window: Window, han: str, path: Path) -> Alignment | None:
    low = window.place(path.low)
    start = given_start(window.text, low)
    if start == low:
        return None
    cues = (f"western-given:{window.text[start:low].strip()}", f"surname:{names(path.bits)[0]}")
    return _alignment(window, han, path, start, "surname", "western-name", "given-first", cues)


def _alignment(
    window: Window,
    han: str,
    path: Path,
    start: int,
    verdict: Verdict,
    relation: Relation,
    order: Order,
    cues: tuple[str, ...],
) -> Alignment:
    return Alignment(
        start,
        window.end,
        verdict,
        relation,
        order,
        names(path.bits),
        syllables(window, han, path),
        _confidence(verdict, path, order),
        cues,
    )


def _confidence(verdict: Verdict, path: Path, order: Order) -> float:
    if verdict == "surname":
        return 0.9
    if verdict == "mixed":
        return 0.9
    loose = 0.05 if cost(path.bits) >= 1 else 0.0
    return round((0.98 if order == "surname-first" else 0.94) - loose, 2)


def _plain(han: str) -> str:
    return "".join(char for char in han if not char.isspace() and char not in "·・‧•")


def _token_start(text: str, end: int) -> int:
    while end and text[end - 1].isalnum():
        end -= 1
    return end

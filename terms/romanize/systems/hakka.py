"""Hakka names of Taiwan, Malaysia and Indonesia: surnames by table (Liew 劉), common given names by rule (Chin Fah).

Recognized only: there is no usual way of writing them.

Source: own list and the surname tables named in `surname_spellings.tsv`; readings in `hakka_readings.tsv`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.romanize.systems._surnames import surnames
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

_SYLLABLE = lazy_pattern(r"(?P<initial>tsh|ts|chh|ch|ph|p|m|f|v|th|t|ng|n|l|kh|k|h|s|y|)(?P<final>[aeiou]\w*)")
_INITIALS = {
    "tsh": ("ts", "ch"), "ts": ("ts", "ch", "tz"), "chh": ("ch",), "ph": ("p", "ph"), "th": ("t", "th"),
    "kh": ("k", "kh"), "v": ("v", "w"), "ng": ("ng", "ny"), "y": ("y", "j"),
}  # fmt: skip
_FINALS = {
    "a": ("a", "ah"), "i": ("i", "ee"), "ii": ("u", "ih"), "iin": ("in", "un"), "u": ("u", "oo"), "o": ("o", "oh"),
    "iu": ("iu", "iew", "ew"), "oi": ("oi", "oy", "oey"), "ai": ("ai", "ye"), "ui": ("ui", "wee"), "un": ("un", "oon"),
    "eu": ("eu", "ew", "iau"), "ien": ("ien", "ian", "en"), "in": ("in",), "ung": ("ung", "oong"), "uk": ("uk", "ook"),
    "yen": ("yen", "yan"),
}  # fmt: skip


@cache
def spell(syllable: str) -> tuple[str, ...]:
    """The spellings of a syllable without its tone, the commonest first; () for what is none.

    >>> spell("fuk"), spell("vun"), spell("x")
    (('fuk', 'fook'), ('vun', 'voon', 'wun', 'woon'), ())
    """
    found = _SYLLABLE.fullmatch(syllable)
    if found is None:
        return ()
    initials = _INITIALS.get(found["initial"], (found["initial"],))
    finals = _FINALS.get(found["final"], (found["final"],))
    return tuple(dict.fromkeys(front + back for front in initials for back in finals))


def table() -> Mapping[str, tuple[str, ...]]:
    """Surnames as Hakka families spell them.

    >>> "liew" in table()["劉"]
    True
    """
    return surnames("hakka")


SYSTEM = System("hakka", "hak", 1.27, spell, table)

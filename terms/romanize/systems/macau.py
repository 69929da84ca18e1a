"""Macau: Cantonese as Portuguese ears wrote it (Ho Iat Seng, Ng Kuok Cheong, Ao Ieong U).

Source: the habits of Macau's identity cards, after the 1985 syllable table of the Serviços de Administração e Função
Pública; surnames in `surname_spellings.tsv`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.romanize.systems._cantonese import parts
from terms.romanize.systems._surnames import surnames
from terms.romanize.systems._writing import spaced

if TYPE_CHECKING:
    from collections.abc import Mapping

    from terms.categories import Kind
    from terms.romanize.systems import Words

_INITIALS = {
    "b": ("p",), "d": ("t",), "g": ("k",), "gw": ("ku",), "kw": ("ku",), "z": ("ch",), "c": ("ch",),
    "s": ("s",), "j": ("i",), "w": ("v", "w", "u"), "ng": ("ng", ""),
}  # fmt: skip
_FINALS = {
    "aa": ("a",), "aai": ("ai",), "aau": ("ao",), "aam": ("am",), "aan": ("an",), "aang": ("ang",), "aap": ("ap",),
    "aat": ("at",), "aak": ("ak", "ac"), "au": ("ao", "au"), "ak": ("ak", "ac"), "ing": ("eng",), "ek": ("ek", "ec"),
    "ik": ("ek", "ec", "ic"), "iu": ("io", "iu"), "ou": ("ou", "o"), "ok": ("ok", "oc"), "ung": ("ong", "ung"),
    "uk": ("ok", "oc"), "oe": ("eu", "oe"), "oeng": ("eong",), "oek": ("eok", "eoc"), "eoi": ("oi", "ui"),
    "eon": ("on", "un"), "eot": ("ot", "ut"), "yu": ("u", "iu"), "yun": ("un", "iun"), "yut": ("ut", "iut", "uet"),
    "m": ("m", "ng"),
}  # fmt: skip


@cache
def spell(syllable: str) -> tuple[str, ...]:
    """The spellings of a Jyutping syllable, the commonest first.

    >>> spell("jat1")[0], spell("gwok3")[0], spell("joeng4")[0], spell("wong4")[0]
    ('iat', 'kuok', 'ieong', 'vong')
    """
    found = parts(syllable)
    if found is None:
        return ()
    initials = _INITIALS.get(found.initial, (found.initial,))
    finals = _FINALS.get(found.final, (found.final,))
    spellings = (_joined(front, back) for front in initials for back in finals)
    return tuple(dict.fromkeys(spellings))


def write(words: Words, _kind: Kind) -> str:
    """The name as an identity card has it, every syllable with a capital.

    >>> write((("ho4",), ("jat1", "sing4")), "person")
    'Ho Iat Seng'
    """
    return spaced(words, lambda syllable: "".join(spell(syllable)[:1]))


def table() -> Mapping[str, tuple[str, ...]]:
    """Surnames as printed in Macau."""
    return surnames("macau")


def _joined(front: str, back: str) -> str:
    """Front and back with one i where both have one (j + in is in), and none before u alone (jyu is u)."""
    if front == "i" and back[0] in "iu" and back not in {"ung", "uk"}:
        return back
    return front + back


SYSTEM = System("macau", "yue", 1.3, spell, table, write)

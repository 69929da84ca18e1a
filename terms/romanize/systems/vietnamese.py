"""Sino-Vietnamese: a character's reading in quốc ngữ, printed with or without its marks (Nguyễn, Nguyen).

Source: the readings are Unihan's kVietnamese; surnames in `surname_spellings.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.romanize.systems._surnames import surnames
from terms.romanize.systems._writing import spaced
from terms.text.latin import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from terms.categories import Kind
    from terms.romanize.systems import Words


def spell(syllable: str) -> tuple[str, ...]:
    """The syllable as it is, and in plain letters.

    >>> spell("nguyễn"), spell("đinh")
    (('nguyễn', 'nguyen'), ('đinh', 'dinh'))
    """
    return tuple(dict.fromkeys((syllable, fold(syllable))))


def write(words: Words, _kind: Kind) -> str:
    """The name in quốc ngữ, every syllable a word.

    >>> write((("nguyễn",), ("phú", "trọng")), "person")
    'Nguyễn Phú Trọng'
    """
    return spaced(words, str)


def table() -> Mapping[str, tuple[str, ...]]:
    """Surnames in quốc ngữ, with the common double forms (Hoàng and Huỳnh)."""
    return surnames("vietnamese")


SYSTEM = System("vietnamese", "vi", 1.42, spell, table, write)

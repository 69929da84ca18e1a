"""Gwoyeu Romatzyh: the tone is spelled with letters.

Names in Taiwan take single syllables of it (Ying-jeou, Jin-pyng, Shyh-bao, Chyuan, Maw, Perng).

Source: 國音常用字彙 (Ministry of Education, 1932); Y. R. Chao, Mandarin Primer (1948), for finals by tone.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.romanize.systems import System
from terms.romanize.systems._gwoyeu import by_tone
from terms.romanize.systems._mandarin import parts
from terms.romanize.systems._writing import joined

if TYPE_CHECKING:
    from terms.categories import Kind
    from terms.romanize.systems import Words


@cache
def spell(syllable: str) -> tuple[str, ...]:
    """The spelling of the syllable's tone; of all four tones, the first first, where the tone is not known.

    >>> spell("jiu3"), spell("mao4"), spell("ping2"), spell("guo")
    (('jeou',), ('maw',), ('pyng',), ('guo', 'gwo', 'guoo', 'guoh'))
    """
    found = parts(syllable)
    if found is None:
        return ()
    if found.tone:
        return (by_tone(found),)
    return tuple(dict.fromkeys(by_tone(found._replace(tone=tone)) for tone in (1, 2, 3, 4)))


def write(words: Words, _kind: Kind) -> str:
    """The name with its tones in the spelling, the syllables of a word joined.

    >>> write((("zhao4",), ("yuan2", "ren4")), "person")
    'Jaw Yuanrenn'
    """
    return joined(words, lambda syllable: "".join(spell(syllable)[:1]))


SYSTEM = System("gwoyeu-romatzyh", "cmn", 0.35, spell, write=write)

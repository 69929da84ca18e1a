"""Places: the specific and the generic part apart, each with a capital; settled names joined.

北京市 Běijīng Shì, 泰山 Tài Shān, 重慶南路 Chóngqìng Nánlù; 佛山 Fóshān; 黑龍江省 Hēilóngjiāng Shěng: a generic
before another has become part of the name.

Source: GB/T 16159-2012, 6.2.2; 中国地名汉语拼音字母拼写规则.
"""

from __future__ import annotations

from terms.romanize.orthography.organization import organization_words
from terms.romanize.orthography.words import Cut
from terms.romanize.readings import cedict
from terms.romanize.readings.foreign import is_transliteration
from terms.tables import column
from terms.text.script import simplified

_DIRECTIONS = frozenset("东西南北中前后上下内外新旧")
_NUMERALS = frozenset("〇一二三四五六七八九十百0123456789")
_DIVISIONS = frozenset("省市县区乡镇村里")
_SECTION = "段"
_ROADS = frozenset("路街道巷弄")
_STREETS = frozenset("路街")
_ALLEYS = frozenset("巷弄")
_LONGEST_GENERIC = 5


def cut_place(han: str) -> tuple[Cut, ...]:
    """The words of a place name.

    >>> [cut.length for cut in cut_place("重慶南路")], [cut.length for cut in cut_place("佛山")]
    ([2, 2], [2])
    >>> [cut.length for cut in cut_place("臺北市大安區忠孝東路四段")]
    [2, 1, 2, 1, 2, 2, 1, 1]
    """
    cuts: list[Cut] = []
    for part in _parts(simplified(han)):
        cuts += map(Cut, _lengths(part))
    return tuple(cuts)


def is_division(han: str) -> bool:
    """Whether the characters are a known place and its administrative generic.

    >>> is_division("大社區"), is_division("產業園區")
    (True, False)
    """
    simple = simplified(han)
    return len(simple) > 2 and simple[-1] in _DIVISIONS and cedict.is_place(simple[:-1])


def _parts(simple: str) -> list[str]:
    """The levels of an address, the largest first: 臺北市 大安區 忠孝東路四段."""
    parts, start = [], 0
    for index in range(2, len(simple) - 2):
        part, rest = simple[start : index + 1], simple[index + 1 :]
        if len(part) > 2 and (_is_road(part, rest) or (part[-1] in _DIVISIONS and _stands_alone(part, rest))):
            parts.append(part)
            start = index + 1
    return [*parts, simple[start:]]


def _is_road(part: str, rest: str) -> bool:
    """Whether a road ends here and an alley of it follows."""
    return part[-1] in _STREETS and rest[-1] in _ALLEYS


def _stands_alone(part: str, rest: str) -> bool:
    """Whether a division ends here, and another place follows it, not the generic of one name (市政路, 區公所)."""
    if not (cedict.is_name(part) or cedict.is_name(part[:-1])):
        return False
    return len(rest) > 2 and (rest[-1] == _SECTION or bool(_generic_length(rest)))


def _lengths(part: str) -> list[int]:
    if len(part) > 3 and part[-1] == _SECTION and part[-2] in _NUMERALS:
        return [*_lengths(part[:-2]), 1, 1]
    if part in column("settled_places"):
        return [len(part)]
    # 大社區 and 新社區 are districts, no communities.
    generic = 1 if len(part) == 3 and is_division(part) else _generic_length(part)
    specific = len(part) - generic
    if not generic or specific < 1:
        return _known(part)
    if specific == 1 and part not in column("natural_features") and part[-1] != "县":
        return [len(part)]
    # A one-syllable addition joins its neighbor: 南路 Nánlù, 二街 Èrjiē.
    if generic == 1 and specific > 2 and part[-1] in _ROADS and part[specific - 1] in _DIRECTIONS | _NUMERALS:
        return [*_known(part[: specific - 1]), 2]
    # 國家公園 and 國際機場 are two words, 特別行政區 too.
    return [*_known(part[:specific]), *((2, generic - 2) if generic > 3 else (generic,))]


def _known(name: str) -> list[int]:
    """A specific part as CC-CEDICT capitalizes it (北愛爾蘭 Běi Ài'ěrlán), else one word."""
    lengths = cedict.word_lengths(name) if len(name) > 3 else ()
    return [*lengths] or [len(word) for word in _divided(name)]


def _divided(name: str) -> list[str]:
    """A long specific part by its words (淡水行政中心), one by sound as one word (加利福尼亞)."""
    return [name] if len(name) < 4 or is_transliteration(name) else organization_words(name)


def _generic_length(part: str) -> int:
    longest = min(_LONGEST_GENERIC, len(part) - 1)
    return next((size for size in range(longest, 0, -1) if part[-size:] in column("place_generics")), 0)

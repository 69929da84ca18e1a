"""What stands above the text of a ruby element: a reading, or a name in the other script."""

from __future__ import annotations

import re
import unicodedata

from terms.text.han import has_han
from terms.text.lazy_pattern import lazy_pattern

_WORD = lazy_pattern(r"[A-Za-z]")
_TONED = lazy_pattern(r"[\u0300-\u030c¹²³⁴⁵⁶]|[a-zü]\d")
# One syllable of the systems that are printed above characters (Pinyin, Wade-Giles, Jyutping, POJ), loosely.
_SYLLABLE = r"(?:[zcst]h|hs|t[sz]|ng|[gk]w|[kptc]h|[b-df-hj-np-tw-z])?['’ʻ‘]?[aeiouü]{1,3}(?:ng|nn|[nrmptkh])?"
_LONGEST = 80  # code points of a name


def is_name(base: str, annotation: str) -> bool:
    """Whether the annotation of `base` is a name in the other script: English above characters, or the other way.

    Tones, numbers, and as many small syllables as there are characters are a reading; so is one syllable above one
    character.

    >>> is_name("臺北", "Taipei"), is_name("臺北", "táiběi"), is_name("臺北", "taibei"), is_name("Taipei", "臺北")
    (True, False, False, True)
    """
    if len(annotation) > _LONGEST:
        return False
    if not has_han(base):
        return has_han(annotation) and _WORD.search(base) is not None
    if not _WORD.search(annotation) or has_han(annotation):
        return False
    if _TONED.search(unicodedata.normalize("NFD", annotation)):
        return False
    is_small = annotation.islower() or len(base) == 1
    return not (is_small and _is_spelled(annotation.lower(), len(base)))


def _is_spelled(letters: str, number: int) -> bool:
    """Whether letters can be cut into as many syllables as there are characters."""
    return number <= len(letters) and re.fullmatch(rf"(?:{_SYLLABLE}['’ -]?){{{number}}}", letters) is not None

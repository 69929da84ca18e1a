"""What kind of name characters are, guessed from the characters alone: endings, the dictionary's gloss, the surname."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.romanize.readings import cedict
from terms.romanize.readings.foreign import is_transliteration
from terms.romanize.readings.phrases import phrase
from terms.romanize.readings.surnames import is_common, surnames
from terms.tables import column
from terms.text.han import han_only
from terms.text.lazy_pattern import lazy_pattern
from terms.text.script import simplified

if TYPE_CHECKING:
    from terms.categories import Kind

_DIVISIONS = frozenset("省市县区乡镇村路街巷")
_MIDDLE_DOT = lazy_pattern("[\u00b7\u2027\u2022\u30fb\uff0e]")
# Years of a life, a dynasty, an occupation: how CC-CEDICT describes people.
_PERSON_GLOSS = lazy_pattern(
    r"\((?:c\. )?(?:-?\d{2,4}|born|reigned|active)|politician|writer|poet|actor|singer|emperor of|surname "
)
_BODY_GLOSS = lazy_pattern(
    r"(?i:\b(?:company|corporation|semiconductor|union|nations|party|bank|university|newspaper|agency|ministry|council|committee|organi[sz]ation|institute)\b)"
)


def guess_kind(han: str) -> Kind:
    """The likeliest kind of a name.

    >>> [guess_kind(name) for name in ("曾慶紅", "谷辣斯·尤達卡", "花蓮縣", "中央研究院", "高雄", "企業")]
    ['person', 'person', 'place', 'organization', 'place', 'term']
    """
    if _MIDDLE_DOT.search(han):
        return "person"
    name = han_only(han)
    simple = simplified(name)
    return kind_by_ending(simple) or _by_dictionary(name) or _by_surname(name, simple) or "term"


def kind_by_ending(han: str) -> Kind | None:
    """The kind that the ending of a name tells, None where it tells none.

    >>> kind_by_ending("國家圖書館"), kind_by_ending("花蓮縣"), kind_by_ending("曾慶紅")
    ('organization', 'place', None)
    """
    simple = simplified(han)
    for size in (4, 3, 2, 1):
        ending = simple[-size:]
        if len(simple) < max(size + 2, 3):
            continue
        if ending in column("organization_endings"):
            return "organization"
        if ending in column("place_generics") and (size > 1 or ending in _DIVISIONS or not _is_person(simple)):
            return "place"
    return None


def _by_dictionary(name: str) -> Kind | None:
    entries = cedict.names(name) if len(name) > 1 else ()
    glosses = " ".join(entry.gloss for entry in entries)
    divided = any(entry.capitals.count(True) > 1 for entry in entries)
    place = cedict.is_place(name)
    if (divided or not place) and _PERSON_GLOSS.search(glosses):
        return "person"
    if _BODY_GLOSS.search(glosses):
        return "organization"
    if place:
        return "place"
    return "term" if entries or cedict.is_word(name) else None


def _by_surname(name: str, simple: str) -> Kind | None:
    if phrase(simple) is not None:
        return None
    if is_transliteration(name):
        return "person" if len(name) > 2 else None
    return "person" if len(name) <= 4 and _is_person(name) else None


def _is_person(name: str) -> bool:
    """A surname that most people know, and one or two characters after it."""
    found = surnames(name)
    length = sum(len(surname.han) for surname in found)
    if not found or not 1 <= len(name) - length <= 2:
        return False
    return length > 1 or is_common(name[0])

"""What is no name, whichever way it was found: code, remarks, languages, counted things, an author beside a title."""

from __future__ import annotations

from functools import lru_cache

from terms.extract.boundary.authors import is_author
from terms.extract.boundary.shelfmarks import is_shelfmark
from terms.extract.fit import fits
from terms.extract.glosses.counted import is_counted
from terms.extract.meaning import rendered
from terms.tables import column, mapping
from terms.text.han import has_han
from terms.text.keys import han_key
from terms.text.lazy_pattern import lazy_pattern

_SEGMENTED = lazy_pattern(r"[^\W\d_]{1,2}(?:[-/][^\W\d_]{1,2}){3,}")  # words cut apart: 我-是-中-国-人
# No name holds controls or markup.
_JUNK = lazy_pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffc\ufffd\[\]{}<>|\\]")
_NAME = lazy_pattern(r"[^\W\d_]")
_OPERATOR = lazy_pattern(r"\s(?:\$|[=!<>]?=|[-=]>|<-)\s")  # of a program: first $ getName
_CALL = lazy_pattern(r"\w[('\"]{2}|[→⇒]")  # what is in no name: the call of a function, an arrow
# Of a program: name_en, getFirstName; of a web address: %E7.
_IDENTIFIER = lazy_pattern(r"\b[a-z0-9]+_[a-z0-9_]+\b|\b[a-z]+[A-Z][a-z]+[A-Z]|%[0-9A-F]{2}")
_SHORTEST_LANGUAGE = 5  # letters; Wu may be a name
_TELLS_LANGUAGE = ("language", "reading", "script")
_SCRIPTS = ("simplified", "traditional")
_SCRIPT_ROWS = ("simplified chinese", "traditional chinese")
_NEUTRAL = frozenset({"character", "characters"})  # labels that name neither a language nor a script
# In names of languages, scripts and spellings.
_OF_LANGUAGE = frozenset("語语話话文字音調调拼羅罗台臺粤粵閩闽客官國国漢汉白體体繁簡简")


@lru_cache(maxsize=16384)
def are_names(english: str, han: str) -> bool:
    """Whether both sides of a pair hold what names hold."""
    return _is_written(english, han) and not any(test(english, han) for test in _NO_NAMES)


def _is_written(english: str, han: str) -> bool:
    """Whether letters stand on the one side, no markup and no code on either, and brackets are closed."""
    if _JUNK.search(english) or _JUNK.search(han) or _CALL.search(han):
        return False
    if _NAME.search(english) is None or has_han(english) or _IDENTIFIER.search(english):
        return False
    return _is_closed(english) and not _OPERATOR.search(english)


def _is_cut_apart(_english: str, han: str) -> bool:
    """Whether the words of a sentence are cut apart."""
    return _SEGMENTED.fullmatch(han) is not None


def _is_remark(_english: str, han: str) -> bool:
    """Whether the characters say something of the thing: the file (默认)."""
    return han in column("han_remarks")


def _is_tag(english: str, han: str) -> bool:
    """Whether the English is the letter of a field (T: 銅錢) or the tag of a character (B-LOC 美)."""
    if len(english) == 1:
        return len(han) > 1
    return len(han) == 1 and english.isupper() and not fits(english, han)


def _is_site(english: str, han: str) -> bool:
    """Whether the English is a site on the web, and the characters something else than its name: Wikipedia: 避諱."""
    names = mapping("site_names").get(english.lower())
    if names is None:
        return False
    key = han_key(han)
    return not any(han_key(name) in key for name in names.split("/") if name) and not rendered(han, english)


def _is_language(english: str, han: str) -> bool:
    """Whether the English only says of what language or script they are: Putonghua (楊), Traditional 馬."""
    label = english.lower()
    if mapping("bracket_labels").get(label) == "name":
        return True  # the cue of another name: AKA 大衍曆
    if label.endswith(_SCRIPT_ROWS) and _OF_LANGUAGE.isdisjoint(han):
        return True  # the row of a box, glued to the line above: Names Traditional Chinese 魯迅
    if len(label) < _SHORTEST_LANGUAGE or mapping("bracket_labels").get(label) not in _TELLS_LANGUAGE:
        return False
    if label in _NEUTRAL:
        return False
    is_script = label.startswith(_SCRIPTS)
    return _OF_LANGUAGE.isdisjoint(han) and (is_script or not rendered(han, english))


def _is_closed(english: str) -> bool:
    """Whether every bracket of a name that opens is closed, and none closes that was not opened."""
    if ")" not in english and "(" not in english:
        return True
    return english.count("(") == english.count(")") and english.find("(") < english.find(")")


_NO_NAMES = (
    _is_cut_apart,
    _is_tag,
    _is_remark,
    _is_language,
    _is_site,
    is_author,
    is_shelfmark,
    is_counted,
)
"""What one of the sides is, or what the two are to each other, where they are no names of one thing."""

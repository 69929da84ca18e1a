"""A noun behind a name that the characters lack: the Ximending quarter 西門町, Great Wall tickets 長城.

Behind a phrase in lower case such a noun stays: the imperial examination system 科舉.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.forms import text_of
from terms.extract.boundary.translation import says_all
from terms.extract.kinds.spelled import spelled
from terms.extract.meaning import rendered
from terms.tables import column
from terms.text.han import han_only
from terms.text.keys import plain_han

if TYPE_CHECKING:
    from terms.extract.boundary.window import Word

_STAYING = frozenset({"dynasty", "dynasties"})  # the Tang dynasty 唐: names have it, characters often not
_SHORTEST = 2  # words: a name and a noun
_SPELLED = ("full", "generic")


def before_noun(words: tuple[Word, ...], han: str) -> int:
    """Where a name ends before a noun in lower case that the characters lack; 0 where none stands there.

    >>> from terms.extract.boundary.window import Word
    >>> before_noun((Word(0, 9, "Ximending"), Word(10, 17, "quarter")), "西門町")
    9
    """
    if len(words) < _SHORTEST or words[-1].comma or not _is_noun(words[-1].text) or rendered(han, words[-1].text):
        return 0
    name = words[:-1]
    if name[-1].text[0].isupper():
        is_whole = _spells_all(name, han) or (_is_proper(name[-2:]) and says_all(name[-2:], han))
        return name[-1].end if is_whole else 0
    return name[-1].end if _is_spelled(name[-1].text, han) else 0


def _is_spelled(word: str, han: str) -> bool:
    """Whether a word in lower case spells all characters, more than one: sanheyuan 三合院."""
    return word.islower() and len(han) > 1 and spelled(word, plain_han(han)).characters == len(han)


def _is_proper(words: tuple[Word, ...]) -> bool:
    return len(words) > 1 and all(word.text[0].isupper() for word in words)


def _is_noun(word: str) -> bool:
    if not (word.islower() and word.isalpha()) or word in _STAYING:
        return False
    return word not in column("function_words") and word not in column("phrase_particles")


def _spells_all(words: tuple[Word, ...], han: str) -> bool:
    """Whether the last words spell all characters, generic words told by their own."""
    from terms.romanize.align import align

    start = len(words) - 1
    while start > 0 and words[start - 1].text[0].isupper() and not words[start].comma:
        start -= 1
    found = align(text_of(words[start:]), plain_han(han))
    if found is None or found.verdict not in _SPELLED:
        return False
    covered = sum(len(part.han) for part in found.syllables if part.latin)
    return covered == len(han_only(han))

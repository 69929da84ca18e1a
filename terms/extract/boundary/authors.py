"""Authors: a person's name in Latin letters before what the person wrote, which has no English there.

`Chen Yuan, 史諱舉例`: a line of a bibliography. The name is spelled as Chinese names are, the characters spell nothing
of it, and are too many, or too few, to be a name that the person has besides.
"""

from __future__ import annotations

from functools import cache, lru_cache

from terms.extract.kinds.person import bearer
from terms.extract.kinds.spelled import spelled
from terms.tables import rows
from terms.text.keys import plain_han
from terms.text.latin import letters
from terms.text.lazy_pattern import lazy_pattern

_PERSON = lazy_pattern(r"(?P<surname>[A-Z][a-zü]{1,6}),? (?P<given>[A-Z][a-zü]+(?:[-'’\u2010\u2011]?[a-zü]+)*)")
_OTHER_NAMES = (2, 3)  # characters of a pen name, a courtesy name


@lru_cache(maxsize=4096)
def is_author(english: str, han: str) -> bool:
    """Whether the English is the name of a person, and the characters neither that name nor another one of a person.

    >>> is_author("Chen Yuan", "史諱舉例"), is_author("Chen Yuan", "陳垣先生"), is_author("Lu Xun", "周樹人")
    (True, False, False)
    """
    found = _PERSON.fullmatch(english.removesuffix("'s").removesuffix("’s"))
    if found is None or len(han) in _OTHER_NAMES:
        return False
    from terms.romanize.align.surname import surname_spellings

    if letters(found["surname"]) not in surname_spellings() or not _is_given(letters(found["given"])):
        return False
    return bearer(han) != "person" and not spelled(english, plain_han(han)).by_sound


def _is_given(name: str) -> bool:
    """Whether a given name is one or two syllables of Mandarin, in whatever spelling."""
    known = _syllables()
    return name in known or any(name[:size] in known and name[size:] in known for size in range(1, len(name)))


@cache
def _syllables() -> frozenset[str]:
    """Every spelling of every syllable of Mandarin."""
    from terms.romanize.align.spellings import of_reading

    readings = {reading for row in rows("character_readings") for reading in row[1].split()}
    return frozenset(spelling for reading in readings for spelling in of_reading(reading))

"""Names before their abbreviation: the run of words whose beginnings it is made of."""

from __future__ import annotations

import re

from terms.extract.boundary.window import Word
from terms.extract.meaning import rendered
from terms.tables import mapping
from terms.text.lazy_pattern import lazy_pattern

_BLEND = lazy_pattern("[A-Z][a-z]*")  # OpenCC: Open, C, C


def abbreviates(acronym: str, english: str) -> bool:
    """Whether the capitals of a name are the letters of an acronym.

    >>> abbreviates("NPC", "National People's Congress"), abbreviates("NPC", "Chinese Congress")
    (True, False)
    """
    words = tuple(Word(0, 0, word) for word in english.split())
    return len(_initials_run(words, acronym)) == len(words) > 0


def abbreviated_run(words: tuple[Word, ...], alias: str, han: str = "") -> tuple[Word, ...]:
    """The run at the right edge that an alias abbreviates, with the capitalized words before it that `han` has, too.

    () where the alias abbreviates none.
    """
    run = _initials_run(words, alias) if alias.isupper() else _blended_run(words, alias)
    start = len(words) - len(run)
    while 0 < start < len(words) and words[start - 1].text[0].isupper() and rendered(han, words[start - 1].text):
        start -= 1
    return words[start:]


def _initials_run(words: tuple[Word, ...], acronym: str) -> tuple[Word, ...]:
    """The run at the right edge whose capitals are the letters of an acronym: Food and Drug Administration, FDA.

    >>> from terms.extract.boundary.window import Word
    >>> said = tuple(Word(0, 0, word) for word in "said The Food and Drug Administration".split())
    >>> " ".join(word.text for word in _initials_run(said, "FDA"))
    'Food and Drug Administration'
    """
    left = [char for char in acronym if char.isupper()]
    if len(left) < 2:
        return ()
    for index in range(len(words) - 1, -1, -1):
        capitals = [part[0] for part in re.split(r"[-\u2010-\u2013]", words[index].text) if part[:1].isupper()]
        if capitals and left[-len(capitals) :] == capitals:
            del left[-len(capitals) :]
        elif words[index].text not in mapping("name_connectors"):
            return ()
        if not left:
            return words[index:]
    return ()


def _blended_run(words: tuple[Word, ...], acronym: str) -> tuple[Word, ...]:
    """The run at the right edge whose words begin with the parts of a blend: Open Street Map, OpenSM.

    >>> from terms.extract.boundary.window import Word
    >>> said = tuple(Word(0, 0, word) for word in "edits The Open Street Map".split())
    >>> " ".join(word.text for word in _blended_run(said, "OpenSM"))
    'Open Street Map'
    """
    left = _BLEND.findall(acronym)
    if len(left) < 2 or "".join(left) != acronym:
        return ()
    for index in range(len(words) - 1, -1, -1):
        word = words[index].text
        if word.lower().startswith(left[-1].lower()):
            left.pop()
        elif word not in mapping("name_connectors"):
            return ()
        if not left:
            return words[index:]
    return ()

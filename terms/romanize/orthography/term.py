"""Terms: common words in lower case, proper names among them with their capitals."""

from __future__ import annotations

from terms.romanize.orthography.organization import cut_organization
from terms.romanize.orthography.words import Cut
from terms.romanize.readings import cedict


def cut_term(han: str) -> tuple[Cut, ...]:
    """The words of a term; up to three characters are one word.

    >>> [(cut.length, cut.capital) for cut in cut_term("企業")], cut_term("高雄")[0].capital
    ([(2, False)], True)
    """
    if cedict.is_name(han):
        return (Cut(len(han)),)
    return tuple(cut._replace(capital=False) for cut in cut_organization(han))

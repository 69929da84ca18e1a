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
    lengths = cedict.word_lengths(han)
    if lengths:
        return tuple(map(Cut, lengths))
    cuts, start = list[Cut](), 0
    for cut in cut_organization(han):
        word = han[start : start + cut.length]
        cuts.append(cut._replace(capital=cut.length > 1 and cedict.is_always_name(word)))
        start += cut.length
    return tuple(cuts)

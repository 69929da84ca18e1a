"""Terms: common words in lower case, proper names among them with their capitals."""

from __future__ import annotations

from terms.romanize.orthography.organization import cut_organization
from terms.romanize.orthography.words import Cut
from terms.romanize.readings import cedict
from terms.romanize.readings.foreign import is_transliteration

_SHORT = 3


def cut_term(han: str) -> tuple[Cut, ...]:
    """The words of a term; up to three characters are one word.

    >>> [(cut.length, cut.capital) for cut in cut_term("企業")], cut_term("高雄")[0].capital
    ([(2, False)], True)
    """
    lengths = cedict.word_lengths(han)
    if lengths:
        return tuple(map(Cut, lengths))
    if len(han) > _SHORT and is_transliteration(han) and not _has_word(han):
        return (Cut(len(han)),)  # 馬爾可夫: a name by sound
    cuts, start = list[Cut](), 0
    for cut in cut_organization(han):
        word = han[start : start + cut.length]
        cuts.append(cut._replace(capital=cut.length > 1 and cedict.is_always_name(word)))
        start += cut.length
    return tuple(cuts)


def _has_word(han: str) -> bool:
    """Whether the dictionary has the characters, or two of them side by side, as a common word."""
    pieces = (han, *(han[start : start + 2] for start in range(len(han) - 1)))
    return any(cedict.is_word(piece) and not cedict.is_always_name(piece) for piece in pieces)

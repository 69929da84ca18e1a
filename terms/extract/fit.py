"""Whether a name and characters fit each other, by sound or by meaning: what lists and lines are taken for pairs by."""

from __future__ import annotations

from terms.extract.meaning import is_meaning, is_rendered, rendered, stems
from terms.text.keys import plain_han


def fits(english: str, han: str) -> bool:
    """Whether the characters spell the English from its first word on, or a dictionary has some of its words for them.

    >>> fits("Taipei City", "台北"), fits("Installation", "安裝"), fits("Docker", "安裝")
    (True, True, False)
    """
    from terms.romanize.align import align

    found = align(english, plain_han(han))
    return (found is not None and found.start == 0) or bool(rendered(han, english))


def agrees(english: str, han: str) -> bool:
    """Whether the name and the characters are the same as a whole: data has labels beside values, too.

    >>> agrees("Taipei City", "台北市"), agrees("water", "水"), agrees("city", "桃園市"), agrees("name", "王小明")
    (True, True, False, False)
    """
    from terms.romanize.align import align

    found = align(english, plain_han(han))
    if found is not None and found.start == 0 and not found.cues[-1].endswith("="):
        return True  # whole, but for a generic word that has its own characters: City 市
    return is_rendered(han, english) and (len(stems(english)) > 1 or is_meaning(han, english))

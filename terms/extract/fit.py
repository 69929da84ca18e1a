"""Whether a name and characters fit each other, by sound or by meaning: what lists and lines are taken for pairs by."""

from __future__ import annotations

from terms.extract.meaning import rendered
from terms.text.keys import plain_han


def fits(english: str, han: str) -> bool:
    """Whether the characters spell the English from its first word on, or a dictionary has some of its words for them.

    >>> fits("Taipei City", "台北"), fits("Installation", "安裝"), fits("Docker", "安裝")
    (True, True, False)
    """
    from terms.romanize.align import align

    found = align(english, plain_han(han))
    return (found is not None and found.start == 0) or bool(rendered(han, english))

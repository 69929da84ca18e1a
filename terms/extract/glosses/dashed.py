"""A reading and what it means, parted by a dash: 碧螺春 (Bìluóchūn — “Green Snail Spring”)."""

from __future__ import annotations

import re

from terms.extract.page.quotations import spells
from terms.text.keys import plain_han
from terms.text.lazy_pattern import lazy_pattern

_DASHED = lazy_pattern(
    r"\s*(?P<reading>[^\W\d_][\w'’ -]*?[\w’'])\s*(?:\s[-–—―]{1,2}\s|[–—―]{1,2})\s*(?P<rest>\S.*)", re.DOTALL
)


def dashed(text: str, start: int, end: int, han: str) -> re.Match[str] | None:
    """The reading of `han` and the rest, where a dash parts them; a dash inside any other name is its own.

    >>> inside = "Bìluóchūn — “Green Snail Spring”"
    >>> dashed(inside, 0, len(inside), "碧螺春").groupdict()
    {'reading': 'Bìluóchūn', 'rest': '“Green Snail Spring”'}
    >>> dashed("To Live – A Novel", 0, 17, "活著")
    """
    found = _DASHED.fullmatch(text, start, end)
    return found if found and spells(found["reading"], plain_han(han)) else None

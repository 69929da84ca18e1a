"""Whether characters are a Chinese surname, single or compound, in either script."""

from __future__ import annotations

from functools import cache

from terms.romanize.readings.characters import forms
from terms.tables import column


@cache
def is_surname(han: str) -> bool:
    """Whether one or two characters are a surname.

    >>> is_surname("張"), is_surname("欧阳"), is_surname("的")
    (True, True, False)
    """
    known = column("surname_readings" if len(han) == 1 else "compound_surnames")
    return any(form in known for form in forms(han))

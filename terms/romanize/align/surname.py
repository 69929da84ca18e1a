"""Chinese surnames, single or compound, in either script, and how families read them."""

from __future__ import annotations

from functools import cache

from terms.romanize.readings.characters import forms
from terms.romanize.tones import base
from terms.tables import column, rows


@cache
def is_surname(han: str) -> bool:
    """Whether one or two characters are a surname.

    >>> is_surname("張"), is_surname("欧阳"), is_surname("的")
    (True, True, False)
    """
    known = column("surname_readings" if len(han) == 1 else "compound_surnames")
    return any(form in known for form in forms(han))


@cache
def surname_readings(char: str) -> tuple[str, ...]:
    """The readings of a character as a surname in base notation, the commonest first; () where it is none.

    >>> surname_readings("曾"), surname_readings("任")
    (('zeng1',), ('ren2',))
    """
    row = next((_rows()[form] for form in forms(char) if form in _rows()), None)
    return () if row is None else tuple(base(reading) for reading in (row[1], *row[2].split()))


@cache
def surname_spellings() -> frozenset[str]:
    """How the surnames that most families bear are spelled, in small letters without marks.

    >>> {"chen", "tan", "chan"} <= surname_spellings(), "taipei" in surname_spellings()
    (True, False)
    """
    from terms.romanize.align.spellings import of_surname

    return frozenset(spelling for han in column("usual_surnames") if len(han) == 1 for spelling in of_surname(han))


@cache
def _rows() -> dict[str, tuple[str, ...]]:
    return {row[0]: row for row in rows("surname_readings")}

"""Names that look like persons' by chance: Da Xu 大畜 has a rare surname, and the page speaks of nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.kinds.elsewhere import has_japanese_surname
from terms.extract.kinds.subject import is_of_persons

if TYPE_CHECKING:
    from terms.extract.kinds.case import Case

_FULL = 4  # characters of most names of Japan


def is_chance(case: Case) -> bool:
    """Whether nothing but its form makes a name a person's, where the page speaks of none."""
    return _is_doubtful(case) and not is_of_persons(case.page.text)


def _is_doubtful(case: Case) -> bool:
    """Whether a name is spelled syllable by syllable with a rare surname, or like a Japanese one without any."""
    from terms.romanize.readings.surnames import is_common

    english, han = case.english.text, case.han.text
    if is_common(han[0]):
        return False
    if case.is_spelled:
        return len(english.split()) == len(han) and "-" not in english
    return case.edge.relation == "other" and len(han) < _FULL and not has_japanese_surname(english, han)

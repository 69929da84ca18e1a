"""Points of acupuncture, told by the code of their channel: LI4 Hegu (合谷), Zusanli (ST 36, 足三里).

Source: WHO, Standard acupuncture nomenclature (the codes of the fourteen channels), with the older ones in use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from terms.extract.page.page import Page

_CODE = (
    r"(?:LU|LI|ST|SP|HT|HE|SI|BL|UB|KI|KD|PC|TE|TB|TW|SJ|GB|LR|LV|LIV|GV|DU|CV|REN|RN|EX-[A-Z]{1,2})[- .]?\d{1,2}(?!\d)"
)
_BEFORE = lazy_pattern(rf"\b{_CODE}[)\]]?[ :：.|*_–—-]*[\"“*_(]*$")
_AFTER = lazy_pattern(rf"[ )\]*_\"”]*[ ,，;:：|(\[–—-]+{_CODE}")
_REACH = 16  # code points


def is_acupoint(page: Page, start: int, end: int) -> bool:
    """Whether the code of a channel stands before the name in [start, end) or after it."""
    text = page.text
    before = text[max(0, start - _REACH) : start]
    if any(char.isdigit() for char in before) and _BEFORE.search(before):
        return True
    after = text[end : end + _REACH]
    return any(char.isdigit() for char in after) and _AFTER.match(after) is not None

"""#漢字 #English: two hashtags side by side that say the same.

Finds: `#台北 #Taipei #travel`, `#九份 #Jiufen`; nothing but what the characters spell, or a dictionary confirms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.meaning import rendered
from terms.extract.page.quotations import spells
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_TAG = r"[#＃](?P<name>[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'-]{1,40})"
_AFTER = lazy_pattern(rf"[ \t]*{_TAG}(?![\w])")
_BEFORE = lazy_pattern(rf"(?<!\S){_TAG}[ \t]*[#＃]$")
_REACH = 45  # code points


def find(page: Page) -> Iterator[Candidate]:
    """Every tag in characters with the English tag that says the same after it, or before it."""
    for _, start, end in page.free_terms():
        if page.text[start - 1 : start] not in ("#", "＃"):
            continue
        sides = _AFTER.match(page.text, end), _BEFORE.search(page.text, max(0, start - _REACH), start)
        name = next((side for side in sides if side and _is_same(side, page.text[start:end])), None)
        if name:
            han = page.document.span(start, end)
            yield Candidate(han, *name.span("name"), "hashtags", exact=True, cues=("hashtag",))


def _is_same(name: re.Match[str], han: str) -> bool:
    return len(han) > 1 and (spells(name["name"], han) or bool(rendered(han, name["name"])))


PATTERN = Pattern(name="hashtags", rank=39, find=find)

"""A list item, a caption or a line that is nothing but characters and English: the whole of it is one pair.

Finds: `* 龍葵 black nightshade`, `| 月桃 Alpinia |`, `春曉 Spring Dawn` on a line of its own, in either order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.meaning import is_sentence, is_value
from terms.extract.page.bilingual import bilingual
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.extract.candidate import Candidate
    from terms.extract.page.page import Page

_LONGEST = 90  # code points of a block; longer lines are prose
_MOST_WORDS = 5
_NAME = lazy_pattern(
    r"[^\d·•|,.;:!?()\[\]{}<>=@\"“”。，\u0101\u0113\u012b\u014d\u016b\u01ce\u011b\u01d0\u01d2\u01d4]+"
)  # no sentence, reference, code, toned reading
_BREAK = lazy_pattern(r"[\n|]")


def find(page: Page) -> Iterator[Candidate]:
    """Every line, or stretch between bars, that is a Latin part and a Han part."""
    blocks = list(dict.fromkeys(block for start, _ in page.terms if (block := _block(page, start))))
    for candidate in bilingual(page, blocks, "entry"):
        english = page.text[candidate.floor : candidate.end]
        han = candidate.han.text
        if (
            candidate.han.start < candidate.floor
            and _is_name(english)
            and not (is_value(english, han) or is_sentence(han))
        ):
            yield candidate


def _is_name(english: str) -> bool:
    return len(english) > 1 and _NAME.fullmatch(english) is not None and len(english.split()) <= _MOST_WORDS


def _block(page: Page, offset: int) -> tuple[int, int] | None:
    """The stretch between line breaks and bars around an offset; None in headings, tables and long lines."""
    if page.document.part_at(offset) not in ("body", "caption"):
        return None
    first, last = max(0, offset - _LONGEST), min(len(page.text), offset + _LONGEST)
    start = max(page.text.rfind(sign, first, offset) for sign in "\n|") + 1
    end = _BREAK.search(page.text, offset, last)
    finish = end.start() if end else last
    if (start == 0 and first > 0) or (end is None and last < len(page.text)) or finish - start > _LONGEST:
        return None
    return start, finish


PATTERN = Pattern(name="entry", rank=36, find=find)

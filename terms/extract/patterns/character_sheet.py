"""Fields of a character sheet: a label, then a name and its characters side by side.

Finds: `Family name: Xiāo 蕭 / Given name: Fēng 峰`, `Courtesy name: 孔明 Kongming`, `Sword: Frost (霜華)`. Each
field is a mention of its own: the cue says which part of the name it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.tables import column
from terms.text.han import HAN_CLASS
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_LETTER = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_NAME = rf"(?P<{{}}>[{_LETTER}][{_LETTER}'’-]*(?:[ ][{_LETTER}'’-]+){{{{0,3}}}})"
_LABEL = lazy_pattern(
    rf"(?:^|[\n/|;,，·•*#>-]|[{HAN_CLASS})）][ ](?=[A-Z]))[ \t*_]*(?P<label>[A-Za-z][A-Za-z ]{{2,18}}?)[ \t*_]*[:：]"
    r"[ \t*_]*(?P<first>[^\n:：]{0,48})$"
)
_FIRST = lazy_pattern(_NAME.format("name") + r"[ \t,*_]*[(（]?$")
_THEN = lazy_pattern(r"[ \t,*_]*[(（]?" + _NAME.format("name") + r"[ \t]*[)）]?[ \t]*(?=[\n/|;,，(（·]|\Z)")
_NEXT = r"[A-Z][a-z]+(?:[ ][a-z]+){0,2}[ ]?[:：]"  # the label of the next field
_END = lazy_pattern(rf"[)）*_]*[ \t]*(?=[\n/|;,，(（·]|\Z|{_NEXT})(?![ ]*[{HAN_CLASS}])")
_REACH = 72  # code points


def find(page: Page) -> Iterator[Candidate]:
    """Every labeled field of a name."""
    for start, end in page.terms:
        near = page.text[max(0, start - _REACH) : start]
        label = _LABEL.search(page.text, start - len(near), start) if ":" in near or "：" in near else None
        if label is None or label["label"].strip().lower() not in column("name_labels"):
            continue
        name = _name(page, label, start, end)
        if name:
            cue = f"sheet:{'-'.join(label['label'].lower().split())}"
            yield Candidate(page.document.span(start, end), *name, "character-sheet", exact=True, cues=(cue,))


def _name(page: Page, label: re.Match[str], start: int, end: int) -> tuple[int, int] | None:
    """The name before the characters of a field, else the one after them."""
    if label["first"].strip("(（ \t*_"):
        found = _FIRST.fullmatch(page.text, label.start("first"), start)
        is_more = page.text[start - 1] in "(（" and page.text[end : end + 1] not in tuple(
            ")）"
        )  # a bracket with other names in it
        return found.span("name") if found and _END.match(page.text, end) and not is_more else None
    found = _THEN.match(page.text, end)
    return found.span("name") if found else None


PATTERN = Pattern(name="character-sheet", rank=18, find=find)

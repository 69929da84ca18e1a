"""Labels at the start of a bracket's piece: `traditional Chinese:`, `pinyin`, `t.`, `lit.`, `also known as`, `t=`."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from terms.tables import mapping
from terms.text.han import has_han, is_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

LabelClass = Literal["reading", "meaning", "name", "language", "script", "filler"]
_ORDER: tuple[LabelClass, ...] = (
    "reading",
    "meaning",
    "name",
    "language",
    "script",
    "filler",
)  # the first present counts
_TONED = lazy_pattern("[\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f]")
_DASH = lazy_pattern("[-–—]+")
_QUOTED = lazy_pattern(r"\s*[\"'“‘«*_]")


class Label(NamedTuple):
    """What a label, or a run of them, says of what follows it from `end` on."""

    end: int
    says: LabelClass


def label_at(text: str, start: int, end: int) -> Label | None:
    """The labels with which `text[start:end]` begins; None where the words are a part of a name.

    Before Latin letters a label without a colon counts only in lower case, or where tones show a reading.

    >>> text = "literally 'touch the heart'"
    >>> label_at(text, 0, len(text))
    Label(end=10, says='meaning')
    >>> label_at("Pinyin Input Method", 0, 19)
    """
    words = tuple(_words(text, start, end))
    if not words:
        return None
    says = next(says for says in _ORDER if any(word.says == says for word in words))
    colon = _colon(text, words[-1].end, end)
    if colon:
        return Label(colon, says)
    behind = _after_blanks(text, words[-1].end, end)
    if has_han(text[behind:end]):
        return None if says in ("reading", "language") else Label(behind, says)  # “Jyutping 粵拼” names itself
    # What follows the last word of this class may be a name: translated as “Classical Chinese”.
    last = max(word.end for word in words if word.says == says)
    return Label(last, says) if _is_said(text, start, last, end, says) else None


def _is_said(text: str, start: int, last: int, end: int, says: LabelClass) -> bool:
    """Whether labels without a colon, from `start` to `last`, are labels of the Latin letters after them."""
    if says in ("reading", "language"):
        return _TONED.search(text, last, end) is not None
    if says == "filler":
        return _QUOTED.match(text, last, end) is not None
    return says != "script" and text[start:last].lstrip()[0].islower()


def _words(text: str, start: int, end: int) -> Iterator[Label]:
    """Each label of the run at `start` with its class."""
    at = _after_blanks(text, start, end)
    while word := _one().match(text, at, end):
        at = word.end()
        label = " ".join(word.group().rstrip(" \t\n.").lower().split())
        yield Label(at, cast("LabelClass", mapping("bracket_labels")[label]))


def _colon(text: str, start: int, end: int) -> int:
    """Where a colon, an equals sign, or a dash before a blank or characters ends, with the blanks after it; else 0."""
    if text[start:end].startswith((":", "：", "=")):
        return _after_blanks(text, start + 1, end)
    dash = _DASH.match(text, start, end)
    behind = text[dash.end() : min(dash.end() + 1, end)] if dash else ""
    return _after_blanks(text, dash.end(), end) if dash and (behind.isspace() or is_han(behind)) else 0


def _after_blanks(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


@cache
def _one() -> re.Pattern[str]:
    """One label with the blanks after it; one of a single letter needs a sign."""
    rows = sorted(mapping("bracket_labels"), key=len, reverse=True)
    words = "|".join(r"\s+".join(map(re.escape, row.split(" "))) for row in rows if len(row) > 1 and row.isascii())
    others = "|".join(map(re.escape, (row for row in rows if not row.isascii())))
    letters = "".join(row for row in rows if len(row) == 1 and row.isascii())
    one = rf"(?:(?:{words})(?!-?\w)\.?|(?:{others})(?=[:：=\s])|[{letters}](?=[.=])\.?)[ \t\n]*"
    return re.compile(one, re.IGNORECASE)

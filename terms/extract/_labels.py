"""Labels at the start of a bracket's piece: `traditional Chinese:`, `pinyin`, `t.`, `lit.`, `also known as`, `t=`."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from terms.tables import mapping
from terms.text.han import has_han

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LabelClass = Literal["reading", "meaning", "name", "language", "script", "filler"]
_ORDER: tuple[LabelClass, ...] = (
    "reading",
    "meaning",
    "name",
    "language",
    "script",
    "filler",
)  # the first present counts
_TONED = re.compile("[\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f]")
_QUOTED = re.compile(r"\s*[\"'“‘«*_]")


class Label(NamedTuple):
    """What a run of labels says of what follows it from `end` on."""

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
    found = _run().match(text, start, end)
    if found is None:
        return None
    says = _strongest(_classes(text, start, found.end("labels"), end))
    if has_han(text[found.end() : end]):
        is_label = found["colon"] != "" or says not in ("reading", "language")  # “Jyutping 粵拼” names itself
    else:
        is_label = found["colon"] != "" or _is_said(text, found, end, says)
    return Label(found.end(), says) if is_label else None


def _is_said(text: str, found: re.Match[str], end: int, says: LabelClass) -> bool:
    """Whether labels without a colon before Latin letters are labels."""
    if says in ("reading", "language"):
        return _TONED.search(text, found.end(), end) is not None
    if says == "filler":
        return _QUOTED.match(text, found.end(), end) is not None
    return says != "script" and found["labels"].strip()[0].islower()


def _classes(text: str, start: int, last: int, end: int) -> Iterator[str]:
    for word in _one().finditer(text, start, end):
        if word.end() > last:
            return
        yield mapping("bracket_labels")[" ".join(word.group().rstrip(" \t\n.").lower().split())]


def _strongest(classes: Iterable[str]) -> LabelClass:
    found = set(classes)
    return cast("LabelClass", next(says for says in _ORDER if says in found))


@cache
def _run() -> re.Pattern[str]:
    """Labels in a row, then a colon or an equals sign."""
    return re.compile(rf"\s*(?P<labels>(?:{_one().pattern})+)(?P<colon>[:：=]?)\s*", re.IGNORECASE)


@cache
def _one() -> re.Pattern[str]:
    """One label with the blanks after it; one of a single letter needs a sign."""
    rows = sorted(mapping("bracket_labels"), key=len, reverse=True)
    words = "|".join(r"\s+".join(map(re.escape, row.split(" "))) for row in rows if len(row) > 1 and row.isascii())
    others = "|".join(map(re.escape, (row for row in rows if not row.isascii())))
    letters = "".join(row for row in rows if len(row) == 1 and row.isascii())
    one = rf"(?:(?:{words})(?![\w-])\.?|(?:{others})(?=[:：=\s])|[{letters}](?=[.=])\.?)[ \t\n]*"
    return re.compile(one, re.IGNORECASE)

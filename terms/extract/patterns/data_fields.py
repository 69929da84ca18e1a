"""Fields of data side by side: one key says characters, the next one a name.

Finds: `{ name: "Li Bai", chinese: "李白" }`, `pinyin: 'Tian Shu', chinese: '天枢'`, and the same fields on lines of
their own, as JSON, YAML and programs have them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.page.columns import role_of
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_KEY = r"[\"']?(?P<{}>[A-Za-z]\w{{1,20}})[\"']?[ ]*:[ ]*"
_NAME = r"(?P<quote>[\"']?)(?P<name>[A-Za-z\u00c0-\u024f][^\"\n,{}\[\]:]{0,60}?)(?P=quote)"
_OWN = lazy_pattern(_KEY.format("han") + r"[\"']?\Z")
_BEFORE = lazy_pattern(_KEY.format("key") + _NAME + r"[ ]*(?:,[ ]*\n?|\n)[ \t]*\Z")
_AFTER = lazy_pattern(r"[\"']?[ ]*(?:,[ ]*\n?|\n)[ \t]*" + _KEY.format("key") + _NAME + r"[ ]*(?=[,}\n]|\Z)")
_END = lazy_pattern(r"[\"']?[ ]*(?:[,}\n]|\Z)")
_HUMP = lazy_pattern(r"(?<=[a-z])(?=[A-Z])")
_REACH = 130  # code points
_LONGEST = 8  # words
_ROLES = ("english", "name", "reading")  # the better first


def find(page: Page) -> Iterator[Candidate]:
    """Every field of characters with the field of a name beside it."""
    for _, start, end in page.free_terms():
        if page.text[start - 1 : start] not in ("'", '"', " ") or not _END.match(page.text, end):
            continue
        own = _OWN.search(page.text, max(0, start - 40), start)
        if own is None or role_of(_said(own["han"])) != "han":
            continue
        before = _BEFORE.search(page.text, max(0, own.start() - _REACH), own.start())
        names = [name for name in (before, _AFTER.match(page.text, end, end + _REACH)) if name and _role(page, name)]
        if names:
            best = min(names, key=lambda name: _ROLES.index(_role(page, name)))
            span = page.document.span(start, end)
            yield Candidate(span, *best.span("name"), "data-fields", exact=True, cues=("label",))


def _role(page: Page, field: re.Match[str]) -> str:
    """What the key of a field says of its value; "" where it is no short name."""
    role = role_of(_said(field["key"]))
    is_name = len(field["name"].split()) <= _LONGEST and not page.has_han(*field.span("name"))
    is_name &= role != "reading" or field["name"][0].isupper()  # a reading in small letters is no name
    return role if is_name and role in _ROLES else ""


def _said(key: str) -> str:
    """The words of a key: chinese name of chineseName and chinese_name."""
    return _HUMP.sub(" ", key.replace("_", " ")).lower()


PATTERN = Pattern(name="data-fields", rank=17, find=find)

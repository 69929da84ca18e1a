"""Chinese name: 漢字 English name: X: labeled fields of one thing, on one line or on lines that follow each other.

Finds: `Chinese name: 林書豪 English name: Jeremy Lin Position: guard`, `English: Bank of Taiwan | Chinese: 臺灣銀行`,
`中文名：李小龍 英文名：Bruce Lee`, and a title above two such lines,
`Hualien City⏎Traditional Chinese: 花蓮市⏎Pinyin: …`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from terms.extract import Pattern
from terms.extract.candidate import Candidate
from terms.extract.meaning import is_sentence
from terms.extract.page.columns import role_of
from terms.tables import mapping
from terms.text.han import HAN_CLASS, has_han
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from terms.extract.page.page import Page

_COLON = lazy_pattern(r"[ \t]?[:：](?!//)[*_]*[ \t]*")
_CUT = lazy_pattern(r"[|;；·•\t,，、]|[ ]{2,}|[ ][-–—/][ ]")  # what parts the fields of a line
# A label that nobody knows: one capitalized word, or one with small words after it (Date of birth); in Chinese a word.
_UNKNOWN = lazy_pattern(rf"(?:[A-Z][\w'’-]*(?:[ ](?:of|and|in|at|[a-z]{{3,}})){{0,3}}|[{HAN_CLASS}]{{2,6}})$")
_NAME = lazy_pattern('["“‘\']?(?P<name>[A-Za-z\u00c0-\u024f][^\n"“”<>{}()（）]{0,70}?)["”’\']?[.,;*_ \t]*')
_END = lazy_pattern(rf"[\"”’」』》*_]*[ \t]*(?:$|[\n\r|;；,，、·•(（/]|[A-Z{HAN_CLASS}])")
_TITLE = lazy_pattern("[#*_ \t]*(?P<name>[A-Z][^\n:：|.!?]{1,60})[*_ \t]*\r?")
_ROLES = ("english", "name")  # the better first
_LABEL_SIZES = (4, 3, 2, 1)  # words of a label that is known
_BRACES = ("{", "[")
_LINES = 8  # lines of a record before and after
_REACH = 400  # code points of a line to either side
_LONGEST_LABEL = 160  # code points
_LONGEST = 8  # words of a name
_FEWEST = 2  # fields under a title


class _Field(NamedTuple):
    """A label's role, "" where nobody knows it, and its value as (start, end)."""

    role: str
    start: int
    end: int


def find(page: Page) -> Iterator[Candidate]:
    """Every field that says characters, with the field of the same record that says a name."""
    for _, start, end in page.free_terms():
        before = page.text[max(0, start - 4) : start].rstrip(' \t"“‘「『《*_')
        if before[-1:] not in (":", "：") or not _END.match(page.text, end) or is_sentence(page.text[start:end]):
            continue
        if not _is_said(page, start, end):
            continue
        lines = _record(page, start)
        fields = [field for line in lines for field in _near(page, line, start)]
        name = _name(page, fields, start) or _title(page, lines)
        if name and not page.ends_cell(*sorted((name[0], start))):
            yield Candidate(page.document.span(start, end), *name, "record", exact=True, cues=("label",))


def _is_said(page: Page, start: int, end: int) -> bool:
    """Whether the characters begin the value of a label that promises them."""
    fields = _near(page, page.line(start), start)
    own = next((field for field in fields if field.start <= start and end <= field.end), None)
    return own is not None and own.role == "han" and not page.text[own.start : start].strip('"“‘「『《*_ \t')


def _record(page: Page, offset: int) -> list[tuple[int, int]]:
    """The lines with fields around an offset, that of the offset among them; a line in braces is all of its record."""
    lines = [page.line(offset)]
    if page.text[lines[0][0] : lines[0][0] + _REACH].lstrip().startswith(_BRACES):
        return lines
    while len(lines) <= _LINES and lines[0][0] > 0:
        line = page.line(lines[0][0] - 1)
        if not _fields(page, *line):
            break
        lines.insert(0, line)
    first = len(lines)
    while len(lines) - first < _LINES and lines[-1][1] < len(page.text):
        line = page.line(lines[-1][1] + 1)
        if not _fields(page, *line):
            break
        lines.append(line)
    return lines


def _near(page: Page, line: tuple[int, int], offset: int) -> list[_Field]:
    """The fields of a line that begin near an offset, or near that end of the line which is next to it."""
    at = min(max(offset, line[0]), line[1])
    fields = _fields(page, *line)
    first = bisect_left(fields, at - _REACH, key=attrgetter("start"))
    return list(fields[first : bisect_right(fields, at + _REACH, key=attrgetter("start"))])


@lru_cache(maxsize=64)  # the lines of a record come back for each of its fields
def _fields(page: Page, start: int, end: int) -> tuple[_Field, ...]:
    """The fields of a line: each value goes on to the label of the next."""
    role, begin = None, start
    found = []
    for colon in _COLON.finditer(page.text, start, end):
        following, label = _label(page.text, begin, colon.start())
        if role is not None:
            found.append(_Field(role, begin, label))
        role, begin = following, colon.end()
    return (*found, _Field(role, begin, end)) if role is not None else ()


def _label(text: str, begin: int, colon: int) -> tuple[str, int]:
    """The role of the label that ends at a colon, and where it begins."""
    cuts = [cut.end() for cut in _CUT.finditer(text, begin, colon)]
    first = cuts[-1] if cuts else begin
    near = max(first, colon - _LONGEST_LABEL)
    words = text[near:colon].split(" ")
    for size in _LABEL_SIZES:
        label = " ".join(words[-size:])
        role = _role(label) if label and size <= len(words) else ""
        if role and label[0].islower() and words[-size - 1 : -size] and words[-size - 1][:1].isupper():
            return "", colon - len(label) - len(words[-size - 1]) - 1  # Japanese name
        if role:
            return role, colon - len(label)
    if cuts:
        return "", first
    unknown = _UNKNOWN.search(text, near, colon)
    return "", unknown.start() if unknown else first


@lru_cache(maxsize=1024)  # the labels of a page come back
def _role(label: str) -> str:
    """The role of a label in one script, or of its first half: English name/meaning."""
    plain = label.lstrip("#*_-–•> \t").replace("_", " ")
    if len({has_han(word) for word in plain.split()}) != 1:
        return ""
    return role_of(plain) or (role_of(plain.partition("/")[0]) if "/" in plain else "")


def _name(page: Page, fields: list[_Field], offset: int) -> tuple[int, int] | None:
    """The value that is the English name: what a label calls English before what it calls a name, the nearest first."""
    named = [(field, name) for field in fields if field.role in _ROLES and (name := _value(page, field))]
    best = min(named, key=lambda one: (_ROLES.index(one[0].role), abs(one[0].start - offset)), default=None)
    return best[1].span("name") if best else None


@lru_cache(maxsize=256)  # a value is asked for by all characters near it
def _value(page: Page, field: _Field) -> re.Match[str] | None:
    """The value of a field, if it is a name: short, without characters, no sentence."""
    end = next((cut.start() for cut in _CUT.finditer(page.text, field.start, field.end)), field.end)
    found = _NAME.fullmatch(page.text, field.start, end)
    if found is None or page.has_han(*found.span()):
        return None
    words = found["name"].lower().split()
    is_said = any(mapping("function_words").get(word, "") in ("auxiliary", "pronoun", "verb") for word in words)
    return None if is_said or len(words) > _LONGEST else found


def _title(page: Page, lines: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The title on the line above two fields or more."""
    if len(lines) < _FEWEST or lines[0][0] == 0:
        return None
    start, end = page.line(lines[0][0] - 1)
    found = _TITLE.fullmatch(page.text, start, end) if end - start <= _REACH else None
    is_title = found is not None and not page.has_han(*found.span()) and len(found["name"].split()) <= _LONGEST
    return found.span("name") if found and is_title else None


PATTERN = Pattern(name="record", rank=34, find=find)

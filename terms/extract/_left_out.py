"""Why Han characters of a text are in no mention: the first reason that holds, in words for an editor."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from terms.extract.wire import glossary_form
from terms.registry import plugins
from terms.tables import column
from terms.text.han import HAN_CLASS, han_only
from terms.text.keys import han_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from terms.categories import LeftOut
    from terms.extract._page import Page
    from terms.model import Mention

_KANA = "\u3041-\u3096\u30a1-\u30fc"
_HANGUL = "\u1100-\u11ff\uac00-\ud7af"
_EAST_BEFORE = re.compile(f"[{HAN_CLASS}{_KANA}{_HANGUL}、・「」『』]*\\Z")
_EAST_AFTER = re.compile(f"[{HAN_CLASS}{_KANA}{_HANGUL}、・「」『』]*")
_LABEL = re.compile(r"\b(Japanese|Kanji|Korean|Hanja)\s*[:：]?\s*\Z", re.IGNORECASE)
_NUMERALS = "0-9〇零一二三四五六七八九十百千廿卅兩两"
_UNITS = "年月日號号時时分秒點点週周萬万億亿元歲岁世紀纪"
_DATE = re.compile(rf"(?:民國|民国|公元|第)?[{_NUMERALS}][{_NUMERALS}{_UNITS}., ]*")
_NUMBER_BEFORE = re.compile(r"[0-9][0-9., ]*\Z")
_BULLET = re.compile(r"\s*(?:[-*•]\s*)?[（(]?[一二三四五六七八九十百壹貳參甲乙丙丁戊己庚辛壬癸]{1,3}[)）、.．]")
_TONED = re.compile(r"[a-zA-Z']*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][\wāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ'’ -]*|[\u3105-\u312fˊˇˋ˙ ]+")
_BETWEEN = re.compile(r"[ \t]?[(（\[]?[ \t]?")
_TOKEN = re.compile(r"[^\s()（）<>「」《》，。；：、“”\"]*")
_LINK = re.compile(
    r"://|\bwww\.|\.(?:html?|php|pdf|jpe?g|png|gif|svg|webp|md|txt|docx?|xlsx?|csv|json|xml|ya?ml|py|js|zip|mp[34])\b"
    r"|^[\w.-]*(?:/[^/]+){3,}|@[\w-]+\.",
    re.IGNORECASE,
)
# The line of a bibliography: a year, and a page or a publisher; in a list, a year and a title in marks.
_YEAR = r"(?=.*\b(?:1[5-9]|20)\d\d(?!\d))"
_SOURCE_LINE = re.compile(
    rf"{_YEAR}.*(?:\bpp?\.\s?\d|[:,]\s?\d{{1,3}}\s?[-–]\s?\d{{1,3}}\b|\bPress\b|\b[Vv]ols?\b|\bthesis\b|出版|書局|书局)"
    r"|.*\b(?:ISBN|doi:|[Rr]etrieved|[Aa]ccessed)\b"
)
_SOURCE_ITEM = re.compile(rf"{_YEAR}.*(?:《|〈|(?<!\w)['‘“\"])")
_ITEM = re.compile(r"[ \t]*(?:[-*•]|\[?\d{1,3}[\].)])[ \t]")
_LONGEST_SOURCE = 300  # code points; a longer line is a paragraph
_STOPS = "，。！？；：、"
_OPENING = "「『“‘\"'"
_LONG = 14  # characters in a row: more is a sentence rather than a name
_REACH = 200  # code points looked at on either side


class Run(NamedTuple):
    """A stretch of Han that is in no mention: `text[start:end]`, inside the term from `first` to `last`."""

    start: int
    end: int
    first: int
    last: int


class Surroundings:
    """What stands around the Han of a page; everything is computed once, on first use."""

    def __init__(self, page: Page, mentions: Iterable[Mention]) -> None:
        self.page = page
        self.text = page.text
        self._mentions = tuple(mentions)
        self._chinese: dict[int, bool] = {}

    def reason(self, run: Run) -> tuple[LeftOut, str]:
        """Why the run is in no mention, and what more there is to say: a line, a pattern."""
        for reason, holds in _TESTS:
            found = holds(self, run)
            if found:
                return reason, found if isinstance(found, str) else ""
        return "no English beside it", ""

    @cached_property
    def paired(self) -> dict[str, Mention]:
        """The first mention of each han."""
        found: dict[str, Mention] = {}
        for mention in self._mentions:
            found.setdefault(han_key(mention.han.text), mention)
        return found

    @cached_property
    def proposed(self) -> dict[int, str]:
        """The pattern that saw a name beside the characters, by offset: the cascade found no english there."""
        found: dict[int, str] = {}
        for pattern in plugins("terms.extract.patterns", "PATTERN").values():
            for candidate in pattern.find(self.page):
                for offset in range(candidate.han.start, candidate.han.end):
                    found.setdefault(offset, candidate.pattern)
        return found

    @cached_property
    def _heads(self) -> tuple[tuple[int, bool], ...]:
        """Where sections begin, and whether they list sources."""
        heads = "|".join(map(re.escape, sorted(column("reference_headings"))))
        lists = re.compile(rf"^[ \t#*_=]*(?:{heads})[ \t#*_=:：]*$", re.MULTILINE | re.IGNORECASE)
        found = {part.start: False for part in self.page.document.parts if part.name == "heading"}
        found |= {head.start(): True for head in lists.finditer(self.text)}
        return tuple(sorted(found.items()))

    def is_listed(self, offset: int) -> bool:
        """Whether the section lists sources: it stands under References, Bibliography and the like."""
        index = bisect_right(self._heads, (offset, True)) - 1
        return index >= 0 and self._heads[index][1]

    @cached_property
    def items(self) -> frozenset[int]:
        """Where the items of lists begin."""
        return frozenset(mark.start for mark in self.page.document.marks if mark.name == "item")

    def line(self, offset: int) -> tuple[int, int]:
        """The line of text around an offset."""
        end = self.text.find("\n", offset)
        return self.text.rfind("\n", 0, offset) + 1, len(self.text) if end < 0 else end

    def is_chinese(self, offset: int) -> bool:
        """Whether the line, or the cell, is running Chinese: as much Han as Latin, and long or with Chinese stops."""
        start, end = self.line(offset)
        start = max(start, self.text.rfind("\t", start, offset) + 1)
        if start not in self._chinese:
            cell = self.text[start:end].split("\t", 1)[0]
            han, letters = len(han_only(cell)), sum(char.isascii() and char.isalpha() for char in cell)
            is_long = han >= _LONG or (han > 4 and any(stop in cell for stop in _STOPS))
            self._chinese[start] = 2 * han >= letters and is_long
        return self._chinese[start]


def _code(around: Surroundings, run: Run) -> bool:
    """Backticks in text that is no Markdown."""
    start, end = around.line(run.start)
    return around.text.count("`", start, run.start) % 2 == 1 and "`" in around.text[run.end : end]


def _link(around: Surroundings, run: Run) -> bool:
    before = _TOKEN.match(around.text[max(0, run.start - _REACH) : run.start][::-1])
    after = _TOKEN.match(around.text, run.end, run.end + _REACH)
    token = around.text[run.start - (before.end() if before else 0) : after.end() if after else run.end]
    return _LINK.search(token) is not None


def _beside(_: Surroundings, run: Run) -> bool:
    return (run.start, run.end) != (run.first, run.last)


def _repeated(around: Surroundings, run: Run) -> str:
    mention = around.paired.get(han_key(around.text[run.start : run.end]))
    if mention is None:
        return ""
    line = around.page.document.locate(mention.han.start, mention.han.end).line
    return f"{glossary_form(mention.english.text)}, line {line}"


def _east(around: Surroundings, run: Run) -> str:
    """The han with the letters of Japanese and Korean around it."""
    before = _EAST_BEFORE.search(around.text, max(0, run.start - 40), run.start)
    after = _EAST_AFTER.match(around.text, run.end, run.end + 40)
    return around.text[before.start() if before else run.start : after.end() if after else run.end]


def _label(around: Surroundings, run: Run) -> str:
    found = _LABEL.search(around.text, max(0, run.start - 12), run.start)
    return found.group(1).lower() if found else ""


def _japanese(around: Surroundings, run: Run) -> bool:
    return re.search(f"[{_KANA}]", _east(around, run)) is not None or _label(around, run) in ("japanese", "kanji")


def _korean(around: Surroundings, run: Run) -> bool:
    return re.search(f"[{_HANGUL}]", _east(around, run)) is not None or _label(around, run) in ("korean", "hanja")


def _bullet(around: Surroundings, run: Run) -> bool:
    found = _BULLET.match(around.text, around.line(run.start)[0])
    return found is not None and run.start < found.end() <= run.end + 2


def _date(around: Surroundings, run: Run) -> bool:
    number = _NUMBER_BEFORE.search(around.text, max(0, run.start - 8), run.start)
    return _DATE.fullmatch(around.text, number.start() if number else run.start, run.end) is not None


def _pronunciation(around: Surroundings, run: Run) -> bool:
    gap = _BETWEEN.match(around.text, run.end)
    found = _TONED.match(around.text, gap.end() if gap else run.end)
    return found is not None and found.group().islower() | (found.group()[0] > "\u3100")


def _chinese(around: Surroundings, run: Run) -> bool:
    return around.is_chinese(run.start)


def _heading(around: Surroundings, run: Run) -> bool:
    if around.page.document.part_at(run.start) != "heading":
        return False
    start, end = around.line(run.start)
    return not any(char.isascii() and char.isalpha() for char in around.text[start:end])


def _reference(around: Surroundings, run: Run) -> bool:
    start, end = around.line(run.start)
    if around.is_listed(run.start) or end - start > _LONGEST_SOURCE:
        return around.is_listed(run.start)
    is_item = start in around.items or _ITEM.match(around.text, start)
    shapes = (_SOURCE_LINE, _SOURCE_ITEM) if is_item else (_SOURCE_LINE,)
    return any(shape.match(around.text, start, end) for shape in shapes)


def _weak(around: Surroundings, run: Run) -> str:
    return around.proposed.get(run.start, "")


def _quotation(around: Surroundings, run: Run) -> bool:
    text = around.text
    before, after = text[run.first - 1 : run.first], text[run.last : run.last + 1]
    is_sentence = run.last - run.first >= _LONG or bool(after and after in _STOPS) or bool(before and before in _STOPS)
    return is_sentence or bool(before and before in _OPENING)


def _part(name: str) -> Callable[[Surroundings, Run], bool]:
    return lambda around, run: around.page.document.part_at(run.start) == name


_TESTS: tuple[tuple[LeftOut, Callable[[Surroundings, Run], bool | str]], ...] = (
    ("comment", _part("comment")),
    ("image text", _part("caption")),
    ("code", _code),
    ("link or file name", _link),
    ("beside a paired name", _beside),
    ("repeated name", _repeated),
    ("Japanese", _japanese),
    ("Korean", _korean),
    ("list bullet", _bullet),
    ("date or number", _date),
    ("pronunciation only", _pronunciation),
    ("reference list", _reference),
    ("Chinese text", _chinese),
    ("heading without English", _heading),
    ("quotation or sentence", _quotation),
    ("weak evidence", _weak),
)

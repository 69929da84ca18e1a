"""Why Han characters of a text are in no mention: the first reason that holds, in words for an editor."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.extract.unpaired.surroundings import LONG, STOPS
from terms.extract.wire import glossary_form
from terms.text.han import HAN_CLASS
from terms.text.keys import han_key
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Callable

    from terms.categories import LeftOut
    from terms.extract.unpaired.surroundings import Run, Surroundings

_KANA = "\u3041-\u3096\u30a1-\u30fc"
_HANGUL = "\u1100-\u11ff\uac00-\ud7af"
_EAST_BEFORE = lazy_pattern(f"[{HAN_CLASS}{_KANA}{_HANGUL}、・「」『』]*\\Z")
_EAST_AFTER = lazy_pattern(f"[{HAN_CLASS}{_KANA}{_HANGUL}、・「」『』]*")
_LABEL = lazy_pattern(r"\b(Japanese|Kanji|Korean|Hanja)\s*[:：]?\s*\Z", re.IGNORECASE)
_NUMERALS = "0-9〇零一二三四五六七八九十百千廿卅兩两"
_UNITS = "年月日號号時时分秒點点週周萬万億亿元歲岁世紀纪"
_DATE = lazy_pattern(rf"(?:民國|民国|公元|第)?[{_NUMERALS}][{_NUMERALS}{_UNITS}., ]*")
_NUMBER_BEFORE = lazy_pattern(r"[0-9][0-9., ]*\Z")
_BULLET = lazy_pattern(r"\s*(?:[-*•]\s*)?[（(]?[一二三四五六七八九十百壹貳參甲乙丙丁戊己庚辛壬癸]{1,3}[)）、.．]")
_TONED = lazy_pattern(r"[a-zA-Z']*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][\wāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ'’ -]*|[\u3105-\u312fˊˇˋ˙ ]+")
_BETWEEN = lazy_pattern(r"[ \t]?[(（\[]?[ \t]?")
_TOKEN = lazy_pattern(r"[^\s()（）<>「」《》，。；：、“”\"]*")
_LINK = lazy_pattern(
    r"://|\bwww\.|\.(?:html?|php|pdf|jpe?g|png|gif|svg|webp|md|txt|docx?|xlsx?|csv|json|xml|ya?ml|py|js|zip|mp[34])\b"
    r"|^[\w.-]*(?:/[^/]+){3,}|@[\w-]+\.",
    re.IGNORECASE,
)
# The line of a bibliography: a year, and a page or a publisher; in a list, a year and a title in marks.
_YEAR = r"(?=.*\b(?:1[5-9]|20)\d\d(?!\d))"
_SOURCE_LINE = lazy_pattern(
    rf"{_YEAR}.*(?:\bpp?\.\s?\d|[:,]\s?\d{{1,3}}\s?[-–]\s?\d{{1,3}}\b|\bPress\b|\b[Vv]ols?\b|\bthesis\b|出版|書局|书局)"
    r"|.*\b(?:ISBN|doi:|[Rr]etrieved|[Aa]ccessed)\b"
)
_SOURCE_ITEM = lazy_pattern(rf"{_YEAR}.*(?:《|〈|(?<!\w)['‘“\"])")
_ITEM = lazy_pattern(r"[ \t]*(?:[-*•]|\[?\d{1,3}[\].)])[ \t]")
_LONGEST_SOURCE = 300  # code points; a longer line is a paragraph
_OPENING = "「『“‘\"'"
_REACH = 200  # code points looked at on either side


def reason(around: Surroundings, run: Run) -> tuple[LeftOut, str]:
    """Why a run is in no mention, and what more there is to say: the name it is paired with elsewhere, a pattern."""
    for name, holds in _TESTS:
        found = holds(around, run)
        if found:
            return name, found if isinstance(found, str) else ""
    return "no English beside it", ""


def _unsure(around: Surroundings, run: Run) -> str:
    mention = around.unsure.get(run.start)
    return f"{glossary_form(mention.english.text)}, {mention.confidence:.0%} sure" if mention else ""


def _code(around: Surroundings, run: Run) -> bool:
    return around.is_code(run)


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
    return around.page.document.part_at(run.start) == "heading" and not around.has_letters(run.start)


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
    is_sentence = run.last - run.first >= LONG or bool(after and after in STOPS) or bool(before and before in STOPS)
    return is_sentence or bool(before and before in _OPENING)


def _part(name: str) -> Callable[[Surroundings, Run], bool]:
    return lambda around, run: around.page.document.part_at(run.start) == name


_TESTS: tuple[tuple[LeftOut, Callable[[Surroundings, Run], bool | str]], ...] = (
    ("below the confidence asked for", _unsure),
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

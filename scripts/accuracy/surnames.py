"""Given names of Hong Kong, and the spellings of surnames in eight regions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scripts.accuracy.figures import Figure, share
from scripts.accuracy.sets import Pair, halves, shuffled
from terms.romanize.align import explain

if TYPE_CHECKING:
    from collections.abc import Callable

    from scripts.accuracy.sets import Lists

_FOOTNOTE = re.compile(r"\[.*?\]")
# Column of the list -> the region as people call it. The mainland's spellings are pinyin, by rule; the other columns
# are a source of `surname_spellings.tsv`.
_REGIONS = {
    "mainland": "the mainland", "taiwan": "Taiwan", "hongkong": "Hong Kong", "macao": "Macau",
    "singapore": "Singapore", "malaysia": "Malaysia", "vietnam": "Vietnam", "korea": "Korea",
}  # fmt: skip


def given_names(lists: Lists) -> list[Figure]:
    """Hong Kong's given names after a surname, and its surnames alone; capitals mark the surnames of the list."""
    pairs = [Pair(row["en"], row["zh"]) for row in lists.rows("hk_given_names.tsv")]
    if not pairs:
        return []
    given = [Pair(f"Chan {pair.english}", f"陳{pair.han}") for pair in pairs if not pair.english.isupper()]
    family = [pair._replace(english=pair.english.title()) for pair in pairs if pair.english.isupper()]
    test, learned = _halves_of_given(given)
    lists.missed("hong-kong-given-names", learned, in_hong_kong)
    family_test, family_learned = halves(family)
    lists.missed("hong-kong-surnames", family_learned, spelled)
    wrong = shuffled(test)
    return [
        Figure("Hong Kong's given names: spelled by its system", _share(in_hong_kong, test), "≥ 97 %"),
        Figure("Hong Kong's given names, shuffled", _share(in_hong_kong, wrong)),
        Figure("Hong Kong's surnames, the half kept back: by any system", _share(spelled, family_test), "≥ 98 %"),
    ]


def by_region(lists: Lists) -> list[Figure]:
    """Every spelling of every surname, region by region; characters in either script."""
    rows = lists.rows("surnames_by_region.tsv")
    figures = []
    for column, region in _REGIONS.items() if rows else ():
        pairs = [
            Pair(spelling.strip().capitalize(), _FOOTNOTE.sub("", row["zh_tra"]), _FOOTNOTE.sub("", row["zh_sim"]))
            for row in rows
            for spelling in (row[column] or "").split("/")
            if spelling.strip()
        ]
        lists.missed(f"surnames-{column}", pairs, spelled)
        sample = "by rule" if column == "mainland" else "in sample"
        figures.append(Figure(f"surnames of {region} ({sample})", _share(spelled, pairs), "≥ 98 %"))
    return figures


def in_hong_kong(pair: Pair) -> str:
    """Not empty where Hong Kong's system spells the whole name."""
    found = explain(pair.english, pair.han)
    return "hong-kong" if found.verdict == "full" and found.start == 0 and "hong-kong" in found.systems else ""


def spelled(pair: Pair) -> str:
    """Not empty where some system spells the surname, in traditional or simplified characters (the label)."""
    for han in filter(None, (pair.han, pair.label)):
        found = explain(pair.english, han)
        if found.verdict == "full" and found.start == 0:
            return found.systems[0] if found.systems else "full"
    return ""


def _halves_of_given(pairs: list[Pair]) -> tuple[list[Pair], list[Pair]]:
    """The halves by the given name: the surname is the same in all."""
    test = {pair.han for pair in halves(pair._replace(han=pair.han[1:]) for pair in pairs)[0]}
    return [pair for pair in pairs if pair.han[1:] in test], [pair for pair in pairs if pair.han[1:] not in test]


def _share(judge: Callable[[Pair], str], pairs: list[Pair]) -> str:
    return share(sum(bool(judge(pair)) for pair in pairs), len(pairs))

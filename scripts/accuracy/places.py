"""Taiwan's stations and roads: names as signs and the post print them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scripts.accuracy.figures import Figure, share
from scripts.accuracy.sets import Pair, accounted, accounted_figures, halves

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.accuracy.sets import Lists

_NETWORKS = {"TRA": "the railways", "THSR": "the railways"}
# Numbers of sections, lanes and alleys belong to an address, not to the name of the road.
_ENGLISH_NUMBER = re.compile(r"\b(?:Sec|Ln|Aly)\. ?\d+, |^(?:Ln|Aly)\. ?\d+$")
_HAN_NUMBER = re.compile(r"[0-9０-９]+(?:段|巷|弄)|[一二三四五六七八九十]段$")


def measured(lists: Lists) -> list[Figure]:
    """Both lists; a road that several districts have counts once."""
    stations = [
        Pair(row["en"], row["zh"], _NETWORKS.get(row["network"], "the metros")) for row in lists.rows("tw_stations.tsv")
    ]
    roads = list(dict.fromkeys(without_numbers(row["en"], row["zh"]) for row in lists.rows("tw_roads.tsv")))
    figures: list[Figure] = []
    for name, pairs in (("Taiwan's stations", stations), ("Taiwan's roads", roads)):
        figures += _figures(name, pairs, lists) if pairs else []
    return figures


def without_numbers(english: str, han: str) -> Pair:
    """The road without the number of its section, lane or alley.

    >>> without_numbers("Sec. 3, Chongyang Rd.", "重陽路３段")
    Pair(english='Chongyang Rd.', han='重陽路', label='')
    """
    return Pair(_ENGLISH_NUMBER.sub("", english), _HAN_NUMBER.sub("", han))


def _figures(name: str, pairs: list[Pair], lists: Lists) -> list[Figure]:
    test, learned = halves(pairs)
    lists.missed(name.rpartition(" ")[2], learned, accounted)
    return [*accounted_figures(name, test, "≥ 97 %"), *_by_label(name, test)]


def _by_label(name: str, pairs: list[Pair]) -> Iterator[Figure]:
    for label in sorted({pair.label for pair in pairs} - {""}):
        mine = [pair for pair in pairs if pair.label == label]
        yield Figure(f"{name} of {label}", share(sum(bool(accounted(pair)) for pair in mine), len(mine)))

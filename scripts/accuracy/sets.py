"""Lists of names: reading them, the half that is measured, what explains a pair, what shuffling makes of it."""

from __future__ import annotations

import csv
import random
from collections import Counter
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from scripts.accuracy.figures import Figure, share
from terms.romanize.align import explain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path


class Pair(NamedTuple):
    """An English name and its characters; `label` says which part of a list it is from."""

    english: str
    han: str
    label: str = ""


@dataclass(frozen=True)
class Lists:
    """The folder of the lists, and where misses go (None: nowhere)."""

    folder: Path
    misses: Path | None = None

    def rows(self, name: str) -> list[dict[str, str]]:
        """The rows of a list; [] with a line that says so where it is not there."""
        path = self.folder / name
        if not path.exists():
            print(f"skipped, there is no {path}")
            return []
        with path.open(encoding="utf-8", newline="") as opened:
            return list(csv.DictReader(opened, delimiter="\t", quoting=csv.QUOTE_NONE))

    def missed(self, name: str, pairs: Iterable[Pair], judge: Callable[[Pair], str]) -> None:
        """Write the pairs that are not explained, with what was found instead."""
        if self.misses is None:
            return
        self.misses.mkdir(parents=True, exist_ok=True)
        lines = ["english\than\tlabel\trelation\tverdict\tname\tcues"]
        for pair in pairs:
            if judge(pair):
                continue
            found = explain(pair.english, pair.han)
            named = pair.english[found.start : found.end] if found.start is not None else ""
            lines.append("\t".join((*pair, found.relation, found.verdict, named, " ".join(found.cues))))
        (self.misses / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def is_measured(han: str) -> bool:
    """Whether a name is in the half that is measured: the first byte of its characters' SHA-256 is odd."""
    return sha256(han.encode()).digest()[0] % 2 == 1


def halves(pairs: Iterable[Pair]) -> tuple[list[Pair], list[Pair]]:
    """The pairs to measure, and those that may be learned from."""
    pairs = list(pairs)
    return [pair for pair in pairs if is_measured(pair.han)], [pair for pair in pairs if not is_measured(pair.han)]


def accounted(pair: Pair) -> str:
    """What explains a pair, from the first letter of the English on: `sound`, `translation`, or "" for nothing.

    A translation's generic words stand for half of the characters; where one word alone fits (cue `capitals`: a road
    is a road), nothing is explained.
    """
    found = explain(pair.english, pair.han)
    if found.start is None or pair.english[: found.start].strip(" ("):
        return ""
    if found.verdict in {"full", "mixed"}:
        return "sound"
    return "translation" if found.relation in {"translation", "mixed"} and "capitals" not in found.cues else ""


def shuffled(pairs: list[Pair]) -> list[Pair]:
    """Each English with the characters of another, the same on every run; none that is a true pair by chance."""
    true = {(pair.english, pair.han) for pair in pairs}
    others = [pair.han for pair in pairs]
    random.Random(1).shuffle(others)
    mixed = (pair._replace(han=han) for pair, han in zip(pairs, others, strict=True))
    return [pair for pair in mixed if (pair.english, pair.han) not in true]


def accounted_figures(title: str, pairs: list[Pair], goal: str) -> list[Figure]:
    """How many pairs are explained, by sound and as translations, and how many when shuffled."""
    counts, wrong = Counter(map(accounted, pairs)), shuffled(pairs)
    by_chance = Counter(map(accounted, wrong))
    both = counts["sound"] + counts["translation"]
    return [
        Figure(f"{title}: explained by sound or translated", share(both, len(pairs)), goal),
        Figure(f"{title}: by sound", share(counts["sound"], len(pairs))),
        Figure(f"{title}: translated", share(counts["translation"], len(pairs))),
        Figure(f"{title}, shuffled: by sound", share(by_chance["sound"], len(wrong)), "≤ 0.1 %"),
        Figure(f"{title}, shuffled: translated", share(by_chance["translation"], len(wrong))),
    ]

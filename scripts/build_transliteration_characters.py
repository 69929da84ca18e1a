"""Build `terms/data/transliteration_characters.tsv`: which characters tell a foreign name from a Chinese one.

    python scripts/build_transliteration_characters.py --foreign names.tsv --given given.tsv > table.tsv

`--foreign` is a TSV whose second column renders Latin names in Chinese (Wikidata's, CC0); `--given` one whose first
column holds Chinese given names. Chinese full names are CC-CEDICT's persons with dates. Only even-hashed names are
counted, the odd half is left for `benchmarks/readings.py`.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections import Counter
from hashlib import sha256
from math import log2
from pathlib import Path
from typing import TYPE_CHECKING

from terms.romanize.readings.cedict import dated_persons
from terms.text.han import is_han
from terms.text.script import simplified

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HEADER = """\
# How much commoner a character is in renderings of foreign names than in Chinese names: the rounded base-2 logarithm
# of the ratio, at most 6 either way; `first` where it begins the name (against surnames), `later` after that (against
# given names). Simplified characters. Source: counted over Wikidata's names in Chinese (CC0), the dated persons of
# CC-CEDICT and a Hong Kong list of given names (counts only). Built by scripts/build_transliteration_characters.py.
# Date: 2026-11.
han\tfirst\tlater
"""


def even(name: str) -> bool:
    """Whether a name belongs to the half that is counted."""
    return int(sha256(name.encode()).hexdigest(), 16) % 2 == 0


def foreign_names(path: Path) -> Iterator[str]:
    """The single words of the renderings, in simplified characters."""
    for row in csv.reader(path.open(encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE):
        for word in re.split(r"[·•・\s]", row[1]):
            if is_han(word) and 2 <= len(word) <= 8:
                yield simplified(word)


def given_names(path: Path) -> Iterator[str]:
    """The given names, in simplified characters."""
    for row in csv.reader(path.open(encoding="utf-8"), delimiter="\t"):
        if is_han(row[0]) and len(row[0]) < 3:
            yield simplified(row[0])


def weights(foreign: Counter[str], native: Counter[str], enough: int) -> dict[str, int]:
    """The rounded logarithm of the ratio for every character seen often enough."""
    characters = {char for char in foreign | native if foreign[char] >= 20 or native[char] >= enough}
    foreign_total = foreign.total() + 2 * len(foreign)
    native_total = native.total() + 0.5 * len(native)
    ratios = {
        char: ((foreign[char] + 2) / foreign_total) / ((native[char] + 0.5) / native_total) for char in characters
    }
    return {char: max(-6, min(6, round(log2(ratio)))) for char, ratio in ratios.items()}


def letters(names: Iterable[str]) -> Counter[str]:
    """How often each character occurs."""
    return Counter(char for name in names for char in name)


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--foreign", type=Path, required=True)
    parser.add_argument("--given", type=Path, required=True)
    options = parser.parse_args()
    foreign = [name for name in foreign_names(options.foreign) if even(name)]
    persons = [simplified(name) for name in dated_persons() if even(simplified(name))]
    later_native = letters(name[1:] for name in persons) + letters(given_names(options.given))
    first = weights(Counter(name[0] for name in foreign), Counter(name[0] for name in persons), 1)
    later = weights(letters(name[1:] for name in foreign), later_native, 2)
    rows = (f"{char}\t{first.get(char, 0)}\t{later.get(char, 0)}" for char in sorted(first.keys() | later.keys()))
    sys.stdout.write(HEADER + "\n".join(row for row in rows if not row.endswith("\t0\t0")) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Readings: names a second, the first name of a process, and how many of CC-CEDICT's persons are read right.

    python benchmarks/readings.py [ROADS.tsv]

The persons are read with the dictionary's own entries out of reach. ROADS.tsv holds Taiwan's road names and their
English (Chunghwa Post, `zh⇥en`), of which the half with an odd hash is scored without tones.
Ratios between the lines of one run say more than the figures.
"""

from __future__ import annotations

import itertools
import re
import resource
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from terms.romanize import romanize
from terms.romanize.readings import cedict
from terms.romanize.readings.chain import choose
from terms.romanize.readings.phrases import full_tone
from terms.romanize.tones import plain
from terms.tables import rows
from terms.text.script import simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.categories import Kind

GIVEN = "文華國建志明美玲淑芬俊傑家豪雅婷怡君宗翰欣怡佳穎冠宇承恩子涵品妍宥廷樂長行朝"
COUNT = 60_000
ROAD = re.compile(r"(?P<name>[A-Z][a-z'ü]+(?: ?[A-Z]?[a-z']+)*) (?:[NSEW]\. )?(?:Rd|St)\.")


def names(count: int) -> list[str]:
    """Distinct names of persons: the common surnames by pairs of characters."""
    surnames = [row[0] for row in rows("surname_readings") if row[3] == "common"]
    pairs = itertools.permutations(GIVEN, 2)
    return [s + "".join(pair) for pair, s in itertools.islice(itertools.product(pairs, surnames), count)]


def speed() -> Iterator[str]:
    """Names a second, for readings alone, for readings with their orthography, and for pypinyin."""
    from pypinyin import lazy_pinyin

    people = names(COUNT)
    work = {
        "pypinyin, plain": lazy_pinyin,
        "readings": lambda han: choose(han, "person"),
        "readings and orthography": lambda han: romanize(han, "person"),
    }
    for label, read in work.items():
        read("習近平")
        started = time.process_time()
        for han in people:
            read(han)
        yield f"{label}\t{len(people)} names in {time.process_time() - started:.2f} s"


def first_name() -> str:
    """A whole process for one name, and its memory."""
    code = "from terms.romanize import romanize; romanize('習近平', 'person')"
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    return f"first name, whole process\t{time.perf_counter() - started:.2f} s, {memory} MB"


def persons() -> Iterator[str]:
    """How many of the dictionary's dated persons are read right without its entries."""
    gold = {simplified(han): han for han in cedict.dated_persons()}
    entries = {han: cedict.names(han) for han in gold.values()}
    gold_readings = {han: found[0] for han, found in entries.items() if len({e.syllables for e in found}) == 1}
    with patch.object(cedict, "names", lambda _han: ()), patch.object(cedict, "is_name", lambda _han: False):
        right = sum(_toned(han, entry.syllables) == _read(han, "person") for han, entry in gold_readings.items())
    yield f"CC-CEDICT persons, tones counted\t{right} of {len(gold_readings)} = {right / len(gold_readings):.1%}"


def roads(path: Path) -> str:
    """How many road names the post spells as they are read, tones aside."""
    pairs = [line.split("\t")[:2] for line in path.read_text(encoding="utf-8").splitlines()[1:]]
    held_out = [(han, english) for han, english in pairs if int(sha256(han.encode()).hexdigest(), 16) % 2]
    scored = [
        (han, ROAD.fullmatch(english)) for han, english in held_out if re.fullmatch("[^路街巷村里]{2,5}[路街]", han)
    ]
    answers = [_spelled(han, found["name"]) for han, found in scored if found]
    return f"Taiwan's roads, held-out half\t{sum(answers)} of {len(answers)} = {sum(answers) / len(answers):.1%}"


def _spelled(han: str, english: str) -> bool:
    syllables = [syllable.pinyin for syllable in romanize(han, "place", readings="tw").syllables]
    return _letters(english) in {_letters("".join(syllables[:-1])), _letters("".join(syllables[:-2]))}


def _letters(text: str) -> str:
    return re.sub("[^a-z]", "", plain(text).lower())


def _read(han: str, kind: Kind) -> tuple[str, ...]:
    return tuple(choice.pinyin for choice in choose(han, kind))


def _toned(han: str, syllables: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(full_tone(char, syllable) for char, syllable in zip(simplified(han), syllables, strict=True))


def main(arguments: list[str]) -> int:
    """Print every figure."""
    print(first_name())
    print(*speed(), *persons(), sep="\n")
    if arguments:
        print(roads(Path(arguments[0])))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Speed of alignment: pairs a second cold and warm, the first name, beside a loop that calibrates the machine.

    python benchmarks/alignment.py

Ratios between the lines of one run say more than the figures: the calibration line is the time of a fixed pure loop.
Names are made from the tables (surname and two characters, spelled by a system after a title), so nothing is needed
but the package. Results are appended to `benchmarks/results/alignment.tsv` by hand when they are worth keeping.
"""

from __future__ import annotations

import itertools
import subprocess
import sys
import time

from terms.romanize.align import align
from terms.romanize.readings.characters import readings
from terms.romanize.systems import systems
from terms.tables import rows

TITLES = ("Hsinchu County Commissioner", "the former premier", "KMT caucus whip", "according to the actor")
SYSTEMS = ("pinyin", "wade-giles", "wade-giles", "hong-kong", "tongyong", "hokkien")
GIVEN = "文華國建志明美玲淑芬俊傑家豪雅婷怡君宗翰欣怡佳穎冠宇承恩子涵品妍宥廷"
COUNT = 20_000


def names(count: int) -> list[tuple[str, str]]:
    """Windows with their characters: surnames by given names by titles and systems in turn."""
    surnames = [row[0] for row in rows("surname_readings") if row[3] == "common"]
    given = itertools.permutations(GIVEN, 2)
    turns = zip(itertools.cycle(surnames), itertools.cycle(given), itertools.cycle(TITLES), itertools.cycle(SYSTEMS))
    pairs = (_pair(surname + "".join(pair), title, system) for surname, pair, title, system in turns)
    return list(itertools.islice((pair for pair in pairs if pair), count))


def _pair(han: str, title: str, name: str) -> tuple[str, str] | None:
    system = systems()[name]
    spelled = [
        next((spelling for reading in readings(char, system.language) for spelling in system.spell(reading)), "")
        for char in han
    ]
    if not all(spelled):
        return None
    surname, first, second = spelled
    return f"{title} {surname.capitalize()} {first.capitalize()}-{second}", han


def rate(pairs: list[tuple[str, str]]) -> float:
    """Pairs a second of processor time."""
    start = time.process_time()
    for english, han in pairs:
        align(english, han)
    return len(pairs) / (time.process_time() - start)


def calibration() -> float:
    """Million rounds a second of a loop of dictionary look-ups and slices."""
    table = {str(number): number for number in range(1000)}
    text = "0123456789" * 10
    start = time.process_time()
    for number in range(1_000_000):
        table.get(text[number % 90 : number % 90 + 3])
    return 1 / (time.process_time() - start)


def first_name() -> float:
    """Seconds of a whole process that aligns one name; the best of five."""
    code = "from terms.romanize.align import align; assert align('Lin Chia-lung', '林佳龍')"
    found = []
    for _ in range(5):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        found.append(time.perf_counter() - start)
    return min(found)


def main() -> None:
    """Print one line a figure."""
    pairs = names(COUNT)
    for table in ("lattice", "spellings"):
        _forget(table)
    cold = rate(pairs)
    warm = max(rate(pairs) for _ in range(5))
    aligned = sum(align(english, han) is not None for english, han in pairs[:2000]) / 2000
    print(f"calibration\t{calibration():.2f} M rounds/s")
    print(f"cold\t{cold:,.0f} pairs/s")
    print(f"warm\t{warm:,.0f} pairs/s")
    print(f"aligned\t{aligned:.1%}")
    print(f"first name\t{first_name():.2f} s")


def _forget(module: str) -> None:
    """Empty the caches of a module of the package, so that the next run is cold."""
    found = sys.modules[f"terms.romanize.align.{module}"]
    for value in vars(found).values():
        if hasattr(value, "cache_clear"):
            value.cache_clear()


if __name__ == "__main__":
    main()

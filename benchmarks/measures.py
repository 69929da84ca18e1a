"""One measurement in a process of its own: `python -m benchmarks.measures NAME` prints its figures as JSON.

The names come from standard input (`benchmarks/samples.py` makes them), so that making them warms no table. Times are
processor time, so that other work on the machine counts less; a fixed loop is timed in between, so that machines, and
moments, can be compared by ratio.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from functools import partial
from itertools import repeat
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

PIECE = 1_000
ROUNDS = 50_000


def alignment() -> dict[str, float]:
    """Pairs: from nothing, other names once the tables are there, and those again. Rate, and rate by the yardstick."""
    from terms.romanize.align import align

    sample = [(english, han) for english, han in map(str.split, sys.stdin.read().splitlines(), repeat("\t"))]
    half = len(sample) // 2
    found: dict[str, float] = {}
    for name, part in (("cold", sample[:half]), ("warm", sample[half:]), ("again", sample[half:])):
        rate, ratio = paced(align, part)
        found |= {f"{name}_rate": rate, f"{name}_ratio": ratio}
    return found


def readings() -> dict[str, float]:
    """Readings of distinct names from nothing."""
    from terms.romanize import romanize

    sample = [(line.split("\t")[-1], "person") for line in sys.stdin.read().splitlines()]
    rate, ratio = paced(romanize, sample)
    return {"rate": rate, "ratio": ratio, "seconds": len(sample) / rate}


def paced(work: Callable[..., object], sample: list[tuple[str, str]]) -> tuple[float, float]:
    """Calls a second of processor time, and calls in the time of a million rounds of the yardstick.

    The yardstick runs between pieces of the work, so that a busy moment slows both.
    """
    spent = yardstick = 0.0
    rounds = 0
    for start in range(0, len(sample), PIECE):
        piece = sample[start : start + PIECE]
        spent += seconds(partial(_each, work, piece))
        yardstick += seconds(partial(loop, ROUNDS))
        rounds += ROUNDS
    return len(sample) / spent, len(sample) / spent * yardstick / rounds * 1e6


def _each(work: Callable[..., object], piece: list[tuple[str, str]]) -> None:
    for arguments in piece:
        work(*arguments)


def first() -> dict[str, float]:
    """One name aligned; the time that counts is the whole process, taken outside."""
    from terms.romanize.align import align

    return {"found": float(align("Lin Chia-lung", "林佳龍") is not None)}


def both() -> dict[str, float]:
    """One name aligned and read, with every table that takes."""
    from terms.romanize import romanize

    romanize("林佳龍", "person")
    return first()


def seconds(work: Callable[[], object]) -> float:
    """Processor time of some work."""
    started = time.process_time()
    work()
    return time.process_time() - started


def loop(rounds: int) -> None:
    """Dictionary look-ups and slices: the yardstick."""
    table = {str(number): number for number in range(1000)}
    text = "0123456789" * 10
    for number in range(rounds):
        table.get(text[number % 90 : number % 90 + 3])


def peak() -> float:
    """The most memory that this process has held, in MB; on Linux without what its parent held before it."""
    status = Path("/proc/self/status")
    if status.exists():
        held = next(line for line in status.read_text(encoding="utf-8").splitlines() if line.startswith("VmHWM"))
        return int(held.split()[1]) * 1024 / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def main(name: str) -> None:
    """Measure, then print the figures with the peak of memory in MB and whether jieba was loaded."""
    measure = {found.__name__: found for found in (alignment, readings, first, both)}[name]
    figures = measure()
    jieba = float("jieba" in sys.modules)
    print(json.dumps(figures | {"peak": peak(), "jieba": jieba}))


if __name__ == "__main__":
    main(sys.argv[1])

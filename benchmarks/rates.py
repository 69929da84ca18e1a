"""Rates and memory of the inner loops: each measured in processes of its own, shown as a table."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

from benchmarks.samples import names, pairs, written

ROOT = Path(__file__).resolve().parent.parent
MEASURE = (sys.executable, "-m", "benchmarks.measures")
TIMES = 5
# Bytecode is written as it is for users, wherever this runs.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def rates() -> str:
    """The inner loops, each five times in a process of its own, as a Markdown table."""
    to_align = written(pairs(40_000))
    to_read = written([("", han) for han in names(60_000)])
    aligned = [measured("alignment", to_align) for _ in range(TIMES)]
    read = [measured("readings", to_read) for _ in range(TIMES)]
    first = [measured("first", b"") for _ in range(TIMES)]
    both = [measured("both", b"") for _ in range(TIMES)]
    rows = [
        rate("alignment, 20,000 names from nothing, pairs/s", aligned, "cold", "≥ 10,000"),
        rate("alignment, 20,000 other names after them, pairs/s", aligned, "warm", "≥ 40,000"),
        rate("alignment, the same names again, pairs/s", aligned, "again", ""),
        rate("readings, 60,000 names from nothing, names/s", read, "", "≥ 20,000"),
        f"| readings, 60,000 names from nothing, s | {middle(read, 'seconds'):.1f} | | ≤ 3 |",
        f"| memory of one alignment, MB | {middle(first, 'peak'):.0f} | | ≤ 120 |",
        f"| memory of one alignment and reading, MB | {middle(both, 'peak'):.0f} | | ≤ 120 |",
        f"| memory of 40,000 alignments, MB | {middle(aligned, 'peak'):.0f} | | ≤ 120 |",
        f"| memory of 60,000 readings, MB | {middle(read, 'peak'):.0f} | | |",
        f"| processes that loaded jieba | {sum(run['jieba'] for run in (*aligned, *read, *first, *both)):.0f} | | 0 |",
    ]
    note = (
        f"Medians of {TIMES} processes, processor time. The ratio is how many are done while a loop of dictionary"
        "\nlook-ups and slices goes a million rounds (benchmarks/measures.py), timed in between."
    )
    return f"{note}\n\n| figure | median | ratio | goal |\n| --- | --- | --- | --- |\n" + "\n".join(rows) + "\n"


def rate(title: str, found: list[dict[str, float]], name: str, goal: str) -> str:
    """One row: a rate, and the rate by the yardstick."""
    prefix = f"{name}_" if name else ""
    return f"| {title} | {middle(found, prefix + 'rate'):,.0f} | {middle(found, prefix + 'ratio'):,.0f} | {goal} |"


def measured(name: str, sample: bytes) -> dict[str, float]:
    """One run of a measurement in a process of its own."""
    ran = subprocess.run((*MEASURE, name), cwd=ROOT, env=ENVIRONMENT, input=sample, capture_output=True, check=True)
    figures: dict[str, float] = json.loads(ran.stdout)
    return figures


def middle(found: list[dict[str, float]], name: str) -> float:
    """The median of one figure over all runs."""
    return statistics.median(figures[name] for figures in found)

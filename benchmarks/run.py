"""Times of the commands and rates of the inner loops, as medians, kept in benchmarks/results/DATE.md.

    python -m benchmarks.run

Each command runs in a process of its own, as people run it, with bytecode kept as theirs keeps it. Ratios, to the
start of the bare interpreter or to a fixed loop measured in the same run, let results of different machines be
compared; the machine is named by its cores and Python version.
"""

from __future__ import annotations

import datetime as dt
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks import adversarial, throughput
from benchmarks.rates import ENVIRONMENT, MEASURE, ROOT, TIMES, rates

ARTICLES = sorted((ROOT / "examples" / "articles").iterdir())
RESULTS = ROOT / "benchmarks" / "results"
GROWTH = (50_000, 100_000)  # code points
TERMS = (str(Path(sys.executable).with_name("terms")),)


@dataclass(frozen=True)
class Task:
    """A command to time; `bar` is the longest that it may take, in seconds."""

    name: str
    command: tuple[str, ...]
    bar: float | None = None
    times: int = TIMES


BARE = Task("python -c pass", (sys.executable, "-c", "pass"))


@dataclass(frozen=True)
class Result:
    """The median and the fastest of a task's times, in seconds; how many times bare Python's, taken beside each."""

    task: Task
    median: float
    fastest: float
    ratio: float


def main() -> int:
    """Time everything, print the table, keep it."""
    with tempfile.TemporaryDirectory() as folder:
        results = [timed(task) for task in tasks(Path(folder))]
    text = f"{page(results)}\n{rates()}\n{throughput.table()}\n{growth()}"
    print(text)
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"{today()}.md").write_text(text, encoding="utf-8")
    return 0


def growth() -> str:
    """How the time of texts made to be slow grows, at sizes that do not take long."""
    found = adversarial.growths(GROWTH)
    note = "Texts made to be slow, at two sizes; `python -m benchmarks.adversarial` takes larger ones."
    return f"{note}\n\n{adversarial.table(found, GROWTH)}"


def tasks(folder: Path) -> list[Task]:
    """What is timed; the 200 articles are the examples again and again under other names."""
    many = folder / "articles"
    many.mkdir()
    for number in range(200):
        article = ARTICLES[number % len(ARTICLES)]
        (many / f"{number:03}{article.suffix}").write_bytes(article.read_bytes())
    glossary = str(folder / "glossary.tsv")
    one = str(ARTICLES[0])
    return [
        BARE,
        Task("terms --help", (*TERMS, "--help"), 0.12),
        Task("terms extract, 1 article", (*TERMS, "extract", one), 0.6),
        Task("terms extract, 200 articles", (*TERMS, "extract", str(many)), times=3),
        Task("terms build, 200 articles", (*TERMS, "build", str(many), "-o", glossary), times=3),
        Task("terms check, 200 articles", (*TERMS, "check", str(many), "-g", glossary), times=3),
        Task("terms romanize, 1 name", (*TERMS, "romanize", "習近平")),
        Task("terms explain, 1 name", (*TERMS, "explain", "Hsu Maw-shin", "許茂新")),
        Task("align one name, from Python", (*MEASURE, "first"), 0.35),
        Task("align and read one name, from Python", (*MEASURE, "both")),
        Task("terms export html", (*TERMS, "export", glossary, "html", "-o", str(folder / "guide.html"))),
    ]


def timed(task: Task) -> Result:
    """Run a task once to warm the disk, then `times` times, each beside a bare Python: both meet the same noise."""
    once(task)
    taken = [(once(BARE), once(task)) for _ in range(task.times)]
    times = [mine for _, mine in taken]
    ratio = statistics.median(mine / bare for bare, mine in taken)
    return Result(task, statistics.median(times), min(times), ratio)


def once(task: Task) -> float:
    """The wall time of one run; findings (1) are no failure."""
    started = time.perf_counter()
    ran = subprocess.run(task.command, cwd=ROOT, env=ENVIRONMENT, capture_output=True, check=False)
    taken = time.perf_counter() - started
    if ran.returncode > 1:
        sys.exit(f"{task.name} ended with {ran.returncode}: {ran.stderr.decode()}")
    return taken


def page(results: list[Result]) -> str:
    """The results as a Markdown page."""
    lines = [
        f"| {result.task.name} | {result.median:.3f} | {result.fastest:.3f} | {result.ratio:.1f} "
        f"| {f'{result.task.bar:.2f}' if result.task.bar else ''} |"
        for result in results
    ]
    machine = f"{os.cpu_count()} cores, {platform.python_implementation()} {platform.python_version()}"
    head = "| command | median, s | fastest, s | × bare Python | bar, s |\n| --- | --- | --- | --- | --- |"
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "not known"
    note = (
        f"Whole processes on {machine}, load average {load}; medians of {TIMES} (archives: 3), `make bench`.\n"
        "PYTHONDONTWRITEBYTECODE is taken out of the environment: people's Python keeps its bytecode."
    )
    return f"# {today()}\n\n{note}\n\n{head}\n" + "\n".join(lines) + "\n"


def today() -> str:
    """The date of the run."""
    return f"{dt.datetime.now(tz=dt.UTC):%Y-%m-%d}"


if __name__ == "__main__":
    sys.exit(main())

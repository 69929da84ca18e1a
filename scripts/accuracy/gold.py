"""Hand-annotated texts and names, scored by the scorers beside them; none of the texts ever goes into the project."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts.accuracy import pairs
from scripts.accuracy.figures import Figure, Section, heading

if TYPE_CHECKING:
    from collections.abc import Iterator

NOTE = """Hand-annotated articles with planted errors, and lists of names and readings."""

# What the two seed articles give: english, han, aliases; nothing else.
SEEDS = {
    ("Xi Jinping", "習近平", ()),
    ("Taiwan Semiconductor Manufacturing Co", "台積電", ("TSMC",)),
    ("Hsu Maw-shin", "許茂新", ()),
    ("Wuciou", "烏坵", ()),
    ("Green Island", "綠島", ()),
    ("Orchid Island", "蘭嶼", ("Lanyu",)),
}


@dataclass(frozen=True)
class Bench:
    """Where the annotations are, and a folder for answers."""

    gold: Path
    work: Path

    def terms(self, *arguments: str | Path) -> Path:
        """Run `terms ARGUMENTS --format jsonl`; the file with its answers. Stops where it fails."""
        command = [sys.executable, "-m", "terms", *map(str, arguments), "--format", "jsonl"]
        ran = subprocess.run(command, cwd=self.work, capture_output=True, check=False)
        if ran.returncode != 0 and not (ran.returncode == 1 and arguments[0] == "check"):
            sys.exit(f"{' '.join(command[2:])} ended with {ran.returncode}:\n{ran.stderr.decode()}")
        answers = self.work / f"{len(list(self.work.iterdir()))}.jsonl"
        answers.write_bytes(ran.stdout)
        return answers

    def score(self, script: str, *arguments: str | Path) -> str:
        """What a scorer prints."""
        command = [sys.executable, str(self.gold / script), *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout.rstrip()


def sections(folder: Path) -> Iterator[Section]:
    """Every figure, in the order of the work; the scorers' tables are printed on the way."""
    if not (folder / "score.py").exists():
        print(f"skipped, there are no annotated texts in {folder} (TERMS_GOLD names their folder)")
        return
    with tempfile.TemporaryDirectory() as work:
        bench = Bench(folder, Path(work))
        yield pairs.measured(bench)
        figures: list[Figure] = []
        for measure in (seeds, planted, readings, names):
            started = time.perf_counter()
            figures += measure(bench)
            print(f"({measure.__name__}: {time.perf_counter() - started:.1f} s)", file=sys.stderr)
        yield Section("Names, readings and planted errors", NOTE, tuple(figures))


def seeds(bench: Bench) -> Iterator[Figure]:
    """Whether the two seed articles give exactly what they should."""
    folder = bench.gold.parent / "seeds"
    if not folder.is_dir():
        return
    found = {
        (mention["english"]["text"], mention["han"]["text"], tuple(alias["text"] for alias in mention["aliases"]))
        for mention in lines(bench.terms("extract", folder))
    }
    for sign, names in (("missing", SEEDS - found), ("too many", found - SEEDS)):
        for name in sorted(names):
            print(f"seeds, {sign}: {name}")
    yield Figure("seed articles: names as they should be", f"{len(SEEDS & found)} of {len(SEEDS)}", "6 of 6")
    yield Figure("seed articles: names too many", str(len(found - SEEDS)), "0")


def planted(bench: Bench) -> Iterator[Figure]:
    """Checks on the news-style articles, with planted errors and without."""
    folder = bench.gold / "news-dev"
    found = []
    for name in ("seeded", "clean"):
        answered = bench.terms("check", folder / name, "--glossary", folder / "glossary.tsv")
        mine = bench.work / f"findings-{name}.jsonl"
        mine.write_text(
            "".join(json.dumps({**finding, "doc": finding["document"]}) + "\n" for finding in lines(answered)),
            encoding="utf-8",
        )
        found.append(mine)
    report = bench.work / "errors.json"
    table = bench.score("errors_score.py", folder, "--seeded", found[0], "--clean", found[1], "--json", report)
    print(heading("planted errors"), table, sep="\n")
    figures = json.loads(report.read_text())
    precision = re.search(r"^precision ([\d.]+)", table, re.MULTILINE)
    yield Figure("planted errors: found", f"{figures['found']} of {figures['errors']}")
    yield Figure("planted errors: precision of findings", f"{precision[1] if precision else '-'} %")
    clean = figures["clean_findings"]
    yield Figure("clean articles: false alarms", f"{clean['false_alarms']} in {clean['words']} words")


def readings(bench: Bench) -> Iterator[Figure]:
    """Pinyin of names, mainland and Taiwan readings."""
    gold = bench.gold / "readings.tsv"
    mainland, taiwan = bench.work / "cn.tsv", bench.work / "tw.tsv"
    bench.score("score_readings.py", "batch", gold, mainland)
    bench.score("score_readings.py", "batch", gold, taiwan, "--tw")
    answers = [
        bench.terms("romanize", "--batch", mainland),
        bench.terms("romanize", "--batch", taiwan, "--readings", "tw"),
    ]
    table = bench.score("score_readings.py", "score", gold, *answers)
    print(heading("readings"), table, sep="\n")
    _, reading, orthography = columns(table, "all")
    yield Figure("readings: tones counted", f"{reading} %", "≥ 96")
    yield Figure("readings: polyphonic surnames", f"{columns(table, 'polyphonic surname')[1]} %", "≥ 98")
    yield Figure("readings: orthography exact", f"{orthography} %", "≥ 94")
    yield Figure("readings: orthography of organizations exact", f"{columns(table, 'org')[2]} %", "≥ 95")


def names(bench: Bench) -> Iterator[Figure]:
    """Names after a title, with the wrong characters, and with one wrong letter."""
    gold = bench.gold / "romanised_names.tsv"
    answers = {}
    for name in ("batch", "shuffled", "typos"):
        questions = bench.work / f"{name}.tsv"
        bench.score("score_names.py", name, gold, questions)
        answers[name] = bench.terms("explain", "--batch", questions)
    table = bench.score("score_names.py", "score", gold, answers["batch"])
    accepted = bench.score("score_names.py", "accepted", answers["shuffled"])
    noticed = bench.score("score_names.py", "noticed", bench.work / "typos.tsv", answers["typos"])
    print(heading("names"), table, accepted, noticed, sep="\n")
    _, boundary, identified, _ = columns(table, "all")
    yield Figure("names: boundary after a random title", f"{boundary} %", "≥ 98")
    yield Figure("names: system among those predicted", f"{identified} %", "≥ 94")
    yield Figure("names: fully explained, where fully romanized", f"{fully_explained(table):.1f} %", "≥ 95")
    yield Figure("names: wrong pairs accepted as full", accepted.splitlines()[0].rpartition("= ")[2], "≤ 0.1 %")
    yield Figure("names: one-letter slips noticed", noticed.split(": ")[1], "≥ 98 %")


def fully_explained(table: str) -> float:
    """The share among romanized names without those that have a western given name: no sound explains that."""
    (everyone, _, _, share), (western, _, _, theirs) = (
        map(float, columns(table, group)) for group in ("romanized", "western")
    )
    return (everyone * share - western * theirs) / (everyone - western)


def columns(table: str, group: str) -> list[str]:
    """The figures of one line of a scorer's table."""
    line = next((line for line in table.splitlines() if line.startswith(f"{group} ")), "")
    return line.removeprefix(group).split() or ["-"] * 4


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSON lines file."""
    with path.open(encoding="utf-8") as opened:
        yield from map(json.loads, filter(str.strip, opened))

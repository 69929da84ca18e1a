"""Megabytes a second of extraction, on texts of the densities that archives have, and what other ways do on the same.

    python -m benchmarks.throughput

One core, the full cascade, from bytes to mentions. Beside it, in the same run: reading the bytes alone, a regular
expression that finds a capital run before Han in brackets, and spaCy's Matcher with the same pattern where spaCy is
installed (it is no dependency: `pip install spacy` into the environment).
"""

from __future__ import annotations

import re
import statistics
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.corpus import prose
from benchmarks.measures import seconds
from terms import pipeline
from terms.text.han import HAN_CLASS

SIZE = 4_000_000  # code points
FILES = 2_000
FILE_SIZE = 4_000  # code points
TIMES = 3
DENSITIES = {"one pair in 2,000": 2_000, "one pair in 500": 500}

_CAPITAL_RUN = re.compile(rf"(?:[A-Z][\w.'’-]*\s+)*[A-Z][\w.'’-]*\s*[(（]([{HAN_CLASS}]+)[)）]")

Way = Callable[[bytes], object]


def main() -> int:
    """Measure and print a table."""
    print("| text | way | MB/s | × of the regular expression |\n| --- | --- | --- | --- |")
    for name, density in DENSITIES.items():
        _show(name, prose(SIZE, one_name_in=density).encode())
    without = prose(SIZE, one_name_in=10 * SIZE)
    _show("no Han", without.encode())
    _show("no Han, typographic quotes", without.replace(" the ", " “the” ").encode())
    taken = files()
    print(f"\n{FILES:,} files of 4 KB: {taken:.2f} s, so 20,000: {taken * 20_000 / FILES:.1f} s (goal 3)")
    return 0


def _show(name: str, data: bytes) -> None:
    ways: dict[str, Way] = {"terms": extracted, "decoding": bytes.decode, "regular expression": by_expression}
    if spacy := matcher():
        ways["spaCy's Matcher"] = spacy
    speeds = {
        way: speed(work, data if way != "spaCy's Matcher" else data[: len(data) // 16]) for way, work in ways.items()
    }
    for way, found in speeds.items():
        print(f"| {name} | {way} | {found:,.1f} | {found / speeds['regular expression']:.2f} |")


def speed(work: Way, data: bytes) -> float:
    """Megabytes a second of processor time, the median of three runs after one that loads the tables."""
    work(data[:100_000])
    return len(data) / 1e6 / statistics.median(seconds(partial(work, data)) for _ in range(TIMES))


def extracted(data: bytes) -> int:
    """The number of mentions of a plain text."""
    return sum(
        len(found.mentions) for found in pipeline.read_bytes(data, "a.txt") if isinstance(found, pipeline.Article)
    )


def by_expression(data: bytes) -> int:
    """The number of capital runs before Han in brackets."""
    return len(_CAPITAL_RUN.findall(data.decode()))


def matcher() -> Way | None:
    """SpaCy's Matcher with the pattern "capitalized words, a bracket, Han"; None where spaCy is not installed."""
    try:
        import spacy
        from spacy.matcher import Matcher
    except ImportError:
        return None
    language = spacy.blank("en")
    language.max_length = 10 * SIZE
    found = Matcher(language.vocab)
    capital = {"TEXT": {"REGEX": r"^[A-Z]"}}
    found.add("pair", [[{**capital, "OP": "+"}, {"TEXT": "("}, {"TEXT": {"REGEX": f"^[{HAN_CLASS}]+"}}]])
    return lambda data: len(found(language.make_doc(data.decode())))


def files() -> float:
    """Seconds of processor time for a folder of small files, read and extracted one after the other."""
    text = prose(FILES * FILE_SIZE, one_name_in=2_000)
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number:05}.txt") for number in range(FILES)]
        for number, path in enumerate(paths):
            path.write_text(text[number * FILE_SIZE : (number + 1) * FILE_SIZE], encoding="utf-8")
        return statistics.median(seconds(partial(_read, paths)) for _ in range(TIMES))


def _read(paths: list[Path]) -> None:
    for path in paths:
        pipeline.read_source(pipeline.Source(path))


if __name__ == "__main__":
    sys.exit(main())

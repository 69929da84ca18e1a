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

SIZE = 2_000_000  # code points
FILES = 1_000
FILE_SIZE = 4_000  # code points
TIMES = 3
DENSITIES = {"one pair in 2,000": 2_000, "one pair in 500": 500}
GOALS = {
    "one pair in 2,000": "≥ 100",
    "one pair in 500": "≥ 40",
    "no Han": "≥ 1,000",
    "no Han, typographic quotes": "≥ 1,000",
}

_CAPITAL_RUN = re.compile(rf"(?:[A-Z][\w.'’-]*\s+)*[A-Z][\w.'’-]*\s*[(（]([{HAN_CLASS}]+)[)）]")

Way = Callable[[bytes], object]


def main() -> int:
    """Measure and print a table."""
    print(table())
    return 0


def table() -> str:
    """The speed of each way on each text, and of a folder of small files, as Markdown."""
    rows = [row for name, density in DENSITIES.items() for row in _rows(name, _texts(density))]
    without = _texts(10 * SIZE)
    rows += _rows("no Han", without)
    rows += _rows("no Han, typographic quotes", [text.replace(" the ", " “the ” ") for text in without])
    taken = files()
    note = (
        f"Medians of {TIMES} texts of {SIZE / 1e6:.0f} MB, no two the same, after one that loads the tables; processor"
        f"\ntime of one core. {FILES:,} files of 4 KB take {taken:.2f} s: 20,000 take {taken * 20_000 / FILES:.1f} s"
        " (goal 3)."
    )
    head = "| text | way | MB/s | × the regular expression | goal |\n| --- | --- | --- | --- | --- |"
    return f"{note}\n\n{head}\n" + "\n".join(rows) + "\n"


def _texts(density: int) -> list[str]:
    """Texts of a density with the same names, as the issues of one archive have them."""
    return [prose(SIZE, one_name_in=density, seed=seed) for seed in range(TIMES + 1)]


def _rows(name: str, texts: list[str]) -> list[str]:
    sample = [text.encode() for text in texts]
    ways: dict[str, Way] = {"terms": extracted, "decoding": bytes.decode, "regular expression": by_expression}
    speeds = {way: speed(work, sample) for way, work in ways.items()}
    if spacy := matcher():
        speeds["spaCy's Matcher"] = speed(spacy, [data[: len(data) // 16] for data in sample])
    usual = speeds["regular expression"]
    return [
        f"| {name} | {way} | {found:,.1f} | {found / usual:.2f} | {GOALS[name] if way == 'terms' else ''} |"
        for way, found in speeds.items()
    ]


def speed(work: Way, sample: list[bytes]) -> float:
    """Megabytes a second of processor time, the median over the texts after the first, which loads the tables."""
    first, *others = sample
    work(first[: first.rindex(b"\n", 0, 100_000)])  # not inside a character
    return statistics.median(len(data) / 1e6 / seconds(partial(work, data)) for data in others)


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

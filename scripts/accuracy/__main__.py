"""Print every figure of accuracy beside its goal.

    python -m scripts.accuracy [--write] [--misses FOLDER]

TERMS_GOLD names the folder with the annotated texts and their scorers (default ../shared/gold); the lists of names
are in the folder `data` beside it. What is not there is skipped with a line that says so. `--write` keeps the figures
in docs/accuracy.md; `--misses` writes what was not explained, from the halves that may be learned from: the measured
halves stay unseen.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.accuracy import foreign, glossaries, gold, kinds, persons, places, surnames, syllables
from scripts.accuracy.figures import Section, page, shown
from scripts.accuracy.sets import Lists

if TYPE_CHECKING:
    from collections.abc import Callable

    from scripts.accuracy.figures import Figure

    Measure = Callable[[Lists], list[Figure]]

ROOT = Path(__file__).resolve().parents[2]
UNSEEN = """Names, of which a half was set aside by the SHA-256 of the characters; tables and rules learned at most from
the other half. *By sound* counts what systems spell from the first letter to the last, with words for the generics;
*translated* what is a translation of at least half of the characters. The *shuffled* lines say what either is worth:
there each English stands beside the characters of another."""
KNOWN = """These are no test of unseen names: the tables were made from such rows, or the rows with the tables. They
show that nothing was lost on the way."""


def main(arguments: list[str]) -> int:
    """Measure what there is, print it, keep it where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="keep the figures in docs/accuracy.md")
    parser.add_argument("--misses", type=Path, metavar="FOLDER", help="write what was not explained there")
    options = parser.parse_args(arguments)
    folder = Path(os.environ.get("TERMS_GOLD") or ROOT.parent / "shared" / "gold").resolve()
    lists = Lists(folder.parent / "data", options.misses)
    unseen: tuple[Measure, ...] = (places.measured, surnames.given_names, persons.measured, foreign.measured)
    known: tuple[Measure, ...] = (surnames.by_region, glossaries.measured, kinds.measured, syllables.measured)
    sections = [
        *gold.sections(folder),
        Section("Sets that no table was built from", UNSEEN, tuple(run(unseen, lists))),
        Section("Sets that tables were built from, and the project's own", KNOWN, tuple(run(known, lists))),
    ]
    print(*map(shown, sections), sep="\n")
    if options.write and all(section.figures for section in sections):
        (ROOT / "docs" / "accuracy.md").write_text(page(sections), encoding="utf-8")
    return 0


def run(measures: tuple[Measure, ...], lists: Lists) -> list[Figure]:
    """The figures of all measures, with the time that each took."""
    figures: list[Figure] = []
    for measure in measures:
        started = time.perf_counter()
        figures += measure(lists)
        print(f"({measure.__module__}: {time.perf_counter() - started:.1f} s)", file=sys.stderr)
    return figures


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

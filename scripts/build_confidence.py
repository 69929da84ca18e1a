"""Count how often each pattern and step is right on annotated documents: terms/data/confidence.tsv.

    python -m scripts.build_confidence FOLDER... [--check]

Each folder holds `gold.jsonl` and the texts. Half of the documents, by the SHA-256 of their names, is counted;
`--check` prints how the confidences that ship fare on the other half, and writes nothing.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from pathlib import Path

from scripts.accuracy.calibration import Judged, brier, calibration_error, is_kept_back, judged, reliability
from scripts.accuracy.figures import table

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "terms" / "data" / "confidence.tsv"
MOST = 1  # answer of one class that one document is worth: the next document is like a document, not like a mention
HEAD = """# How often a pattern and a step of the boundary cascade gave what an annotator wrote: right and judged
# answers, those of one document together worth at most one.
# Source: scripts/build_confidence.py over half of the documents of hand-annotated sets. License: CC0. Date: 2026-11.
pattern\tstep\tright\tjudged
"""


def main(arguments: list[str]) -> int:
    """Count and write, or check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--check", action="store_true", help="print the reliability on the half kept back")
    options = parser.parse_args(arguments)
    answers = [answer for folder in options.folders for answer in judged(folder)]
    if options.check:
        for title, part in (("half counted", False), ("half kept back", True)):
            half = [answer for answer in answers if is_kept_back(answer.document) is part]
            print(f"{title}: Brier score {brier(half):.3f}, calibration error {calibration_error(half):.3f}")
            print(table(("confidence", "mentions", "said", "right"), reliability(half)))
        return 0
    TABLE.write_text(HEAD + "".join(counted(answers)), encoding="utf-8")
    return 0


def counted(answers: list[Judged]) -> list[str]:
    """The rows of the table; a document with many answers of one class says little more than one with a few."""
    learned = [answer for answer in answers if not is_kept_back(answer.document)]
    of_document = Counter((answer.document, answer.pattern, answer.step) for answer in learned)
    right: dict[tuple[str, str], float] = defaultdict(float)
    everyone: dict[tuple[str, str], float] = defaultdict(float)
    for answer in learned:
        worth = min(1.0, MOST / of_document[answer.document, answer.pattern, answer.step])
        everyone[answer.pattern, answer.step] += worth
        right[answer.pattern, answer.step] += worth * answer.right
    return [
        f"{pattern}\t{step}\t{right[pattern, step]:.1f}\t{number:.1f}\n"
        for (pattern, step), number in sorted(everyone.items())
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

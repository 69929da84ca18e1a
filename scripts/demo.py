"""The main job on the example articles, on one screen: pairs, glossary, findings, exports.

Run by `make demo`. Each command is printed as one would type it in the folder examples/, then the top of its output.
Findings are expected; anything else that goes wrong ends the demonstration.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "examples"
OUTPUT = ROOT / "demo"
EXPORTS = {"html": "style-guide.html", "tbx2": "terms.tbx", "csv": "terms.csv"}
WIDTH = 100


def main() -> int:
    """Show the commands in the order in which a newcomer would try them."""
    OUTPUT.mkdir(exist_ok=True)
    (OUTPUT / "glossary.tsv").unlink(missing_ok=True)
    print("$ cd examples")
    show("terms extract articles/cold-front.txt", lines=16)
    show("terms build articles -o ../demo/glossary.tsv", lines=1)
    sample(rows=5)
    # Spellings and characters that differ between articles first: no other tool finds them.
    show("terms check articles -g glossary.tsv --select P", lines=9, closing=1)
    show("terms check articles -g glossary.tsv", lines=3, closing=1)
    for name, file in EXPORTS.items():
        show(f"terms export ../demo/glossary.tsv {name} -o ../demo/{file}", lines=1)
    print("\nAll of it is in demo/: open style-guide.html in a browser, glossary.tsv in an editor or a spreadsheet.")
    return 0


def show(command: str, lines: int, closing: int = 0) -> None:
    """Print a command, the top and the closing lines of what it says; end the demonstration where it fails."""
    print(f"\n$ {command}", flush=True)
    # A table, as on a terminal: here the output is a pipe.
    table = ["--format", "table"] if " extract " in command else []
    inside = [sys.executable, "-m", *shlex.split(command), *table]
    environment = {**os.environ, "COLUMNS": str(WIDTH), "NO_COLOR": "1"}
    ran = subprocess.run(inside, cwd=HERE, env=environment, capture_output=True, encoding="utf-8", check=False)
    if ran.returncode > 1 or "Traceback" in ran.stderr:
        sys.exit(f"{ran.stdout}\n{ran.stderr}\n{command} ended with {ran.returncode}")
    printed = [line.rstrip() for line in ran.stdout.rstrip().splitlines()]
    end = len(printed) - closing
    more = [f"… {end - lines} more lines"] if end > lines else []
    for line in (*printed[:lines], *more, *printed[max(lines, end) :], *ran.stderr.splitlines()):
        print(line)


def sample(rows: int) -> None:
    """The first rows of the glossary, in its main columns."""
    text = (OUTPUT / "glossary.tsv").read_text(encoding="utf-8")
    table = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    shown = [table[0].index(name) for name in ("id", "en", "zh", "pinyin", "status", "kind")]
    print(*("\t".join(row[column] for column in shown) for row in table[: rows + 1]), sep="\n")
    print(f"… {len(table) - rows - 1} more rows")


if __name__ == "__main__":
    sys.exit(main())

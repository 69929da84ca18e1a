"""The main job on the example articles, on one screen: pairs, glossary, findings, exports.

Run by `make demo`. Each command is printed as one would type it, then the top of its output. Findings are expected;
anything else that goes wrong ends the demonstration.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = "examples/articles"
OUTPUT = "demo"
GLOSSARY = f"{OUTPUT}/glossary.tsv"
EXPORTS = {"html": "style-guide.html", "tbx2": "terms.tbx", "csv": "terms.csv"}
WIDTH = 100


def main() -> int:
    """Show the commands in the order in which a newcomer would try them."""
    (ROOT / OUTPUT).mkdir(exist_ok=True)
    (ROOT / GLOSSARY).unlink(missing_ok=True)
    show(["terms", "extract", ARTICLES, "--format", "table"], lines=13)
    show(["terms", "build", ARTICLES, "-o", GLOSSARY], lines=1)
    sample()
    show(["terms", "check", ARTICLES, "-g", GLOSSARY], lines=12)
    for name, file in EXPORTS.items():
        show(["terms", "export", GLOSSARY, name, "-o", f"{OUTPUT}/{file}"], lines=1)
    print(f"\nOpen {OUTPUT}/{EXPORTS['html']} in a browser; {GLOSSARY} is yours to edit.")
    return 0


def show(command: list[str], lines: int) -> None:
    """Print a command and the top of what it says; end the demonstration where it fails."""
    print(f"\n$ {shlex.join(command)}", flush=True)
    inside = [sys.executable, "-m", *command]
    environment = {**os.environ, "COLUMNS": str(WIDTH), "PYTHONUTF8": "1"}
    ran = subprocess.run(inside, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False)
    if ran.returncode > 1:
        print(ran.stdout, ran.stderr, sep="\n", file=sys.stderr)
        sys.exit(ran.returncode)
    printed = ran.stdout.rstrip().splitlines()
    print(*(line.rstrip() for line in printed[:lines]), sep="\n", end="\n" if printed else "")
    if len(printed) > lines:
        print(f"… {len(printed) - lines} more lines")
    print(ran.stderr.rstrip(), end="\n" if ran.stderr.strip() else "")


def sample() -> None:
    """The first rows of the glossary, in its main columns."""
    rows = [line.split("\t") for line in (ROOT / GLOSSARY).read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
    wanted = [rows[0].index(name) for name in ("en", "zh", "pinyin", "kind", "context") if name in rows[0]]
    for row in rows[:5]:
        print("  ".join(row[index] for index in wanted)[:WIDTH])


if __name__ == "__main__":
    sys.exit(main())

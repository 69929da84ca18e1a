"""Make terms/data/usual_surnames.tsv: how most families of a region spell a surname.

    python scripts/build_usual_surnames.py surnames_by_region.tsv > terms/data/usual_surnames.tsv

The argument is a table of surnames by region (columns zh_tra, zh_sim, mainland, taiwan, hongkong, macao, singapore,
malaysia, vietnam, korea), whose cells give the commonest spelling first.
"""

from __future__ import annotations

import csv
import re
import sys
from pathlib import Path

SYSTEMS = {
    "hongkong": "hong-kong",
    "korea": "korean",
    "macao": "macau",
    "singapore": "hokkien",
    "vietnam": "vietnamese",
}
HEAD = """\
# The spelling of a surname that most families of a region use: Hong Kong, Macau, Singapore (hokkien), Korea, Vietnam.
# Source: surname tables of Chinese Wikipedia (facts), the first spelling of each cell; made by
# scripts/build_usual_surnames.py. License: CC0 (facts). Date: 2026-11.
han\tsystem\tspelling
"""
# Characters that a conversion put in the place of a surname (薑 for 姜): the table's own slips.
SLIPS = frozenset("薑鬆蔔")


def main() -> None:
    """Print the table."""
    with Path(sys.argv[1]).open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file, delimiter="\t"))
    rows = {
        (row[script], system, spelling)
        for row in table
        for column, system in SYSTEMS.items()
        for script in ("zh_tra", "zh_sim")
        if (spelling := usual(row[column] or "")) and row["zh_tra"] not in SLIPS
    }
    first: dict[tuple[str, str], str] = {}
    for han, system, spelling in sorted(rows):
        first.setdefault((han, system), spelling)
    sys.stdout.write(HEAD + "".join(f"{han}\t{system}\t{spelling}\n" for (han, system), spelling in first.items()))


def usual(cell: str) -> str:
    """The first spelling of a cell, without notes: "Chew/Chow[1]" gives "Chew"; "" where there is none."""
    first = re.split(r"[/,;(（\[、]", cell)[0].strip()
    return first if first[:1].isupper() and first.isalpha() else ""


if __name__ == "__main__":
    main()

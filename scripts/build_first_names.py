"""Build `terms/data/first_names.tsv`: Western given names that stand before a Chinese surname (Audrey Tang 唐鳳).

    python scripts/build_first_names.py names-0.3.0/names

The folder is that of the PyPI package `names`, with the given names of the US census of 1990 (public domain). Rows of
the table whose origin is `usage` are kept by hand, because the census lacks them, and stay as they are.
"""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime
from pathlib import Path

TABLE = Path(__file__).parents[1] / "terms" / "data" / "first_names.tsv"
HEADER = """\
# Western given names that people in the Chinese-speaking world put before or beside a Chinese surname; lower case.
# origin: census = US census of 1990, by way of the PyPI package `names` (public domain); usage = common in Hong Kong,
# Taiwan or Singapore and rare in that census, kept by hand. What is left out, and why: scripts/build_first_names.py.
# Source: US Census Bureau, frequently occurring given names, 1990. License: CC0 (facts). Date: {date}.
name\torigin
"""
# Spellings of one Mandarin syllable. A rare census name of this shape (Hong, Long, Mei, Song, Yi) came with Chinese
# immigrants and is a surname or part of a given name; a frequent one (Ben, Dan, Ken, Juan) is a Western name.
SYLLABLE = re.compile(
    r"(b|c|ch|d|f|g|h|hs|j|k|l|m|n|p|q|r|s|sh|ss|sz|t|ts|tz|w|x|y|z|zh)?"
    r"(a|ai|an|ang|ao|e|eh|ei|en|eng|i|ia|ian|iang|iao|ie|ieh|ien|ih|in|ing|iong|iu|iung|o|ong|ou|u|ua|uai|uan|uang"
    r"|ue|ueh|uei|ui|un|ung|uo)"
)
RARE = 0.01  # percent of the people counted
EXCLUDED = {
    # Frequent as given names in the US, and among the commonest surnames in Chinese and Korean names.
    "a surname 李, 金, 楊": "lee kim young",
    # Single syllables of Cantonese, Hokkien, Korean and Vietnamese names.
    "East Asian": (
        "anh bok chae chau cuc dung eun hae hanh hee hoa hue huong hwa hye hyo hyon hyun jae jong kam khanh kum kyong"
        " kyung lee linh loan mee minh moon muoi myong myung nam nga ngan ngoc nguyet nguyen ok phung phuong pok"
        " quyen sau see soo sook soon suk tam thanh thao thi thu thuy toi tran trang trinh tuyet viet yee yer"
        " yon youn yuk"
    ),
    "a title": "aide lady major man marine miss porter prince princess queen king son",
    "an adjective of a people or a place name": (
        "africa america asia china florida france german india irish kenya nevada milan paris santa"
    ),
    "a word that starts sentences or phrases": (
        "in junior love many my royal see so spring winter star golden noble sunday january september"
    ),
    "a generic word": "delta era forest jade lane marquis song temple vi",
}


def census(folder: Path) -> dict[str, float]:
    """Given name → its percentage, the higher one where both sexes bear it."""
    found: dict[str, float] = {}
    for name in ("dist.female.first", "dist.male.first"):
        for line in (folder / name).read_text(encoding="ascii").splitlines():
            given, percent = line.split()[:2]
            found[given.lower()] = max(found.get(given.lower(), 0.0), float(percent))
    return found


def is_western(name: str, percent: float) -> bool:
    """Whether a census name is safe to read as a Western given name."""
    excluded = {word for words in EXCLUDED.values() for word in words.split()}
    return name not in excluded and (percent >= RARE or not SYLLABLE.fullmatch(name))


def by_usage() -> set[str]:
    """The names that the table already holds by hand."""
    lines = TABLE.read_text(encoding="utf-8").splitlines() if TABLE.exists() else []
    return {line.split("\t")[0] for line in lines if line.endswith("\tusage")}


def main() -> None:
    """Rewrite the table."""
    names = census(Path(sys.argv[1]))
    origins = {name: "census" for name, percent in names.items() if is_western(name, percent)}
    for name in by_usage():
        origins.setdefault(name, "usage")
    rows = "".join(f"{name}\t{origin}\n" for name, origin in sorted(origins.items()))
    TABLE.write_text(HEADER.format(date=datetime.now(tz=UTC).strftime("%Y-%m")) + rows, encoding="utf-8")
    print(f"{len(origins)} names")


if __name__ == "__main__":
    main()

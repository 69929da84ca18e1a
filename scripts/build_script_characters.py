"""Build `terms/data/simplified_characters.tsv` and `traditional_characters.tsv` from the installed OpenCC.

    python scripts/build_script_characters.py

A character that some word of OpenCC's tables writes otherwise than the character alone has an empty cell: for a text
that holds one the converter itself must be asked. The words come from OpenCC's own `opencc_dict`, which its Python
package installs.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from importlib.metadata import version
from itertools import chain
from pathlib import Path

import opencc

DATA = Path(__file__).parents[1] / "terms" / "data"
OPENCC = Path(opencc.__file__).parent / "clib"
TABLES = (
    ("t2s", "simplified", ("TSPhrases",)),
    ("s2t", "traditional", ("STPhrases", "STPhrases_GeneratedFromRegionalPhrases")),
)
HEADER = """\
# What a character is in {name} characters by itself; nothing where words decide, so that OpenCC must be asked. Others
# are the same in both. Source: OpenCC {version} (Apache-2.0), its tables {direction}, by
# scripts/build_script_characters.py. License: Apache-2.0. Date: {date}.
character\t{name}
"""


def main() -> int:
    """Write both tables."""
    for direction, name, phrases in TABLES:
        convert = opencc.OpenCC(direction).convert
        alone = {char: new for char in characters() if len(new := convert(char)) == 1 and new != char}
        rows = alone | dict.fromkeys(decided_by_words(phrases, alone), "")
        header = HEADER.format(
            name=name, direction=direction, version=version("opencc"), date=f"{datetime.now(UTC):%Y-%m}"
        )
        lines = [f"{char}\t{new}\n" for char, new in sorted(rows.items())]
        (DATA / f"{name}_characters.tsv").write_text(header + "".join(lines), encoding="utf-8")
    return 0


def characters() -> list[str]:
    """Every code point of the planes with Han, but for surrogates."""
    return [chr(code) for code in chain(range(0x80, 0xD800), range(0xE000, 0x10000), range(0x20000, 0x33480))]


def decided_by_words(phrases: tuple[str, ...], alone: dict[str, str]) -> set[str]:
    """The characters that a word writes otherwise; all of them where it changes the length."""
    found: set[str] = set()
    for word, written in chain.from_iterable(map(words_of, phrases)):
        by_characters = [alone.get(char, char) for char in word]
        if len(written) == len(word):
            found.update(char for char, one, other in zip(word, by_characters, written, strict=True) if one != other)
        else:
            found.update(word)
    return found


def words_of(table: str) -> list[tuple[str, str]]:
    """The words of a table of OpenCC, each with how it is written first of all."""
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder, "words.txt")
        source = OPENCC / "share" / "opencc" / f"{table}.ocd2"
        command = (OPENCC / "bin" / "opencc_dict", "-i", source, "-o", text, "-f", "ocd2", "-t", "text")
        subprocess.run(command, check=True, capture_output=True)
        rows = (line.split("\t") for line in text.read_text(encoding="utf-8").splitlines() if "\t" in line)
        return [(word, written.split(" ")[0]) for word, written in rows]


if __name__ == "__main__":
    sys.exit(main())

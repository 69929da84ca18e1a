"""Make terms/data/sound_characters.tsv: the characters that render foreign names by sound.

    python scripts/build_sound_characters.py wikidata_names.tsv > terms/data/sound_characters.tsv

The argument is a table of Latin names with Chinese renderings (columns latin, zh, count).
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

SHARE = 0.97  # of all characters in the renderings; the rest is noise and translation
HEAD = """\
# Characters that render foreign names by sound: those that make up 97 % of the characters in Chinese renderings of
# Latin names; made by scripts/build_sound_characters.py.
# Source: Wikidata labels, CC0 (steveash/NETransliteration-COLING2018). License: CC0. Date: 2026-11.
character\tcount
"""


def main() -> None:
    """Print the table."""
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()[1:]
    counts = Counter(char for line in lines for char in line.split("\t")[1] if "\u4e00" <= char <= "\u9fff")
    sys.stdout.write(HEAD + "".join(f"{char}\t{counts[char]}\n" for char in sorted(commonest(counts))))


def commonest(counts: Counter[str]) -> set[str]:
    """The commonest characters that together make up the share."""
    wanted = SHARE * counts.total()
    kept: set[str] = set()
    for char, number in counts.most_common():
        kept.add(char)
        wanted -= number
        if wanted < 0:
            break
    return kept


if __name__ == "__main__":
    main()

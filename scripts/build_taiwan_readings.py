"""Decide the third column of `terms/data/taiwan_readings.tsv` anew by the official table of 1999; its rows stay.

    python scripts/build_taiwan_readings.py 1999.csv > taiwan_readings.tsv

The CSV is 國語一字多音審訂表 (Ministry of Education, 1999; in g0v/moedict-data-csld): number, character, and up to six
readings in Zhuyin. A mainland reading stays where the table has it; else Taiwan reads the table's reading with the same
letters; else the table's only reading. Which characters and mainland readings have a row is kept by hand, and so is the
Taiwan reading of what the table does not decide (企, 危, 妮: characters of one reading are not in it).
"""

from __future__ import annotations

import csv
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from terms.romanize.readings.phrases import characters
from terms.romanize.systems.zhuyin import SYSTEM
from terms.romanize.tones import base, plain

if TYPE_CHECKING:
    from collections.abc import Iterable

TABLE = Path(__file__).parents[1] / "terms" / "data" / "taiwan_readings.tsv"
Row = tuple[str, str, str]


def official(lines: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Character → toned readings of the CSV; cells that describe a character in words are left out.

    >>> official(["number,character,reading", "1,中,ㄓㄨㄥ,ㄓㄨㄥˋ"])
    {'中': ('zhōng', 'zhòng')}
    """
    found: dict[str, tuple[str, ...]] = {}
    for _number, char, *cells in list(csv.reader(lines))[1:]:
        spelled = (cell.strip().replace("丨", "ㄧ") for cell in cells)
        if len(char.strip()) == 1:
            found[char.strip()] = tuple(_zhuyin()[cell] for cell in spelled if cell in _zhuyin())
    return found


def rebuilt(rows: Iterable[Row], table: dict[str, tuple[str, ...]]) -> list[Row]:
    """The rows with Taiwan's reading by the rule; a row that the rule leaves open stays as it is.

    >>> rebuilt([("伯", "bǎi", "?"), ("企", "qǐ", "qì")], {"伯": ("bó",)})
    [('伯', 'bǎi', 'bó'), ('企', 'qǐ', 'qì')]
    """
    return [(char, mainland, decided(mainland, table.get(char, ())) or kept) for char, mainland, kept in rows]


def decided(mainland: str, readings: tuple[str, ...]) -> str:
    """Taiwan's reading for a mainland one, "" where it is the same or the table leaves it open.

    >>> decided("bǎi", ("bó",)), decided("zhōng", ("zhōng", "zhòng"))
    ('bó', '')
    """
    if mainland in readings:
        return ""
    same = [reading for reading in readings if plain(reading) == plain(mainland)]
    if same:
        return same[0]
    return readings[0] if len(readings) == 1 else ""


@cache
def _zhuyin() -> dict[str, str]:
    """Zhuyin → toned Pinyin, over every reading of the common characters."""
    readings = sorted({part for code in range(0x4E00, 0x9FA6) for part in characters(chr(code))})
    write = SYSTEM.write
    spelled = {write(((base(part),),), "term"): part for part in readings} if write else {}
    return {zhuyin: part for zhuyin, part in spelled.items() if zhuyin}


def main() -> None:
    """Write the table to standard output."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    head = [line for line in lines if line.startswith("#")]
    columns, *body = [line.split("\t") for line in lines if not line.startswith("#")]
    with Path(sys.argv[1]).open(encoding="utf-8-sig") as file:
        table = official(file)
    rows = rebuilt(((char, mainland, local) for char, mainland, local in body), table)
    sys.stdout.writelines(f"{line}\n" for line in [*head, *map("\t".join, [columns, *rows])])


if __name__ == "__main__":
    main()

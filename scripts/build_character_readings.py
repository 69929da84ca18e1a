"""Build `terms/data/character_readings.tsv`: every reading of every character, so that matching asks no library.

    python scripts/build_character_readings.py --taiwan 1999.csv --cantonese source.tsv > character_readings.tsv

The result goes to `terms/data/`.

Mandarin is the union of pypinyin's heteronyms, Unihan (kMandarin, kTGHZ2013, kXHC1983, kHanyuPinyin) and Taiwan's
official table of 1999 (國語一字多音審訂表, a CSV whose third and later columns are Zhuyin; in g0v/moedict-data-csld)
with `terms/data/taiwan_readings.tsv`;
the readings of the character in the other script follow its own. Cantonese is Unihan's kCantonese, then the Jyutping
of chunlaw/cantonese-romanisation (MIT; character, spellings, Jyutping, Yale), which has more readings of surnames
(區 au1). Unihan is Debian's package `unicode-data`.
"""

from __future__ import annotations

import argparse
import bz2
import csv
import re
import sys
import unicodedata
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path

from terms.tables import rows as table_rows

TONES = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}
JYUTPING = re.compile(r"[a-z]+[1-6]")
BASE = re.compile(r"[a-zü]+[1-5]")
VARIANTS = ("kSimplifiedVariant", "kTraditionalVariant")
MANDARIN = ("kMandarin", "kTGHZ2013", "kXHC1983", "kHanyuPinyin")
OTHER_LANGUAGES = ("kCantonese", "kHangul", "kVietnamese")
FIELDS = {*VARIANTS, *MANDARIN, *OTHER_LANGUAGES}
HEADER = """\
# Every reading of a character in base notation, the commonest Mandarin reading first; `script` = the same character in
# the other script. Source: Unihan 15.0 (Unicode license), pypinyin {version} (pinyin-data, MIT), Taiwan's official
# readings of 1999 (Ministry of Education; facts), chunlaw/cantonese-romanisation (Jyutping, MIT). Built by
# scripts/build_character_readings.py. Date: {date}.
character\tmandarin\tcantonese\tkorean\tvietnamese\tscript
"""

Readings = dict[str, dict[str, list[str]]]


def base_notation(marked: str) -> str:
    """Toned pinyin with marks as a syllable in base notation: zēng → zeng1, de → de5; "" when it is none.

    >>> base_notation("zēng"), base_notation("lǜ"), base_notation("de"), base_notation("ḿ")
    ('zeng1', 'lü4', 'de5', '')
    """
    tone, kept = "5", ""
    for char in unicodedata.normalize("NFD", marked.strip().lower()):
        if char in TONES:
            tone = TONES[char]
        else:
            kept += char
    base = unicodedata.normalize("NFC", kept) + tone
    return base if BASE.fullmatch(base) else ""


def unihan(folder: Path) -> Readings:
    """Field → character → values of the reading and variant files."""
    found: Readings = defaultdict(lambda: defaultdict(list))
    for name in ("Unihan_Readings.txt.bz2", "Unihan_Variants.txt.bz2"):
        for line in bz2.decompress((folder / name).read_bytes()).decode().splitlines():
            if line and not line.startswith("#"):
                code, field, value = line.split("\t")
                if field in FIELDS:
                    found[field][_character(code)] += _values(field, value)
    return found


def pypinyin_readings(char: str) -> list[str]:
    """Heteronyms of one character in pypinyin, its default first; none where it has no reading."""
    from pypinyin import Style, pinyin

    (found,) = pinyin(
        char, style=Style.TONE3, heteronym=True, neutral_tone_with_five=True, v_to_u=True, errors=lambda _: [""]
    )
    return [reading for reading in found if BASE.fullmatch(reading)]


def taiwan_readings(path: Path) -> dict[str, list[str]]:
    """Character → readings of the 1999 table, from Zhuyin."""
    zhuyin = _zhuyin()
    found: dict[str, list[str]] = {}
    with path.open(encoding="utf-8-sig") as file:
        for row in list(csv.reader(file))[1:]:
            cells = (cell.strip().replace("丨", "ㄧ") for cell in row[2:])
            found[row[1].strip()] = [zhuyin[cell] for cell in cells if cell in zhuyin]
    # Characters of one reading are not in the official table.
    for char, _mainland, reading in table_rows("taiwan_readings"):
        found.setdefault(char, []).extend(base for one in reading.split() if (base := base_notation(one)))
    return {char: found[char] for char in found if len(char) == 1}  # a few cells describe the character in words


def add_cantonese(fields: Readings, path: Path) -> None:
    """Add the Jyutping readings of a table of characters to kCantonese, after Unihan's."""
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        char, _spellings, jyutping, *_ = line.split("\t")
        if len(char) == 1:
            fields["kCantonese"][char].extend(filter(JYUTPING.fullmatch, jyutping.split()))


def rows(fields: Readings, taiwan: dict[str, list[str]]) -> list[str]:
    """The table's lines, sorted by character."""
    chars = sorted({char for field in (*MANDARIN, "kCantonese", "kHangul") for char in fields[field]} | set(taiwan))
    own = {char: _mandarin(char, fields, taiwan) for char in chars}
    return [line for char in chars if (line := _row(char, own, fields))]


def _row(char: str, own: dict[str, list[str]], fields: Readings) -> str:
    variants = [other for field in VARIANTS for other in fields[field][char] if other != char]
    mandarin = _unique(own[char] + [reading for other in variants for reading in own.get(other, [])])
    cells = [mandarin, *(_own_or_other(fields[field], char, variants) for field in OTHER_LANGUAGES)]
    if not any(cells):
        return ""
    return "\t".join([char, *(" ".join(_unique(cell)) for cell in cells), "".join(_unique(variants))])


def _own_or_other(readings: dict[str, list[str]], char: str, variants: list[str]) -> list[str]:
    """The readings of the character, or else of its forms in the other script."""
    return readings[char] or [reading for other in variants for reading in readings[other]]


def _mandarin(char: str, fields: Readings, taiwan: dict[str, list[str]]) -> list[str]:
    listed = [reading for field in MANDARIN for reading in fields[field][char]]
    return _unique(pypinyin_readings(char) + listed[:1] + taiwan.get(char, []) + listed)


def _values(field: str, value: str) -> list[str]:
    if field in VARIANTS:
        return [_character(code) for code in value.split()]
    if field in MANDARIN:
        marked = (part.rpartition(":")[2] for part in value.split())
        return [base for part in marked for one in part.split(",") if (base := base_notation(one))]
    if field == "kHangul":
        return [part.partition(":")[0] for part in value.split()]
    return unicodedata.normalize("NFC", value).lower().split()


def _character(code: str) -> str:
    return chr(int(code.removeprefix("U+"), base=16))


def _zhuyin() -> dict[str, str]:
    from pypinyin import Style
    from pypinyin.contrib.tone_convert import to_tone3
    from pypinyin.pinyin_dict import pinyin_dict
    from pypinyin.style import convert

    marked = {part for readings in pinyin_dict.values() for part in readings.split(",")}
    pairs = ((convert(part, Style.BOPOMOFO, strict=True, default=""), part) for part in sorted(marked))
    return {spelled: to_tone3(part, v_to_u=True, neutral_tone_with_five=True) for spelled, part in pairs if spelled}


def _unique(values: list[str]) -> list[str]:
    return list(dict.fromkeys(values))


def main() -> None:
    """Write the table to standard output."""
    parser = argparse.ArgumentParser(description="Build terms/data/character_readings.tsv")
    parser.add_argument("--unihan", type=Path, default=Path("/usr/share/unicode"))
    parser.add_argument("--taiwan", type=Path, required=True)
    parser.add_argument("--cantonese", type=Path, required=True)
    given = parser.parse_args()
    from pypinyin import __version__

    sys.stdout.write(HEADER.format(version=__version__, date=datetime.now(UTC).strftime("%Y-%m")))
    fields = unihan(given.unihan)
    add_cantonese(fields, given.cantonese)
    sys.stdout.writelines(f"{line}\n" for line in rows(fields, taiwan_readings(given.taiwan)))


if __name__ == "__main__":
    main()

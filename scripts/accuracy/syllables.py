"""The rules of Mandarin's systems against the full tables of tests/cases/romanize."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from scripts.accuracy.figures import Figure
from terms.romanize.systems import systems

if TYPE_CHECKING:
    from scripts.accuracy.sets import Lists

CASES = Path(__file__).resolve().parents[2] / "tests" / "cases" / "romanize"
_NAMES = {
    "wade-giles": "Wade-Giles", "tongyong": "Tongyong", "mps2": "MPS II", "yale": "Yale", "zhuyin": "Zhuyin",
}  # fmt: skip


def measured(_lists: Lists) -> list[Figure]:
    """Syllables that the rules spell as the tables do, tones apart; Gwoyeu Romatzyh in four tones."""
    rows, toned = _table("syllables"), _table("gwoyeu_romatzyh")
    figures = [
        Figure(
            f"{name}: syllables as in the table",
            f"{sum(_first(system, row['pinyin']) == row[system] for row in rows)} of {len(rows)}",
            str(len(rows)) if system in {"wade-giles", "tongyong", "mps2"} else "",
        )
        for system, name in _NAMES.items()
    ]
    right = sum(
        _first("gwoyeu-romatzyh", row["pinyin"] + tone) == row[f"tone{tone}"] for row in toned for tone in "1234"
    )
    return [*figures, Figure("Gwoyeu Romatzyh: syllables and tones", f"{right} of {4 * len(toned)}", "≥ 1,635")]


def _first(system: str, syllable: str) -> str:
    return next(iter(systems()[system].spell(syllable)), "")


def _table(name: str) -> list[dict[str, str]]:
    text = (CASES / f"{name}.tsv").read_text(encoding="utf-8")
    header, *rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return [dict(zip(header, row, strict=False)) for row in rows]

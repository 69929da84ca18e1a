"""The reading table is what its script builds from the libraries and tables of today."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from terms.romanize.readings.characters import forms, other_script, readings

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from build_character_readings import BASE, base_notation, pypinyin_readings  # noqa: E402 the path comes first

LINES = [
    line.split("\t")
    for line in (ROOT / "terms/data/character_readings.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
][1:]


def test_a_sample_of_rows_begins_with_what_pypinyin_says():
    differing = [
        row[0] for row in LINES[::37] if row[1].split()[: len(pypinyin_readings(row[0]))] != pypinyin_readings(row[0])
    ]
    assert differing == []


def test_mandarin_readings_are_in_base_notation_and_not_repeated():
    for row in LINES:
        cells = row[1].split()
        assert len(cells) == len(set(cells))
        assert all(BASE.fullmatch(reading) for reading in cells), row


@pytest.mark.parametrize(
    ("char", "language", "expected"),
    [
        ("曾", "cmn", {"zeng1", "ceng2"}),
        ("區", "cmn", {"qu1", "ou1"}),
        ("期", "cmn", {"qi1", "qi2"}),  # Taiwan reads qi2
        ("區", "yue", {"keoi1", "au1"}),
        ("金", "ko", {"금", "김"}),
        ("阮", "vi", {"nguyễn"}),
        ("林", "nan", {"lim5"}),
    ],
)
def test_a_character_has_all_its_readings(char, language, expected):
    assert expected <= set(readings(char, language))


def test_both_scripts_have_the_same_mandarin_readings():
    assert set(readings("单")) == set(readings("單"))
    assert other_script("单") == "單"
    assert "習近" in forms("习近")


@pytest.mark.parametrize("char", ["", "A", "カ", "習近", "#", "c"])
def test_what_is_no_character_has_no_reading(char):
    assert readings(char) == ()


def test_marked_pinyin_becomes_base_notation():
    assert [base_notation(marked) for marked in ("zēng", "nǚ", "lüè", "de", "ê̄")] == ["zeng1", "nü3", "lüe4", "de5", ""]

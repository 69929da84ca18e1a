"""Taiwan's readings are what their script decides from the official table, of which a few lines are kept here."""

from __future__ import annotations

import sys
from pathlib import Path

from terms.tables import rows

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from build_taiwan_readings import decided, official, rebuilt  # noqa: E402 the path comes first

SAMPLE = official((ROOT / "tests/cases/readings/official_1999.csv").read_text(encoding="utf-8").splitlines())


def test_the_rows_of_the_sample_are_rebuilt():
    kept = [(char, mainland, local) for char, mainland, local in rows("taiwan_readings") if char in SAMPLE]
    emptied = [(char, mainland, "") for char, mainland, _local in kept]
    assert len(kept) > 5
    assert rebuilt(emptied, SAMPLE) == kept


def test_a_reading_that_the_table_has_stays():
    assert decided("zhōng", ("zhōng", "zhòng")) == ""


def test_several_readings_of_other_letters_decide_nothing():
    assert decided("lè", ("yuè", "yào")) == ""

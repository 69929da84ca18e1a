"""Every romanization system against tables that other people made, and against names in print."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terms.romanize.align import align
from terms.romanize.readings.characters import readings
from terms.romanize.systems import systems
from terms.romanize.systems._mandarin import parts
from terms.text.latin import letters

CASES = Path(__file__).parent / "cases" / "romanize"
NAMES = (
    "pinyin wade-giles tongyong mps2 gwoyeu-romatzyh yale zhuyin postal loose-mandarin jyutping hong-kong macau "
    "hokkien teochew hakka korean vietnamese japanese"
)


def table(name):
    """The rows of a case table as dicts."""
    text = (CASES / f"{name}.tsv").read_text(encoding="utf-8")
    header, *rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return [dict(zip(header, row + [""] * (len(header) - len(row)), strict=True)) for row in rows]


SYLLABLES = table("syllables")
PINYIN = [row["pinyin"] for row in SYLLABLES]


def spellings(system, syllable):
    """What a system accepts for a syllable, or for a surname where it has a table alone."""
    found = systems()[system]
    return found.spell(syllable) or found.table().get(syllable, ())


def test_the_systems_are_those_of_the_contract():
    assert set(systems()) == set(NAMES.split())


def test_the_tables_hold_every_syllable_once():
    assert len(set(PINYIN)) == len(PINYIN) == 410
    assert [row["pinyin"] for row in table("gwoyeu_romatzyh")] == PINYIN


@pytest.mark.parametrize("system", ["wade-giles", "tongyong", "mps2", "yale", "zhuyin"])
def test_the_rules_spell_every_syllable_as_the_tables_do(system):
    expected = {row["pinyin"]: row[system] for row in SYLLABLES}
    assert {syllable: systems()[system].spell(syllable)[0] for syllable in expected} == expected


def test_gwoyeu_romatzyh_spells_every_tone_of_every_syllable_as_the_table_does():
    expected = {row["pinyin"] + tone: row["tone" + tone] for row in table("gwoyeu_romatzyh") for tone in "1234"}
    assert {syllable: systems()["gwoyeu-romatzyh"].spell(syllable)[0] for syllable in expected} == expected


def test_wade_giles_of_newspapers_has_far_fewer_spellings_than_syllables():
    plain = {systems()["wade-giles"].spell(syllable)[0].replace("'", "").replace("ü", "u") for syllable in PINYIN}
    assert len(plain) < 310


@pytest.mark.parametrize("syllable", PINYIN)
def test_no_mandarin_system_repeats_itself_or_writes_a_capital(syllable):
    for system in systems().values():
        if system.language == "cmn":
            found = system.spell(syllable + "2")
            assert len(set(found)) == len(found)
            assert all(spelling and spelling == spelling.lower() for spelling in found)


@pytest.mark.parametrize("row", table("spellings"), ids=lambda row: f"{row['system']} {row['syllable']}")
def test_a_system_accepts_what_its_users_print_and_refuses_what_others_do(row):
    found = spellings(row["system"], row["syllable"])
    assert set(row["accepted"].split()) <= set(found)
    assert not set(row["refused"].split()) & set(found)


@pytest.mark.parametrize("row", table("written"), ids=lambda row: f"{row['system']} {row['written']}")
def test_a_system_writes_a_name_as_its_standard_says(row):
    words = tuple(tuple(word.split("-")) for word in row["words"].split())
    write = systems()[row["system"]].write
    assert write is not None
    assert write(words, row["kind"]) == row["written"]


def hong_kong_spells(row):
    """Whether Hong Kong's rules and table give the printed name, syllable by syllable."""
    system = systems()["hong-kong"]
    syllables = (
        {spelling for reading in readings(char, "yue") for spelling in system.spell(reading)} for char in row["han"]
    )
    spelled = {"".join(parts) for parts in product(*syllables)}
    return letters(row["english"]) in spelled | {letters(name) for name in system.table().get(row["han"], ())}


@pytest.mark.parametrize(("kind", "share"), [("given", 0.97), ("surname", 0.8)])
def test_hong_kong_names_that_taught_no_rule_are_spelled(kind, share):
    rows = [row for row in table("hong_kong_names") if row["kind"] == kind]
    assert sum(map(hong_kong_spells, rows)) >= share * len(rows)


@pytest.mark.parametrize("row", table("japanese"), ids=lambda row: row["english"])
def test_a_japanese_name_is_known_by_its_surname_and_its_morae(row):
    found = align(row["english"], row["han"])
    assert ("japanese" in found.systems if found else False) is (row["japanese"] == "yes")


def test_tables_serve_both_scripts():
    assert systems()["hokkien"].table()["陈"] == systems()["hokkien"].table()["陳"]
    assert systems()["postal"].table()["广州"] == ("canton",)


@given(st.text(max_size=8))
def test_nothing_that_is_no_syllable_breaks_a_system(text):
    for system in systems().values():
        assert all(isinstance(spelling, str) for spelling in system.spell(text))


@given(st.sampled_from(PINYIN), st.sampled_from(["", "1", "2", "3", "4", "5"]))
def test_a_syllable_taken_apart_keeps_its_tone(syllable, tone):
    found = parts(syllable + tone)
    assert found is not None
    assert found.tone == int(tone or 0)

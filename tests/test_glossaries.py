"""The starter glossaries load, write back to the same bytes, name their sources, and their spellings are explained."""

from __future__ import annotations

import re
import unicodedata
from itertools import chain
from pathlib import Path

import pytest

from terms.glossary.rows import COLUMNS
from terms.glossary.store import dumps, load
from terms.romanize.align import explain
from terms.romanize.systems import systems

FOLDER = Path(__file__).parents[1] / "glossaries"
GLOSSARIES = {path.stem: load(path) for path in sorted(FOLDER.glob("*.tsv"))}
each_glossary = pytest.mark.parametrize("name", GLOSSARIES)

ENTRIES = {
    "companies": 200,
    "parties": 40,
    "people-in-office": 120,
    "public-bodies": 250,
    "taiwan-places": 390,
    "universities": 150,
}


def rows(name):
    """Each entry with each of its forms."""
    return [(entry, form) for entry in GLOSSARIES[name].entries for form in entry.forms]


def is_accounted_for(form):
    found = explain(form.english, form.han)
    return found.verdict in {"full", "mixed"} or found.relation in {"mixed", "translation"}


def test_the_starter_glossaries_are_all_there_and_large_enough():
    assert {name: len(glossary.entries) >= ENTRIES[name] for name, glossary in GLOSSARIES.items()} == dict.fromkeys(
        ENTRIES, True
    )


@each_glossary
def test_reading_then_writing_gives_the_same_bytes(name):
    assert dumps(GLOSSARIES[name]).encode() == (FOLDER / f"{name}.tsv").read_bytes()


@each_glossary
def test_the_header_has_the_documented_columns_in_order(name):
    assert GLOSSARIES[name].columns == COLUMNS


@each_glossary
def test_comments_name_source_license_and_date(name):
    head = " ".join(
        line for line in (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines() if line[0] == "#"
    )
    assert {"Source:", "CC0", "2026-11"} <= set(re.findall(r"Source:|CC0|\d{4}-\d\d", head))


@each_glossary
def test_ids_are_sorted(name):
    ids = [entry.id for entry in GLOSSARIES[name].entries]
    assert ids == sorted(ids)


def test_no_id_is_used_twice_over_all_files():
    ids = [entry.id for glossary in GLOSSARIES.values() for entry in glossary.entries]
    assert len(ids) == len(set(ids))


@each_glossary
def test_every_row_says_where_it_is_from_and_when_it_was_looked_at(name):
    assert [form.english for _, form in rows(name) if not (form.source and form.by and form.date and form.region)] == []


@each_glossary
def test_every_entry_has_one_preferred_form(name):
    counts = {entry.id: [form.status for form in entry.forms].count("preferred") for entry in GLOSSARIES[name].entries}
    assert set(counts.values()) == {1}


@each_glossary
def test_no_pair_stands_twice_in_an_entry(name):
    for entry in GLOSSARIES[name].entries:
        pairs = [(form.english, form.han) for form in entry.forms]
        assert len(pairs) == len(set(pairs)), entry.id


@each_glossary
def test_pinyin_is_toned_normalized_and_without_characters(name):
    for _, form in rows(name):
        assert form.pinyin
        assert unicodedata.is_normalized("NFC", form.pinyin)
        assert not re.search(r"[\u3400-\u9fff\d]|  ", form.pinyin)


@each_glossary
def test_a_romanization_is_the_name_of_a_system(name):
    assert {form.romanization for _, form in rows(name)} - {""} <= set(systems())


@each_glossary
def test_every_spelled_row_is_explained_or_its_note_says_why_not(name):
    unexplained = [
        (form.english, form.han)
        for _, form in rows(name)
        if form.romanization and not form.note and not is_accounted_for(form)
    ]
    assert unexplained == []


@each_glossary
def test_a_row_without_romanization_says_what_it_is(name):
    silent = [form.english for _, form in rows(name) if not (form.romanization or form.type or form.note)]
    assert silent == []


def test_all_townships_and_districts_of_taiwan_are_there():
    entries = GLOSSARIES["taiwan-places"].entries
    units = [entry.preferred.definition.split(" of ")[0].split(" in ")[0] for entry in entries]
    assert {unit: units.count(unit) for unit in sorted(set(units))} == {
        "city": 3 + 14,
        "county": 13,
        "district": 170,
        "rural township": 146,
        "special municipality": 6,
        "urban township": 38,
    }
    assert len(entries) == 22 + 368


def test_the_pinyin_of_a_place_spells_its_pinyin_name():
    forms = [form for _, form in rows("taiwan-places") if form.romanization == "pinyin" and form.status == "preferred"]
    wrong = [form.english for form in forms if specific(form.english) != specific(form.pinyin)]
    assert wrong == []


def specific(name):
    """The letters of a place name without its last word, tones and apostrophes."""
    head = unicodedata.normalize("NFD", name.rpartition(" ")[0]).lower()
    return "".join(char for char in head if char.isalpha())


@pytest.mark.parametrize(
    ("name", "english", "han"),
    [
        ("taiwan-places", "Tamsui District", "淡水區"),
        ("taiwan-places", "Lukang Township", "鹿港鎮"),
        ("taiwan-places", "Keelung City", "基隆市"),
        ("public-bodies", "Central Weather Administration", "中央氣象署"),
        ("companies", "Taiwan Semiconductor Manufacturing Co", "台積電"),
        ("universities", "Peking University", "北京大学"),
        ("people-in-office", "Hsiao Bi-khim", "蕭美琴"),
    ],
)
def test_a_well_known_name_has_its_own_official_form(name, english, han):
    preferred = [entry.preferred for entry in GLOSSARIES[name].entries]
    assert (english, han) in [(form.english, form.han) for form in preferred]


def test_acronyms_are_admitted_forms_of_their_body():
    forms = chain.from_iterable(rows(name) for name in GLOSSARIES)
    acronyms = {form.english: form for _, form in forms if form.type == "acronym"}
    assert acronyms["CWA"].status == acronyms["HKMA"].status == acronyms["TSMC"].status == "admitted"


@each_glossary
def test_the_readme_gives_the_number_of_entries(name):
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert f"| `{name}.tsv` | {len(GLOSSARIES[name].entries)} |" in readme

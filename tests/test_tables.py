"""Every fact table keeps the invariants that its readers and its diffs rely on."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from terms.tables import rows
from terms.text import script
from terms.text.han import is_han
from terms.text.keys import han_key
from terms.text.script import simplified, traditional

DATA = Path(__file__).parents[1] / "terms" / "data"
TABLES = sorted(DATA.glob("*.tsv"))
NAMED = ("generic_words", "titles", "surname_spellings", "character_readings", "exceptions", "settled_kinds")
VARIANTS = {ord(variant): usual for usual, variant in rows("character_variants")}
each_table = pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)


def lines(path):
    text = path.read_text(encoding="utf-8")
    assert text.endswith("\n"), "the last line is whole"
    return text[:-1].split("\n")


def comments(path):
    return [line for line in lines(path) if line.startswith("#")]


def body(path):
    """The header row and the data rows."""
    rest = [line for line in lines(path) if not line.startswith("#")]
    return rest[0], rest[1:]


def test_there_are_tables():
    assert TABLES


@each_table
def test_a_table_says_its_source_its_license_and_its_date(path):
    head = "\n".join(comments(path))
    assert re.search(r"\bsources?\b|https?://", head, re.IGNORECASE)
    assert re.search(r"\blicen[cs]e\b|\bCC0\b|public domain", head, re.IGNORECASE)
    assert re.search(r"\b20\d\d-\d\d\b", head)


@each_table
def test_comments_stand_before_the_header_only(path):
    count = len(comments(path))
    assert all(line.startswith("#") for line in lines(path)[:count])


@each_table
def test_the_header_names_each_column_once(path):
    names = body(path)[0].split("\t")
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*", name) for name in names)


@each_table
def test_no_row_is_wider_than_the_header(path):
    header, rows = body(path)
    width = header.count("\t") + 1
    assert [row for row in rows if row.count("\t") + 1 > width or not row] == []


@each_table
def test_rows_are_sorted_by_code_point_and_none_is_there_twice(path):
    rows = [tuple(row.split("\t")) for row in body(path)[1]]
    assert rows == sorted(rows)
    assert len(rows) == len(set(rows))


@each_table
def test_cells_have_no_stray_blanks_and_no_control_characters(path):
    cells = [cell for row in body(path)[1] for cell in row.split("\t")]
    assert [cell for cell in cells if cell != cell.strip() or "  " in cell] == []
    assert [cell for cell in cells if any(unicodedata.category(char) in {"Cc", "Cf", "Cs"} for char in cell)] == []


@each_table
def test_the_text_is_in_normal_form_c(path):
    text = path.read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", "".join(char for char in text if not is_compatibility(char)))


def is_compatibility(char):
    """A compatibility ideograph: a key of the reading table in its own right, which normalization would unify away."""
    return "\uf900" <= char <= "\ufaff" or "\U0002f800" <= char <= "\U0002fa1f"


@each_table
def test_the_first_cell_of_a_row_is_filled(path):
    assert [row for row in body(path)[1] if row.startswith("\t")] == []


KEYED = ("titles", "title_modifiers", "function_words", "first_names")


@pytest.mark.parametrize("name", KEYED)
def test_a_word_table_gives_one_class_to_a_word_in_lower_case(name):
    words = [row.split("\t")[0] for row in body(DATA / f"{name}.tsv")[1]]
    assert len(words) == len(set(words))
    assert [word for word in words if word != word.lower()] == []


def test_sovereigns_are_no_titles_because_they_belong_to_chinese_names():
    titles = {row.split("\t")[0] for row in body(DATA / "titles.tsv")[1]}
    assert titles.isdisjoint({"emperor", "empress", "king", "queen", "prince", "princess", "duke", "khan"})


def test_no_first_name_is_a_title_or_a_common_chinese_syllable():
    names = {row.split("\t")[0] for row in body(DATA / "first_names.tsv")[1]}
    assert names.isdisjoint({"major", "lady", "chen", "lin", "long", "song", "mei", "hong", "lee", "king"})
    assert names >= {"audrey", "ben", "dan", "juan", "ken", "mark", "vivian"}


def test_generic_words_have_their_match_key():
    wrong = [
        (han, simplified) for _, han, _, simplified in rows("generic_words") if han_key(han) != (simplified or han)
    ]
    assert wrong == []


@pytest.mark.parametrize(("direction", "convert"), [("t2s", simplified), ("s2t", traditional)])
def test_the_tables_of_characters_convert_names_as_opencc_does(direction, convert):
    names = [han for table in NAMED for row in rows(table) for han in row[:2] if is_han(han)]
    names = [han.translate(VARIANTS) if direction == "t2s" else han for han in names]
    assert [han for han in names if convert(han) != script._convert(direction, han)] == []  # noqa: SLF001 - the measure


def test_generic_words_have_their_simplified_twins():
    rows = {tuple(row.split("\t")[:3]) for row in body(DATA / "generic_words.tsv")[1]}
    assert {("university", "大學", "organization"), ("university", "大学", "organization")} <= rows
    assert {kind for _, _, kind in rows} == {"person", "place", "organization", "work", "term", "other", "qualifier"}

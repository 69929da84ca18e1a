"""The foundation: characters, letters, keys, tables, plug-in discovery, errors."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terms import errors, registry, tables
from terms.text.han import han_only, has_han, is_han
from terms.text.keys import english_key, han_key
from terms.text.latin import fold, letters
from terms.text.script import script_of, simplified, traditional

MIXED = st.text(alphabet="aZ é'-許台臺习習平里后\u3105\u30ab\U00020000 ", max_size=20)


@pytest.mark.parametrize(
    "char",
    ["許", "々", "〇", "\u3400", "\U00020000", "\uf9dc", "\u2f00"],
    ids=ascii,
)
def test_han_of_every_block_is_han(char):
    assert is_han(char)


@pytest.mark.parametrize("char", ["A", "ㄅ", "カ", "한", "、", "(", "1", "😀", ""], ids=ascii)
def test_other_characters_are_not_han(char):
    assert not is_han(char)
    assert not has_han(char)


@given(MIXED)
def test_han_only_keeps_the_han_and_nothing_else(text):
    kept = han_only(text)
    assert kept == "".join(char for char in text if is_han(char))
    assert has_han(text) == bool(kept)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("台積電", "臺積電"),
        ("臺灣", "台湾"),
        ("習近平", "习近平"),
        ("尤瑪‧達陸", "尤瑪·達陸"),
        ("演 紀 術", "演紀術"),
    ],
)
def test_one_name_in_two_writings_has_one_key(one, other):
    assert han_key(one) == han_key(other)


@pytest.mark.parametrize(("one", "other"), [("許茂新", "許茂信"), ("王毅", "汪毅"), ("台北", "台南")])
def test_two_names_have_two_keys(one, other):
    assert han_key(one) != han_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lai Ching-te", "LAI CHING TE"),
        ("Lai Ching-te", "Lai Ching\u2010te"),
        ("Ts'ao", "Ts\u2019ao"),
        ("Lü Hsiu-lien", "Lu\u0308 Hsiu-lien"),
        ("Xí Jìnpíng", "Xi Jinping"),
    ],
)
def test_spellings_that_differ_in_marks_alone_have_one_key(one, other):
    assert english_key(one) == english_key(other)


@given(st.text(max_size=30))
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)
    assert letters(letters(text)) == letters(text)


@given(MIXED)
def test_conversion_keeps_the_length(text):
    assert len(simplified(text)) == len(traditional(text)) == len(text)


@given(MIXED)
def test_a_key_is_its_own_key(text):
    assert han_key(han_key(text)) == han_key(text)


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("賴清德", "Hant"),
        ("赖清德", "Hans"),
        ("王毅", "both"),
        ("范雲", "Hant"),
        ("后里", "both"),
        ("台积電", "mixed"),
        ("", "both"),
        ("TSMC", "both"),
    ],
)
def test_the_script_is_told_by_characters_that_have_only_one(text, script):
    assert script_of(text) == script


def test_a_table_leaves_out_comments_and_its_header():
    characters = tables.column("shared_characters")
    assert "台" in characters
    assert "character" not in characters
    assert not any(char.startswith("#") for char in characters)


def test_short_rows_are_filled_up_to_the_header(monkeypatch):
    monkeypatch.setattr(tables, "_bytes", lambda name: b"# Source: none\na\tb\tc\n1\t2\n")
    assert tables.rows.__wrapped__("any") == (("1", "2", ""),)


def test_private_modules_are_no_plugins():
    assert not any(name.startswith("_") for name in registry.modules("terms.extract.patterns"))


def test_an_unknown_name_is_answered_with_the_nearest_or_with_all():
    assert str(errors.unknown_name("format", "jsno", ["json", "csv"])).endswith("did you mean 'json'?")
    assert str(errors.unknown_name("format", "zzz", ["json", "csv"])).endswith("known: csv, json")


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (errors.UsageError("what"), 2),
        (errors.DocumentSkipped("E-ENC", "what"), 3),
        (errors.WriteRefused("C-RO", "what"), 4),
    ],
)
def test_every_error_has_its_exit_status(error, status):
    assert isinstance(error, errors.TermsError)
    assert error.exit_code == status


def test_an_outcome_code_stands_at_the_end_of_the_message():
    assert str(errors.WriteRefused("C-RO", "glossary.tsv: not written")) == "glossary.tsv: not written [C-RO]"

"""The glossary file: read then written it is the same, and a file with a mistake is never half read."""

from __future__ import annotations

import tomllib
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terms.categories import KINDS, REVIEWS, STATUSES
from terms.errors import GlossaryError, WriteRefused
from terms.glossary.rows import COLUMNS
from terms.glossary.store import dump, dumps, load, loads
from terms.model import Entry, Form, Glossary

CASES = Path(__file__).parent / "cases" / "glossary"
VALID = sorted((CASES / "valid").iterdir())
PROBLEMS = tomllib.loads((CASES / "problems.toml").read_text(encoding="utf-8"))

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
words = texts.filter(str.strip)
ids = st.from_regex(r"[a-z]{1,2}[0-9]{1,5}", fullmatch=True)
forms = st.builds(
    Form,
    english=words,
    han=words,
    status=st.sampled_from(STATUSES),
    review=st.sampled_from(REVIEWS),
    lang=st.sampled_from(["", "zh", "yue", "zh-Hant"]),
    other=st.just(()) | st.tuples(st.tuples(st.sampled_from(["desk", "pinyin_tw"]), words)),
    **{
        field.name: texts
        for field in fields(Form)
        if field.name not in {"english", "han", "status", "review", "lang", "other"}
    },
)
entries = st.builds(
    Entry, id=ids, kind=st.sampled_from(KINDS), forms=st.lists(forms, min_size=1, max_size=3).map(tuple)
)
glossaries = st.builds(Glossary, entries=st.lists(entries, max_size=5, unique_by=lambda entry: entry.id).map(tuple))


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_reading_then_writing_gives_the_same_bytes(path):
    text = path.read_bytes().decode()
    assert dumps(loads(text, path.name)) == text


@given(glossaries)
def test_whatever_a_glossary_holds_comes_back_from_its_file(glossary):
    text = dumps(glossary)
    read = loads(text, "g.tsv")
    assert sorted(read.entries, key=lambda entry: entry.id) == sorted(glossary.entries, key=lambda entry: entry.id)
    assert dumps(read) == text


cells = st.text(st.characters(exclude_characters="\t\n\r", exclude_categories=["Cs"]), max_size=8)


@given(st.lists(st.tuples(ids, words, words, cells, cells), max_size=6))
def test_any_file_that_can_be_read_is_written_back_byte_for_byte(rows):
    lines = ["id\ten\tzh\tnote\tdesk", *("\t".join(row) for row in rows)]
    text = "\n".join([*lines, ""])
    try:
        read = loads(text, "g.tsv")
    except GlossaryError:
        return
    assert dumps(read) == text


@pytest.mark.parametrize("case", PROBLEMS.values(), ids=PROBLEMS.keys())
def test_every_problem_of_a_file_is_one_line_that_says_where(case):
    with pytest.raises(GlossaryError) as caught:
        loads(case["file"].replace("→", "\t"), "g.tsv")
    assert list(caught.value.problems) == case["says"]


def test_a_new_glossary_has_all_columns_and_is_sorted_by_id():
    forms = (Form("Lanyu", "蘭嶼"),)
    text = dumps(Glossary(tuple(Entry(id_, "place", forms) for id_ in ("c10000", "c0010", "c9999"))))
    header, *rows = text.splitlines()
    assert header.split("\t") == list(COLUMNS)
    assert [row.split("\t")[0] for row in rows] == ["c0010", "c9999", "c10000"]


def test_an_empty_cell_takes_the_default_of_its_place():
    read = loads("id\ten\tzh\tstatus\tkind\nc1\tWuciou\t烏坵\t\t\nc1\tWuqiu\t烏坵\t\tplace\n", "g.tsv")
    assert read.entries[0].kind == "place"
    assert [form.status for form in read.entries[0].forms] == ["preferred", "admitted"]


def test_a_changed_status_is_written_where_the_cell_was_empty():
    read = loads("id\ten\tzh\tstatus\nc1\tWuciou\t烏坵\t\n", "g.tsv")
    form = replace(read.entries[0].forms[0], status="deprecated")
    changed = replace(read, entries=(replace(read.entries[0], forms=(form,)),))
    assert dumps(changed) == "id\ten\tzh\tstatus\nc1\tWuciou\t烏坵\tdeprecated\n"


def test_new_forms_follow_the_rows_of_their_entry_and_new_entries_the_last_row():
    read = loads("id\ten\tzh\nc1\tA\t甲\n# between\nc2\tB\t乙\n# end\n", "g.tsv")
    first, second = read.entries
    third = Entry("c3", "other", (Form("C", "丙"),))
    longer = replace(first, forms=(*first.forms, Form("AA", "甲")))
    assert dumps(replace(read, entries=(longer, second, third))) == (
        "id\ten\tzh\nc1\tA\t甲\nc1\tAA\t甲\n# between\nc2\tB\t乙\nc3\tC\t丙\n# end\n"
    )


@pytest.mark.parametrize(("content", "message"), [(None, "No such file"), (b"\xa4\xa4\xa4\xe5", "byte 0 is not UTF-8")])
def test_a_file_that_cannot_be_read_is_one_clear_line(tmp_path, content, message):
    path = tmp_path / "g.tsv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(GlossaryError, match=message):
        load(path)


def many(count):
    return Glossary(tuple(Entry(f"c{n:04}", "place", (Form(f"Place {n}", "地"),)) for n in range(count)))


def test_saving_a_glossary_that_lost_many_entries_is_refused_unless_meant(tmp_path):
    path = tmp_path / "g.tsv"
    dump(many(50), path, loaded=None)
    with pytest.raises(WriteRefused, match="10 of 50 entries would go"):
        dump(many(40), path, loaded=many(50))
    assert load(path).entries == many(50).entries
    dump(many(40), path, loaded=many(50), allow_shrink=True)
    assert load(path).entries == many(40).entries


def test_a_glossary_that_would_not_read_back_is_not_saved(tmp_path):
    twice = Glossary((Entry("c1", "place", (Form("A", "甲"),)), Entry("c1", "place", (Form("B", "乙"),))))
    with pytest.raises(WriteRefused):
        dump(twice, tmp_path / "g.tsv", loaded=None)
    assert not (tmp_path / "g.tsv").exists()

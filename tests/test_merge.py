"""New mentions into a glossary that people edit: their rows stay, the rest is a proposal."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terms.categories import REVIEWS, STATUSES
from terms.glossary.merge import merge
from terms.glossary.store import dumps, loads
from terms.model import Entry, Form, Glossary

CASES = tomllib.loads((Path(__file__).parent / "cases" / "glossary" / "merge.toml").read_text("utf-8"))


def table(text):
    return loads(text.replace("→", "\t"), "g.tsv")


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_merge_gives_the_file_of_the_case(case):
    assert dumps(merge(table(case["old"]), table(case["new"]))) == case["merged"].replace("→", "\t")


englishes = st.sampled_from(["Wuciou", "Wuqiu", "wuqiu", "TSMC", "Lan-yu", "Lanyu", "Orchid Island"])
hans = st.sampled_from(["烏坵", "乌丘", "乌坵", "台積電", "台积电", "臺積電", "蘭嶼", "兰屿"])
forms = st.builds(Form, english=englishes, han=hans, status=st.sampled_from(STATUSES), review=st.sampled_from(REVIEWS))


@st.composite
def glossaries(draw):
    groups = draw(st.lists(st.lists(forms, min_size=1, max_size=3), max_size=4))
    numbers = draw(st.lists(st.integers(1, 99), min_size=len(groups), max_size=len(groups), unique=True))
    entries = (Entry(f"c{number:04}", "other", tuple(group)) for number, group in zip(numbers, groups, strict=True))
    return Glossary(tuple(entries))


@given(glossaries(), glossaries())
def test_merging_again_changes_nothing(old, new):
    once = merge(old, new)
    assert merge(once, new) == once


@given(glossaries(), glossaries())
def test_merging_through_the_file_changes_nothing_either(old, new):
    once = loads(dumps(merge(old, new)), "g.tsv")
    assert merge(once, new) == once


@given(glossaries(), glossaries())
def test_every_row_that_stood_in_the_file_still_stands_there_in_the_same_order(old, new):
    read = loads(dumps(old), "g.tsv")
    before = dumps(read).splitlines()
    after = dumps(merge(read, new)).splitlines()
    rest = iter(after)
    assert all(line in rest for line in before)


@given(glossaries(), glossaries())
def test_whatever_joins_an_entry_is_a_candidate(old, new):
    merged = merge(old, new)
    for entry in old.entries:
        now = merged.by_id[entry.id].forms
        assert now[: len(entry.forms)] == entry.forms
        assert all(form.review == "candidate" for form in now[len(entry.forms) :])


@given(glossaries(), glossaries())
def test_an_entry_that_people_decided_gets_no_further_preferred_form(old, new):
    merged = merge(old, new)
    for entry in old.entries:
        if any(form.review != "rejected" for form in entry.forms):
            added = merged.by_id[entry.id].forms[len(entry.forms) :]
            assert all(form.status == "admitted" for form in added)


@given(glossaries(), glossaries())
def test_a_rejected_pair_is_never_offered_again(old, new):
    merged = merge(old, new)
    rejected = {(form.english, form.han) for entry in old.entries for form in entry.forms if form.review == "rejected"}
    added = [
        form
        for entry in merged.entries
        for form in entry.forms[len(old.by_id[entry.id].forms) if entry.id in old.by_id else 0 :]
    ]
    assert not rejected & {(form.english, form.han) for form in added}


def test_a_file_without_a_review_column_gets_one_with_the_first_proposal():
    old = loads("id\ten\tzh\nc0001\tGreen Island\t綠島\n", "old.tsv")
    new = loads("id\ten\tzh\treview\nc0001\tLanyu\t蘭嶼\tcandidate\n", "new.tsv")
    assert dumps(merge(old, new)) == "id\ten\tzh\treview\nc0001\tGreen Island\t綠島\t\nc0002\tLanyu\t蘭嶼\tcandidate\n"
    assert dumps(merge(old, old)) == dumps(old)

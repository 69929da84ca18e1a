"""Patterns on cases: a text, and every mention that is to be found in it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from terms import readers, registry
from terms.extract import mentions
from terms.extract.wire import glossary_form

FOLDER = Path(__file__).parent / "cases" / "extract"
CASES = {path.stem: tomllib.loads(path.read_text(encoding="utf-8"))["case"] for path in sorted(FOLDER.glob("*.toml"))}
FAILS = pytest.mark.xfail(reason="known failure", strict=True)


PARAMS = [
    pytest.param(case, id=f"{stem}: {case['name']}", marks=[FAILS] if case.get("expect_fail") else [])
    for stem, cases in CASES.items()
    for case in cases
]


@pytest.mark.parametrize("case", PARAMS)
def test_the_mentions_of_a_text_are_those_of_the_case(case):
    (document,) = readers.read_text(case["text"].encode(), "a", format=case.get("format", "text"))
    found = mentions(document)
    assert [shown(mention) for mention in found] == [
        {"english": pair["english"], "han": pair["han"], "aliases": pair.get("aliases", [])} for pair in case["expect"]
    ]
    for mention, pair in zip(found, case["expect"], strict=True):
        for field in ("kind", "relation", "pattern"):
            assert getattr(mention, field) == pair.get(field, getattr(mention, field))


def shown(mention):
    return {
        "english": glossary_form(mention.english.text),
        "han": mention.han.text,
        "aliases": [glossary_form(alias.text) for alias in mention.aliases],
    }


@pytest.mark.parametrize("name", registry.modules("terms.extract.patterns"))
def test_a_pattern_has_cases_that_it_must_find_and_cases_that_it_must_not(name):
    assert any(case["expect"] for case in CASES[name])
    assert any(not case["expect"] for case in CASES[name])


@pytest.mark.parametrize("cases", CASES.values(), ids=CASES)
def test_the_names_of_cases_are_sentences_and_differ(cases):
    names = [case["name"] for case in cases]
    assert len(names) == len(set(names))
    assert all(name.endswith(".") and " " in name for name in names)

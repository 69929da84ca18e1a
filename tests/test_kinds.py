"""Kinds and relations: what a name names, and how it belongs to its characters (tests/cases/extract_kinds.tsv)."""

from __future__ import annotations

from pathlib import Path

import pytest

from terms.extract import mentions
from terms.extract.kinds.relation import relation_of
from terms.extract.kinds.spelled import spelled
from terms.model import Document

CASES = Path(__file__).parent / "cases" / "extract_kinds.tsv"


def rows():
    lines = CASES.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")][1:]


@pytest.mark.parametrize(("text", "english", "kind", "relation"), rows())
def test_a_name_has_the_kind_and_relation_of_its_class(text, english, kind, relation):
    found = {mention.english.text: (mention.kind, mention.relation) for mention in mentions(Document("a.md", text))}
    assert found.get(english) == (kind, relation)


@pytest.mark.parametrize(("english", "han"), [("Long March", "長征"), ("he", "和"), ("Green Island", "綠島")])
def test_english_words_spell_no_characters_by_chance(english, han):
    assert spelled(english, han).by_sound == ()


def test_a_word_that_stands_in_latin_letters_on_both_sides_is_no_translation():
    assert relation_of("GNU Project", "GNU計畫", "translation", ()) == "mixed"

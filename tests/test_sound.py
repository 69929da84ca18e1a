"""Foreign names are told by their sound: how well characters render letters, and how many words they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terms.romanize.align.foreign import foreign_name
from terms.romanize.align.sound import ENOUGH, sound_score
from terms.romanize.align.sound_model import ANY, PARTS, sound_model
from terms.tables import rows

CASES = Path(__file__).parent / "cases" / "align" / "foreign_names.tsv"
TABLE = Path(__file__).parents[1] / "terms" / "data" / "sound_spellings.tsv"
LATIN = st.text("abcdefghijklmnopqrstuvwxyzéßø'- ", max_size=70)
HAN = st.text("川普裴洛西馬斯克愛因坦阿貝·A一", max_size=30)


def cases():
    lines = CASES.read_text(encoding="utf-8").splitlines()
    found = [line.split("\t") for line in lines if not line.startswith("#")][1:]
    return [pytest.param(*row, id=f"{row[0]} {row[1]}") for row in found]


@pytest.mark.parametrize(("english", "han", "name"), cases())
def test_the_full_personal_name_is_taken_and_no_title(english, han, name):
    words = tuple(english.split())
    found = foreign_name(words, han)
    assert " ".join(words[-found.words :] if found else "-") == name


@pytest.mark.parametrize(
    ("latin", "han"), [("Škoda", "斯柯達"), ("Dvořák", "德弗乍克"), ("Gødel", "哥德爾"), ("MERKEL", "梅克爾")]
)
def test_marks_and_capitals_are_not_heard(latin, han):
    assert sound_score(latin, han) >= ENOUGH


@pytest.mark.parametrize(
    ("latin", "han"), [("", "川普"), ("Trump", ""), ("4,000", "四千"), ("Trump", "—"), ("a" * 61, "阿" * 20)]
)
def test_what_has_no_sound_or_too_much_renders_nothing(latin, han):
    assert sound_score(latin, han) == 0


def test_a_tesla_of_another_name_is_not_taken_along():
    assert foreign_name(("Tesla's", "Musk"), "馬斯克") == foreign_name(("Musk",), "馬斯克")


def test_no_words_are_no_name():
    assert foreign_name((), "川普") is None


@given(LATIN, HAN)
def test_any_text_has_a_score_between_0_and_1(latin, han):
    assert 0 <= sound_score(latin, han) <= 1


@given(
    st.lists(st.sampled_from(["Donald", "Trump", "de", "US", "President", "said", "Jean-Luc", "J.", "’s", "§"])), HAN
)
def test_a_foreign_name_has_as_many_words_as_there_are(words, han):
    found = foreign_name(tuple(words), han)
    assert found is None or 0 < found.heard <= found.words <= len(words)


def test_every_cost_is_a_whole_number_and_every_part_says_what_the_unlisted_cost():
    found = {(part, sound) for part, sound, letters, _cost in rows("sound_spellings") if letters == ANY}
    assert all(cost.isdecimal() for *_, cost in rows("sound_spellings"))
    assert {(part, sound) for part, sound, *_ in rows("sound_spellings") if part != "after"} == found
    assert {(part, ANY) for part in PARTS} <= found


def test_the_table_is_sorted_and_small():
    assert list(rows("sound_spellings")) == sorted(rows("sound_spellings"))
    assert TABLE.stat().st_size < 400_000


def test_the_pieces_remembered_are_bounded():
    pieces = sound_model().pieces("bei")
    for number in range(10_000):
        assert pieces[f"b{number:x}"] > 0
    assert len(pieces) <= 4096

"""Alignment finds where a name begins and what explains its spelling, and refuses the names of others."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terms.romanize.align import align, explain
from terms.romanize.align.wire import explained
from terms.romanize.systems import systems

CASES = Path(__file__).parent / "cases" / "align"
TITLES = ("the former premier ", "KMT caucus whip ", "a meeting with Vice President ", "")
# Characters of one reading, so that a spelling has one possible reading; none is a Japanese surname.
NAMES = ("林佳龍", "陳建明", "黃國昌", "張淑芬", "蔡明亮", "彭文正", "廖偉", "郭美江", "潘孟安", "鄭文燦")
READINGS = {
    "林": "lin2", "佳": "jia1", "龍": "long2", "陳": "chen2", "建": "jian4", "明": "ming2", "黃": "huang2",
    "國": "guo2", "昌": "chang1", "張": "zhang1", "淑": "shu2", "芬": "fen1", "蔡": "cai4", "亮": "liang4",
    "彭": "peng2", "文": "wen2", "正": "zheng4", "廖": "liao4", "偉": "wei3", "郭": "guo1", "美": "mei3",
    "江": "jiang1", "潘": "pan1", "孟": "meng4", "安": "an1", "鄭": "zheng4", "燦": "can4",
}  # fmt: skip
STRICT = ("pinyin", "wade-giles", "tongyong", "mps2", "gwoyeu-romatzyh")


def cases(name):
    lines = (CASES / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")][1:]
    return [pytest.param(*row, id=f"{row[0]} {row[1]}") for row in rows]


@pytest.mark.parametrize(("english", "han", "name", "verdict", "system"), cases("names"))
def test_a_printed_name_is_bounded_and_explained(english, han, name, verdict, system):
    english, name = english.replace("\\n", "\n"), name.replace("\\n", "\n")
    found = explain(english, han)
    assert english[found.start : found.end] == name
    assert (found.verdict, found.systems[:1]) == (verdict, () if system == "-" else (system,))


@pytest.mark.parametrize(("english", "han"), cases("refused"))
def test_the_name_of_another_is_refused(english, han):
    assert explain(english, han).verdict not in {"full", "mixed"}


@pytest.mark.parametrize(("english", "han", "readings"), cases("readings"))
def test_the_spelling_picks_the_reading(english, han, readings):
    found = align(english, han)
    assert found is not None
    assert [syllable.reading for syllable in found.syllables] == readings.split()


@pytest.mark.parametrize("hyphen", ["-", "\u2010", "\u2011", "\u2013", "\u00ad", "\uff0d", " "])
def test_any_hyphen_joins_syllables(hyphen):
    found = align(f"Mayor Chang Shan{hyphen}cheng", "張善政")
    assert found is not None
    assert (found.start, found.verdict, found.systems[0]) == (6, "full", "wade-giles")


@pytest.mark.parametrize("apostrophe", ["'", "\u2019", "\u2018", "\u02bc", "\u02bb", "`"])
def test_any_apostrophe_aspirates(apostrophe):
    found = align(f"Ts{apostrophe}ai Ch{apostrophe}ang", "蔡昌")
    assert found is not None
    assert found.systems[0] == "wade-giles"


def test_each_deviation_is_named_at_its_syllable():
    found = align("Lin Chia-lugn", "林佳龍")
    assert found is not None
    assert [syllable.deviation for syllable in found.syllables] == ["", "", "transposition"]
    assert found.verdict == "fuzzy"


def test_without_an_anchor_the_name_may_end_before_the_window():
    text = "Lo Chih-chiang of the KMT"
    found = align(text, "羅智強", anchored=False)
    assert found is not None
    assert text[found.start : found.end] == "Lo Chih-chiang"
    assert align(text, "羅智強") is None


def test_the_wire_form_is_the_contract():
    answer = json.loads(json.dumps(explained("director-general Hsu Maw-shin", "許茂新"), ensure_ascii=False))
    assert list(answer) == [
        "schema", "english", "han", "boundary", "relation", "verdict", "systems", "syllables", "confidence", "cues",
    ]  # fmt: skip
    assert answer["boundary"] == {"start": 17, "end": 29, "text": "Hsu Maw-shin"}
    assert [part["han"] for part in answer["syllables"]] == ["許", "茂", "新"]


@given(st.sampled_from(NAMES), st.sampled_from(TITLES), st.sampled_from(STRICT))
def test_a_name_written_by_a_system_is_found_by_that_system(han, title, system):
    spell = systems()[system].spell
    first, *given_name = (spell(READINGS[char])[0] for char in han)
    name = f"{first.capitalize()} {'-'.join(given_name).capitalize()}"
    found = align(title + name, han)
    assert found is not None
    assert (found.start, found.end, found.verdict) == (len(title), len(title + name), "full")
    assert system in found.systems


@given(st.text(), st.text())
def test_any_text_gets_an_answer_inside_the_text(english, han):
    found = explain(english, han)
    assert found.start is None or 0 <= found.start <= found.end <= len(english)


@given(st.sampled_from(NAMES), st.text(max_size=40))
def test_syllables_lie_in_the_window(han, noise):
    english = f"{noise} Lin Chia-lung"
    found = align(english, han)
    for syllable in found.syllables if found else ():
        assert english[syllable.start : syllable.end] == syllable.latin


@pytest.mark.parametrize("han", ["", "ABC", "😀", "カナ", "김대중", "\ud800", "習" * 10_000, "習a近"])
def test_what_is_no_name_in_characters_is_said_to_be_none(han):
    assert explain("President Xi Jinping", han).verdict == "none"

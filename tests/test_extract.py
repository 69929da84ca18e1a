"""The parts of extraction: brackets, their pieces, clauses, windows, capital runs, titles, kinds, han edges."""

from __future__ import annotations

import pytest

from terms.extract.boundary.capitals import capital_run
from terms.extract.boundary.clause import clause_start, starts_sentence
from terms.extract.boundary.han_edge import han_start
from terms.extract.boundary.initials import abbreviated_run
from terms.extract.boundary.phrase import lower_run
from terms.extract.boundary.titles import title_end, without_titles
from terms.extract.boundary.window import Word, window
from terms.extract.generic_words import is_generic_of
from terms.extract.glosses.pieces import pieces
from terms.extract.kinds.person import bearer, may_be_person
from terms.extract.page.brackets import Bracket, brackets
from terms.extract.page.page import Page
from terms.model import Document, Mark
from terms.text.mask import mask


def page_of(text, *marks):
    return Page(Document("a.txt", text, marks=marks))


def words_of(text):
    return window(page_of(text), 0, len(text)).words


def joined(words):
    return " ".join(word.text for word in words)


# --- brackets ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "insides"),
    [
        ("a (b) c", ["b"]),
        ("a (b (c) d) e", ["c", "b (c) d"]),
        ("a （b) 【c] d", ["b", "c"]),
        ("a (b] c) d", ["b] c"]),
        ("a (b [c) d] e", ["b [c"]),
        ("a ) b ( c", []),
        ("a (b\nc) d", ["b\nc"]),
        ("a (b\n \nc) d", []),
        ("(" + "x" * 401 + ")", []),
    ],
)
def test_brackets_pair_by_shape_inside_a_paragraph(text, insides):
    text += " 漢"  # a paragraph without Han has none that matter
    assert [text[found.open + 1 : found.close] for found in brackets(mask(text))] == insides


def test_the_depth_counts_the_brackets_that_are_open():
    assert brackets(mask("((漢))")) == (Bracket(1, 3, 1), Bracket(0, 4, 0))


def test_a_page_knows_the_bracket_around_each():
    page = page_of("(a (b) (c (d))) 漢")
    by_text = {page.text[found.open + 1 : found.close]: found for found in page.brackets}
    assert page.bracket_around(by_text["d"]) == by_text["c (d)"]
    assert page.bracket_around(by_text["b"]) == by_text["a (b) (c (d))"]
    assert page.bracket_around(by_text["a (b) (c (d))"]) is None


# --- pieces --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("台積電", ["han 台積電"]),
        ("TSMC, 台積電", ["latin TSMC", "han 台積電"]),
        ("《紅樓夢》", ["han 紅樓夢"]),
        ("郭台銘, 74", ["han 郭台銘", "other 74"]),
        ("朱熹, 1130–1200", ["han 朱熹", "other 1130–1200"]),
        ("广东/廣東", ["han 广东", "han 廣東"]),
        ("sanbu 三不", ["latin sanbu", "han 三不"]),
        ("三界 sān jiè", ["han 三界", "reading sān jiè"]),
        ("Chinese: 星官; pinyin: xīngguān", ["han 星官", "reading xīngguān"]),
        ("李白, pinyin Lǐ Bái", ["han 李白", "reading Lǐ Bái"]),
        ("拼音輸入法, Pinyin Input Method", ["han 拼音輸入法", "latin Pinyin Input Method"]),
        ("漢書 or Book of Han", ["han 漢書", "latin Book of Han"]),
        ("김대중, 金大中", ["other 김대중", "han 金大中"]),
        ("台積電, www.tsmc.com", ["han 台積電", "other www.tsmc.com"]),
        ("門票, NT$500", ["han 門票", "other NT$500"]),
        ("山东大学学报(理学, 工程版)", ["han 山东大学学报(理学, 工程版)"]),
        ("101次求婚", ["han 101次求婚"]),
    ],
)
def test_a_bracket_comes_apart_into_pieces(inside, expected):
    assert [f"{found.role} {inside[found.start : found.end]}" for found in pieces(inside, 0, len(inside))] == expected


# --- clauses and windows -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("He left. Lai Ching-te", " Lai Ching-te"),
        ("chairman C.C. Wei", "chairman C.C. Wei"),
        ("at Foxconn Co. Ltd", "at Foxconn Co. Ltd"),
        ("see No.8 Middle School", "see No.8 Middle School"),
        ("met: Lai Ching-te", " Lai Ching-te"),
        ("(said) Lai Ching-te", " Lai Ching-te"),
        ("a paragraph\n\nLai Ching-te", "Lai Ching-te"),
        ("wrapped by\nhand", "wrapped by\nhand"),
        ("x" * 300, "x" * 240),
    ],
)
def test_a_clause_begins_after_the_last_stop(text, clause):
    assert text[clause_start(page_of(text), 0, len(text)) :] == clause


def test_a_line_break_ends_a_clause_where_lines_are_paragraphs():
    text = "A headline\nLai Ching-te"
    page = page_of(f"{text} {'and so on ' * 20}")
    assert text[clause_start(page, 0, len(text)) :] == "Lai Ching-te"


@pytest.mark.parametrize(("before", "answer"), [("", True), ("He left. ", True), ("the ", False), ("said: “", True)])
def test_a_sentence_starts_after_a_stop(before, answer):
    assert starts_sentence(page_of(f"{before}Lin"), len(before)) is answer


@pytest.mark.parametrize(
    ("text", "inside", "cue"),
    [
        ("the idea of “lying flat”", "lying flat", "quotes"),
        ('the "1992 consensus,"', "1992 consensus", "quotes"),
        ("“The General” series", "The General", "quotes"),
        ("Xi Jinping's", "Xi Jinping", ""),
        ("the islands’", "the islands", ""),
        ("an unopened”", "an unopened", ""),
    ],
)
def test_a_window_ends_before_marks_and_possessives(text, inside, cue):
    found = window(page_of(text), 0, len(text))
    assert (joined(found.words), found.cue) == (inside, cue)
    assert found.possessive is text.endswith(("'s", "s’"))


def test_markup_delimits_a_window():
    text = "relies on guanxi"
    found = window(page_of(text, Mark("emphasis", 10, 16)), 0, 16)
    assert (joined(found.words), found.quoted, found.cue) == ("guanxi", True, "markup:emphasis")


def test_a_window_holds_sixteen_words_at_most():
    assert len(words_of("word " * 40)) == 16


def test_words_keep_hyphens_apostrophes_and_initials():
    assert [word.text for word in words_of("H.H. Hsiao, Ts'ao and Jung\u2011tai AT&T")] == [
        "H.H.", "Hsiao", "Ts'ao", "and", "Jung\u2011tai", "AT&T",
    ]  # fmt: skip


# --- runs ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "han", "run"),
    [
        ("said the Ministry of Justice", "法務部", "Ministry of Justice"),
        ("said the Ministry of Science and Technology", "科技部", "Ministry of Science and Technology"),
        ("the Ministry of Health, Labor and Welfare", "厚生勞動省", "Ministry of Health Labor and Welfare"),
        ("Lai Ching-te and Cho Jung-tai", "卓榮泰", "Cho Jung-tai"),
        ("Taipei's Daan District", "大安", "Daan District"),
        ("However, Delta Electronics", "台達電", "Delta Electronics"),
        ("In Hualien", "花蓮", "Hualien"),
        ("President Chain Store Corp", "統一超商公司", "President Chain Store Corp"),
        ("US President Donald Trump", "川普", "Donald Trump"),
        ("an old town", "老街", ""),
        ("", "老街", ""),
    ],
)
def test_a_capital_run_is_one_name(text, han, run):
    assert joined(capital_run(words_of(text), bearer(han))) == run


@pytest.mark.parametrize(
    ("text", "han", "run"),
    [
        ("they sold stinky tofu", "臭豆腐", "stinky tofu"),
        ("covers 30 ping", "坪", "ping"),
        ("with the 24 solar terms", "二十四節氣", "24 solar terms"),
        ("salt, white pepper", "白胡椒", "white pepper"),
        ("a very old and oily betel nut", "檳榔", "oily betel nut"),
        ("it is", "臭豆腐", ""),
    ],
)
def test_a_phrase_reaches_back_to_a_function_word_a_comma_or_a_number(text, han, run):
    assert joined(lower_run(words_of(text), han)) == run


@pytest.mark.parametrize(
    ("text", "acronym", "run"),
    [
        ("said The Food and Drug Administration", "FDA", "Food and Drug Administration"),
        ("the Anti-Money Laundering Office", "AMLO", "Anti-Money Laundering Office"),
        ("the Straits Exchange Foundation", "DPP", ""),
        ("the Foundation", "F", ""),
    ],
)
def test_initials_show_where_a_name_begins(text, acronym, run):
    assert joined(abbreviated_run(words_of(text), acronym)) == run


# --- titles and kinds ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "whose", "left"),
    [
        ("DPP Legislator Rosalia Wu", "person", "Rosalia Wu"),
        ("president Lai Ching-te", "other", "Lai Ching-te"),
        ("President Chain Store", "body", "President Chain Store"),
        ("President of Academia Sinica", "body", "Academia Sinica"),
        ("General", "person", "General"),
    ],
)
def test_titles_before_a_name_are_cut_off_by_whose_name_it_is(text, whose, left):
    words = tuple(Word(0, 0, word) for word in text.split())
    assert joined(without_titles(words, whose)) == left
    assert 0 <= title_end(words, whose) < len(words)


@pytest.mark.parametrize(
    ("han", "whose"),
    [("許茂新", "person"), ("澤倫斯基", "person"), ("中央研究院", "body"), ("秀林鄉", "body"), ("臭豆腐", "other")],
)
def test_characters_show_whose_name_they_may_be(han, whose):
    assert bearer(han) == whose


def test_a_generic_word_ends_the_characters():
    assert is_generic_of("Kingdom", "東寧王國")
    assert not is_generic_of("Kingdom", "王國東寧")


def test_a_person_has_a_surname_or_a_middle_dot():
    assert may_be_person("歐陽娜娜")
    assert may_be_person("谷辣斯‧尤達卡")
    assert not may_be_person("歐陽")


# --- the left edge in Chinese text ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "han", "english"),
    [
        ("領導新成立的", "公共工程標準小組", "Public Works Standards Group"),
        ("作家", "喬治·歐威爾", "George Orwell"),
        ("研究員", "夏皮羅", "Jeremy Shapiro"),
        ("", "台積電", "TSMC"),
        ("", "人民日報", "People's Daily"),
    ],
)
def test_a_han_begins_by_sound_or_after_a_function_word(before, han, english):
    text = f"{before}{han}"
    assert text[han_start(page_of(text), 0, len(text), english) :] == han


def test_a_han_in_quotation_marks_begins_at_them():
    text = "「和平的方法」"
    assert han_start(page_of(text), 1, 6, "peaceful means") == 1

"""What holds for the extraction of any text: no accident, nothing invented, every answer by itself."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from terms import readers
from terms.extract import mentions
from terms.extract.glosses.pieces import pieces
from terms.extract.page.brackets import brackets
from terms.extract.page.page import Page
from terms.extract.wire import to_json
from terms.model import Document
from terms.text.han import has_han
from terms.text.mask import mask

# What patterns look at, torn apart and put together again in any order.
NAMES = ["Hsu Maw-shin", "Xi Jinping", "Taipei", "TSMC", "C.C. Wei", "stinky tofu", "Ministry of Justice", "Li", "a"]
HAN = ["許茂新", "習近平", "台北", "台積電", "法務部", "臭豆腐", "坪", "喬治·歐威爾", "卡拉OK", "𠮷野家", "一", "的"]
SIGNS = [
    *"()[]（）［］【】〔〕《》〈〉「」『』“”‘’\"'*_.,;:!?、，。；：！？/|·‧-–—=→@$#\t\n\r\\",
    *("'s", "’s", "\n\n", "\r\n", " ", "  ", "\u00a0", "\u3000", "\u200b", "\ufeff", "\u0301", "e\u0301", "\u2011"),
    *("Chinese: ", "pinyin: ", "e.g. ", "also called ", " or ", " and ", ", ", "the ", "President ", "2025", "30 "),
    *("カナ", "かな", "한국", "ㄅㄆ", "😀", "\x00", "\ud800", "\udfff", "İ", "ß", "ﬁ", "١٢", "²"),
    *("| ", " |", "\n- ", "\n# ", "<b>", "</td><td>", "https://example.org/", "&amp;", "[^1]"),
]
SOUP = st.lists(st.sampled_from(NAMES) | st.sampled_from(HAN) | st.sampled_from(SIGNS), max_size=30).map("".join)
SPACED = st.lists(st.sampled_from(NAMES) | st.sampled_from(HAN) | st.sampled_from(SIGNS), max_size=20).map(" ".join)
ANYTHING = SOUP | SPACED | st.text(max_size=60)

# The first example loads tables; what it takes says nothing about the others.
calm = settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.too_slow])


def found_in(text):
    return mentions(Document("a.txt", text))


@calm
@given(ANYTHING)
@example("(" * 500 + "Taipei (台北" + ")" * 500)
@example("Taipei (" + "北" * 3000 + ")")
@example("e" + "\u0301" * 3000 + " (台北)")
@example("Taipei " * 500 + "(台北)")
@example("\ud800 (台\udfff北)")
@example("“" * 200 + "Taipei” (台北)" * 20)
@example("Taipei's's's (台北)")
@example("T. (台北)")
def test_nothing_in_a_mention_is_invented(text):
    for mention in found_in(text):
        spans = (mention.english, mention.han, *mention.aliases)
        assert all(text[span.start : span.end] == span.text for span in spans)
        assert all(span.text.strip() for span in spans)
        assert has_han(mention.han.text)
        assert not any(has_han(span.text) for span in (mention.english, *mention.aliases))


@calm
@given(ANYTHING)
def test_the_english_and_its_characters_lie_apart(text):
    for mention in found_in(text):
        assert mention.english.end <= mention.han.start or mention.han.end <= mention.english.start


@calm
@given(ANYTHING)
def test_mentions_are_sorted_and_no_character_belongs_to_two(text):
    found = found_in(text)
    assert list(found) == sorted(found, key=lambda mention: (mention.han.start, mention.english.start))
    assert all(one.han.end <= other.han.start for one, other in pairwise(found))


@calm
@given(ANYTHING)
def test_every_mention_says_how_sure_it_is_and_why(text):
    for mention in found_in(text):
        assert 0 < mention.confidence <= 1
        assert mention.cues
        assert to_json(mention, Document("a.txt", text))["line"] >= 1


@calm
@given(ANYTHING, ANYTHING)
def test_a_document_is_extracted_the_same_whatever_came_before(text, other):
    before = found_in(text)
    found_in(other)
    assert found_in(text) == before


@calm
@given(SPACED)
def test_a_paragraph_before_a_gloss_does_not_change_it(text):
    pair = "\n\nMr Hsu Maw-shin (許茂新) spoke."
    # An unclosed mark may reach into a text, but not over a blank line.
    found = [
        mention for mention in found_in(text + pair) if mention.han.text == "許茂新" and mention.han.start > len(text)
    ]
    assert [mention.english.text for mention in found] == ["Hsu Maw-shin"]


@pytest.mark.parametrize("kind", ["markdown", "html"])
@settings(parent=calm, max_examples=40)
@given(text=SOUP)
def test_markup_of_any_kind_gives_an_answer(kind, text):
    (document,) = readers.read_text(text.replace("\x00", "").encode("utf-8", "replace"), "a", format=kind)
    for mention in mentions(document):
        assert document.text[mention.english.start : mention.english.end] == mention.english.text


@calm
@given(SOUP)
def test_brackets_nest_or_lie_apart(text):
    for one, other in pairwise(sorted(brackets(mask(text)))):
        assert other.open > one.close or other.close < one.close


@calm
@given(SOUP)
def test_a_bracket_lies_in_the_one_around_it(text):
    page = Page(Document("a.txt", text))
    for bracket in page.brackets:
        outer = page.bracket_around(bracket)
        holds = [other for other in page.brackets if other.open < bracket.open and bracket.close < other.close]
        assert outer == max(holds, key=lambda other: other.open, default=None)


@calm
@given(SOUP)
def test_pieces_lie_in_order_inside_their_bracket(text):
    found = pieces(text, 0, len(text))
    assert all(0 <= piece.start <= piece.end <= len(text) for piece in found)
    assert all(one.end <= other.start or one.start == one.end for one, other in pairwise(found))

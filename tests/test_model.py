"""Records: offsets lead from what people read to the source, and records say where they stand."""

from __future__ import annotations

import dataclasses
import inspect
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terms import model
from terms.model import Anchor, Corpus, Document, Entry, Form, Glossary, Mention, Part, Position, Span

RECORDS = [thing for _, thing in inspect.getmembers(model, dataclasses.is_dataclass)]

# "&amp;" is one character of text and five of source; the tags are no text at all.
SOURCE = "<b>Lai</b> &amp; Hsu\n(許茂新)"
TEXT = "Lai & Hsu\n(許茂新)"
ANCHORS = (Anchor(0, 3, 3), Anchor(3, 10, 1), Anchor(4, 11, 5), Anchor(5, 16, 10))
HTML = Document("a.html", TEXT, source=SOURCE, anchors=ANCHORS)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_every_record_is_frozen_and_documented(record):
    assert record.__dataclass_params__.frozen
    assert inspect.getdoc(record)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_no_record_holds_a_list_or_a_dict(record):
    assert not [field.name for field in dataclasses.fields(record) if "list" in field.type or "dict" in field.type]


def test_a_record_survives_a_trip_to_another_process():
    mention = Mention("a.txt", Span(0, 12, "Hsu Maw-shin"), Span(14, 17, "許茂新"))
    assert pickle.loads(pickle.dumps(mention)) == mention


@given(st.text(max_size=60), st.data())
def test_spans_slice_their_document(text, data):
    end = data.draw(st.integers(0, len(text)))
    start = data.draw(st.integers(0, end))
    span = Document("a.txt", text).span(start, end)
    assert text[span.start : span.end] == span.text


@given(st.text(alphabet="a許\r\n\U00020000", max_size=40), st.data())
def test_line_and_column_lead_back_to_the_offset(text, data):
    offset = data.draw(st.integers(0, len(text)))
    document = Document("a.txt", text)
    position = document.locate(offset, offset)
    before = text[: position.start - position.column + 1]
    assert position.start == offset
    assert position.column >= 1
    assert position.line == 1 + sum(before.count(end) for end in ("\n", "\r")) - before.count("\r\n")


@pytest.mark.parametrize("text", ["Lai", "&", "Hsu", "許茂新"])
def test_a_span_of_visible_text_leads_to_its_source(text):
    start = TEXT.index(text)
    found = HTML.locate(start, start + len(text))
    assert SOURCE[found.start : found.end].replace("&amp;", "&") == text


def test_a_span_over_markup_covers_the_markup():
    found = HTML.locate(0, len("Lai & Hsu"))
    assert SOURCE[found.start : found.end] == "Lai</b> &amp; Hsu"


def test_lines_and_columns_are_those_of_the_source():
    start = TEXT.index("許")
    assert HTML.locate(start, start + 3) == Position(SOURCE.index("許"), SOURCE.index("新") + 1, 2, 2)


def test_a_source_line_comes_without_its_line_end():
    document = Document("a.txt", "one\r\ntwo\rthree\n")
    assert [document.line_text(line) for line in (1, 2, 3, 4)] == ["one", "two", "three", ""]


def test_text_that_no_reader_named_is_body():
    document = Document("a.md", "Title\nText", parts=(Part("heading", 0, 5),))
    assert [document.part_at(offset) for offset in (0, 4, 5, 9)] == ["heading", "heading", "body", "body"]


def test_the_preferred_form_of_an_entry_is_the_one_so_marked():
    admitted, preferred = Form("Tsai Eng-wen", "蔡英文", status="admitted"), Form("Tsai Ing-wen", "蔡英文")
    assert Entry("tsai", "person", (admitted, preferred)).preferred is preferred
    assert Entry("tsai", "person", (admitted,)).preferred is admitted


def test_a_corpus_gives_the_mentions_of_each_document_in_text_order():
    late, early = (Mention("a.txt", Span(at, at + 1, "A"), Span(at + 3, at + 4, "甲")) for at in (20, 0))
    corpus = Corpus((Document("a.txt", ""), Document("b.txt", "")), (late, early))
    assert corpus.mentions_by_document == {"a.txt": (early, late), "b.txt": ()}
    assert corpus.by_name["b.txt"].name == "b.txt"


def test_a_glossary_finds_entries_by_id():
    entry = Entry("x", "place", (Form("Wuciou", "烏坵"),))
    assert Glossary((entry,)).by_id == {"x": entry}

"""From mentions to candidates: grouping, the preferred form, what each row says."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terms.glossary.build import build
from terms.glossary.excerpt import LIMIT, excerpt
from terms.glossary.rows import cells_of
from terms.model import Document, Mention, Part, Span

CASES = tomllib.loads((Path(__file__).parent / "cases" / "glossary" / "build.toml").read_text("utf-8"))


def mention(documents, case):
    text = documents[case["document"]]
    start = text.index(case["english"], case.get("after", 0))
    han = text.index(case["han"], start)
    spans = []
    for alias in case.get("aliases", ()):
        at = text.index(alias, start)
        spans.append(Span.of(text, at, at + len(alias)))
    return Mention(
        document=case["document"],
        english=Span.of(text, start, start + len(case["english"])),
        han=Span.of(text, han, han + len(case["han"])),
        aliases=tuple(spans),
        kind=case.get("kind", "other"),
        systems=tuple(case.get("systems", ())),
        relation=case.get("relation", "other"),
        confidence=case.get("confidence", 0.5),
    )


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
@pytest.mark.parametrize("order", [1, -1], ids=["in_order", "in_reverse"])
def test_the_rows_are_those_of_the_case_in_any_order_of_mentions(case, order):
    documents = [Document(name, text) for name, text in case["documents"].items()][::order]
    mentions = [mention(case["documents"], one) for one in case["mentions"]][::order]
    glossary = build(mentions, documents)
    columns = ["en", "zh", "status", *case.get("columns", [])]
    cells = [cells_of(entry, index) for entry in glossary.entries for index in range(len(entry.forms))]
    assert [[row[column] for column in columns] for row in cells] == case["rows"]
    assert all(row["review"] == "candidate" and not row["by"] and not row["date"] for row in cells)


@pytest.mark.parametrize(
    ("english", "han", "kind", "pinyin"),
    [
        ("Xi Jinping", "習近平", "person", "Xí Jìnpíng"),
        ("TSMC", "台積電", "organization", "Táijīdiàn"),
        ("Shan Jixiang", "单霁翔", "person", "Shàn Jìxiáng"),
        # The letters decide between readings that sound different …
        ("Yue Jia", "樂嘉", "person", "Yuè Jiā"),
        ("Le Jia", "樂嘉", "person", "Lè Jiā"),
        ("Ann Le", "樂嘉", "person", "Lè Jiā"),
        # … and leave alone what they allow: ceng and zeng are both Tseng.
        ("Tseng Ching-hung", "曾慶紅", "person", "Zēng Qìnghóng"),
        # A Cantonese spelling says nothing of Mandarin.
        ("Lee Ka-shing", "李嘉誠", "person", "Lǐ Jiāchéng"),
        ("Kulas Yudaka", "谷辣斯·尤達卡", "person", "Gǔlàsī Yóudákǎ"),
        ("Much", "字" * 300, "other", ""),
    ],
)
def test_the_pinyin_is_that_of_the_name(english, han, kind, pinyin):
    text = f"{english} ({han})"
    start = len(english) + 2
    spans = Span.of(text, 0, len(english)), Span.of(text, start, start + len(han))
    found = Mention("a.txt", *spans, kind=kind, systems=("pinyin",))
    assert build([found], [Document("a.txt", text)]).entries[0].preferred.pinyin == pinyin


def test_taiwan_readings_are_used_where_they_are_asked_for():
    text = "Green Onion (垃圾)"
    found = Mention("a.txt", Span.of(text, 0, 11), Span.of(text, 13, 15), kind="term")
    glossary = build([found], [Document("a.txt", text)], readings="tw")
    assert glossary.entries[0].preferred.pinyin.lower() == "lèsè"


@pytest.mark.parametrize(
    ("text", "pair", "expected"),
    [
        ("It rained. Mr. Hsu (許茂新) spoke. He left.", "Hsu (許茂新)", "Mr. Hsu (許茂新) spoke."),
        ("One.\n\nTwo Hsu (許茂新)\tspoke\r\n\r\nThree", "Hsu (許茂新)", "Two Hsu (許茂新) spoke"),
        (f"A heading\nHsu (許茂新) spoke{' on' * 30}", "Hsu (許茂新)", f"Hsu (許茂新) spoke{' on' * 30}"),
        ("他說。Hsu (許茂新) 來了。好", "Hsu (許茂新)", "Hsu (許茂新) 來了。"),
    ],
)
def test_an_excerpt_is_the_sentence_on_one_line(text, pair, expected):
    start = text.index(pair)
    assert excerpt(text, start, start + len(pair)) == expected


@given(st.text(max_size=300), st.text(min_size=1, max_size=200), st.text(max_size=300))
def test_an_excerpt_is_short_and_has_no_tabs_or_line_breaks(before, inside, after):
    text = before + inside + after
    found = excerpt(text, len(before), len(before) + len(inside))
    assert len(found) <= LIMIT
    assert not set(found) & set("\t\n\r")


def test_a_long_sentence_is_cut_at_blanks_on_both_sides():
    text = "word " * 50 + "Hsu (許茂新)" + " word" * 50
    found = excerpt(text, 250, 259)
    assert found.startswith("…word ")
    assert found.endswith(" word…")
    assert "Hsu (許茂新)" in found


def test_the_context_of_a_name_in_a_table_is_its_row_without_the_sign_of_left_out_code():
    text = "Before \ufffc it.\n\nName\tHan\nHsu Maw-shin\t許茂新\nLai\t賴"
    start, han = text.index("Hsu"), text.index("許")
    found = Mention("a.md", Span.of(text, start, start + 12), Span.of(text, han, han + 3))
    document = Document("a.md", text, parts=(Part("table", text.index("Name"), len(text)),))
    (entry,) = build([found], [document]).entries
    assert entry.forms[0].context == "Hsu Maw-shin 許茂新"
    assert excerpt(text, 0, 6) == "Before it."

"""What is left out: every Han character is in a mention or listed with a reason, whatever the document holds."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from terms import readers
from terms.categories import LEFT_OUT
from terms.extract import mentions
from terms.extract.unpaired import han_count, to_json, unpaired
from terms.model import Document
from terms.text.han import han_only, is_han

FOLDER = Path(__file__).parent / "cases" / "unpaired"
CASES = {path.stem: tomllib.loads(path.read_text(encoding="utf-8"))["case"] for path in sorted(FOLDER.glob("*.toml"))}
PARAMS = [pytest.param(case, id=f"{stem}: {case['name']}") for stem, cases in CASES.items() for case in cases]

# Everything that may hide characters, torn apart and put together again in any order.
PIECES = [
    *(
        "許茂新",
        "習近平",
        "台北",
        "·",
        "卡拉OK",
        "カナ",
        "的",
        "2024年",
        "Hsu Maw-shin",
        "Taipei (台北)",
        "a",
        " ",
        "\n",
        "\n\n",
    ),
    *("`", "```\n", "~~~\n", "    ", "\t", "](", ")", "![", "[", "]: ", "<!--", "-->", "{{", "}}", "{%", "%}", "---\n"),
    *("<b title='", "'>", "<a href=", ">", "</a>", "<code>", "</code>", "<script>", "</script>", "<nav>", "</nav>"),
    *("<ruby>", "<rt>", "</ruby>", "&amp;", "|", "| - |\n", "# ", "- ", "_", "**", "\\", "title: ", "\r\n", "\ufeff"),
]
SOUP = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
FORMATS = st.sampled_from(["text", "markdown", "html"])
calm = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])


def read(text, format_="text"):
    (document,) = readers.read_text(text.encode(), "a", format=format_)
    return document


def in_mentions(document, found):
    """The Han characters that mentions hold, each once."""
    spans = [span for mention in found for span in (mention.han, mention.english, *mention.aliases)]
    return sum(is_han(document.text[at]) for at in {at for span in spans for at in range(span.start, span.end)})


@pytest.mark.parametrize("case", PARAMS)
def test_a_run_is_left_out_for_the_reason_of_its_case(case):
    document = read(case["text"], case.get("format", "text"))
    every, least = mentions(document), case.get("min_confidence", 0)
    sure = [mention for mention in every if mention.confidence >= least]
    found = unpaired(document, sure, [mention for mention in every if mention.confidence < least])
    assert [(left.han, left.reason) for left in found] == [(left["han"], left["reason"]) for left in case["expect"]]
    for left, expected in zip(found, case["expect"], strict=True):
        assert left.note == expected.get("note", left.note)


def test_every_reason_has_a_case():
    assert {left["reason"] for cases in CASES.values() for case in cases for left in case["expect"]} == set(LEFT_OUT)


@calm
@given(SOUP, FORMATS)
def test_the_characters_in_mentions_and_those_left_out_add_up_to_those_of_the_source(text, format_):
    document = read(text, format_)
    found = mentions(document)
    left = sum(run.count for run in unpaired(document, found))
    assert in_mentions(document, found) + left == han_count(document) == len(han_only(document.source_text))


@calm
@given(SOUP, FORMATS)
def test_without_mentions_everything_is_left_out(text, format_):
    document = read(text, format_)
    assert sum(run.count for run in unpaired(document, ())) == len(han_only(document.source_text))


@calm
@given(SOUP, FORMATS)
def test_runs_stand_where_they_say_and_apart(text, format_):
    document = read(text, format_)
    runs = unpaired(document, mentions(document))
    assert [run.place for run in runs] == sorted({run.place for run in runs})
    for run in runs:
        wire = to_json(run, document)
        shown = document.source_text[wire["han"]["start"] : wire["han"]["end"]]
        assert han_only(shown) == han_only(run.han)
        line = document.line_text(wire["line"])
        assert line[wire["column"] - 1 :][:1] == run.han[0]


def test_an_entity_counts_once_as_what_it_shows():
    document = read("<p>&#x6F22; and 字</p>", "html")
    assert han_count(document) == 2
    assert [run.count for run in unpaired(document, ())] == [1, 1]


def test_a_long_line_takes_no_longer_for_each_of_its_runs():
    document = Document("a.txt", "the sign 櫻 was red, " * 4000)
    assert len(unpaired(document, ())) == 4000

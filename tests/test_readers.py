"""Readers: what a reader sees of each format, and where it stands in the source."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from terms import readers
from terms.errors import DocumentSkipped, UsageError
from terms.model import Document
from terms.registry import plugins

CASES = Path(__file__).parent / "cases" / "readers"
FORMATS = ("delimited", "html", "jsonl", "markdown", "text")


def cases(*formats):
    return [
        pytest.param(name, case, id=f"{name}: {case['about']}")
        for name in formats
        for case in tomllib.loads((CASES / f"{name}.toml").read_text(encoding="utf-8"))["case"]
    ]


def read(name, source):
    return tuple(plugins("terms.readers", "READER")[name].read(source, "a"))


@pytest.mark.parametrize(("name", "case"), cases("delimited", "html", "markdown", "text"))
def test_the_text_is_what_people_see(name, case):
    (document,) = read(name, case["source"])
    assert document.text == case["text"]
    if "marks" in case:
        assert [seen(document, mark) for mark in document.marks] == case["marks"]
    if "parts" in case:
        assert [[part.name, document.text[part.start : part.end]] for part in document.parts] == case["parts"]
    assert_places_are_true(document, case["source"])


def seen(document, mark):
    value = [mark.value] if mark.value else []
    return [mark.name, document.text[mark.start : mark.end], *value]


@pytest.mark.parametrize(("name", "case"), cases("jsonl"))
def test_every_record_is_a_document_or_a_reason(name, case):
    found = read(name, case["source"])
    assert [[one.name, one.text] for one in found if isinstance(one, Document)] == case["documents"]
    skipped = [one for one in found if isinstance(one, DocumentSkipped)]
    assert [f"{one.code} {str(one).split(': ')[0]}" for one in skipped] == case.get("skipped", [])


def test_a_glossary_is_no_article():
    assert read("delimited", "# mine\nid\ten\tzh\tpinyin\tstatus\treview\nt1\tGreen Island\t綠島\t\t\t\n") == ()


def test_json_nested_too_deep_is_a_reason():
    (found,) = read("jsonl", '{"text":' + "[" * 100_000)
    assert isinstance(found, DocumentSkipped)


MARKUP = """
    習近平 𠮷 é Xi * ** _ ` [ ](x) ![ \\* <b> </b> <p> </p> <br> <table> <tr> <td> </td> </table> <ruby> <rt> </ruby>
    <ul> <li> </ul> <h1> </h1> <code> </code> <pre> </pre> <!-- --> <script> &amp; &#x8FD1; & ; [^1] {{< >}} < > ' " = /
"""
LINES = (
    "```\n",
    "| a | b |\n",
    "|---|---|\n",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "> ",
    "- ",
    "1. ",
    "# ",
    "---\n",
    "a: b\n",
    "[^1]: ",
)
BLANKS = (" ", "  ", "\t", "    ", "\ufdd0", "\u2028", "\0")
PIECES = st.sampled_from((*MARKUP.split(), *LINES, *BLANKS))
SOURCES = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=60)


@settings(deadline=None)
@given(source=SOURCES, name=st.sampled_from(["delimited", "html", "markdown", "text"]))
def test_places_are_true_whatever_the_source(source, name):
    (document,) = read(name, source)
    assert_places_are_true(document, source)
    assert document.source_text == source
    for mark in (*document.marks, *document.parts):
        assert 0 <= mark.start <= mark.end <= len(document.text)
    ends = [part.end for part in document.parts]
    assert all(end <= part.start for end, part in zip(ends, document.parts[1:], strict=False))


def assert_places_are_true(document, source):
    """Anchors grow, verbatim runs are the source (but for white space that folds), and every span has a place."""
    text, anchors = document.text, document.anchors
    assert [anchor.text for anchor in anchors] == sorted({anchor.text for anchor in anchors})
    ends = [anchor.source + anchor.length for anchor in anchors]
    assert all(end <= anchor.source for end, anchor in zip(ends, anchors[1:], strict=False))
    stops = [anchor.text for anchor in anchors[1:]] + [len(text)]
    for anchor, stop in zip(anchors, stops, strict=True) if anchors else ():
        if stop - anchor.text == anchor.length:
            verbatim = source[anchor.source : anchor.source + anchor.length]
            assert folded(verbatim) == folded(text[anchor.text : stop])
    for start in range(len(text)):
        place = document.locate(start, start + 1)
        assert 0 <= place.start <= place.end <= len(source)
        assert document.locate(0, start).end <= place.start
    document.locate(len(text), len(text))


def folded(text):
    return "".join(" " if char in "\t\n\f\r" else char for char in text)


@settings(deadline=None)
@given(
    data=st.binary(max_size=80) | SOURCES.map(str.encode),
    name=st.sampled_from(["a.md", "a.html", "a.jsonl", "a.csv", "a"]),
)
def test_any_bytes_give_documents_or_a_reason(data, name):
    try:
        found = readers.read_text(data, name)
    except DocumentSkipped as skipped:
        found = (skipped,)
    assert all(isinstance(one, (Document, DocumentSkipped)) for one in found)
    assert all("\n" not in str(one) for one in found if isinstance(one, DocumentSkipped))


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_hostile_is_read_all_the_same(name):
    for hostile in (
        "[" * 20_000 + ">" * 5_000,
        "<div>" * 300 + "習近平",
        "<!--" * 50_000,
        "<a ='>'" * 9_000,
        "* " * 9_000,
    ):
        assert read(name, f"President\n{hostile}")


def test_text_inside_deep_nesting_is_not_lost():
    (document,) = read("html", "<div>" * 3000 + "<i>" * 3000 + "(習近平)" + "</div>" * 3000 + "<p>TSMC (台積電)</p>")
    assert document.text == "(習近平)\n\nTSMC (台積電)"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", "b c"),
        ("a.MD", "b c"),
        ("a.html", "*b* c"),
        ("a.txt", "*b* <i>c"),
        ("a.tex", "*b* <i>c"),
        ("a", "*b* <i>c"),
    ],
)
def test_the_suffix_decides_on_the_format_and_an_unknown_one_is_plain_text(name, text):
    assert readers.read_text(b"*b* <i>c", name)[0].text == text


def test_a_named_format_wins_over_the_suffix():
    assert readers.read_text(b"*b*", "<stdin>", format="markdown")[0].text == "b"


def test_an_unknown_format_names_the_nearest():
    with pytest.raises(UsageError, match="did you mean 'markdown'"):
        readers.read_text(b"", "a", format="markdwn")


def test_suffixes_belong_to_one_reader_each():
    suffixes = [suffix for reader in plugins("terms.readers", "READER").values() for suffix in reader.suffixes]
    assert len(suffixes) == len(set(suffixes))

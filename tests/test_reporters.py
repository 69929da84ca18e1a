"""Reporters print places that are right in the source, carets that are right on a terminal, and JSON that holds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terms.model import Anchor, Corpus, Document, Edit, Finding, Fix, Place
from terms.registry import plugins
from terms.reporters import jsonl, text
from terms.reporters._excerpt import excerpt
from terms.text.width import width

CASES = Path(__file__).parent / "cases" / "reporters"

ARTICLE = Document("a.txt", "Rain to ease\r\n台灣 said Lai Ching-te（賴清德） left.\r\n")
# "**Xi**&nbsp;(習)": markup is no text, the entity is one character of it.
MARKED = Document(
    "b.md", "Xi\u00a0(習)", source="**Xi**&nbsp;(習)", anchors=(Anchor(0, 2, 2), Anchor(2, 6, 6), Anchor(3, 12, 3))
)
CORPUS = Corpus((ARTICLE, MARKED), ())
FINDINGS = (
    Finding(
        "a.txt", 34, 39, "F501", "fullwidth-parens", "error", "full-width brackets: write (賴清德)",
        fix=Fix("safe", (Edit(34, 35, " ("), Edit(38, 39, ")"))),
    ),
    Finding(
        "b.md", 0, 6, "P101", "variant-spelling", "query", "one of two", entry="person-xi",
        related=(Place("a.txt", 22, 34, "the other \u202e here"),),
    ),
)  # fmt: skip


@pytest.mark.parametrize("name", sorted(plugins("terms.reporters", "REPORTER")))
def test_a_reporter_prints_what_its_case_says(name: str) -> None:
    path = next(CASES.glob(f"{name}.*"), None)
    assert path is not None, f"no case for reporter {name}"
    reporter = plugins("terms.reporters", "REPORTER")[name]
    assert reporter.name == name
    assert reporter.report(FINDINGS, CORPUS) == path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("case", sorted(CASES.iterdir()))
def test_every_case_has_its_reporter(case: Path) -> None:
    assert case.stem in plugins("terms.reporters", "REPORTER")


def test_positions_and_edits_of_jsonl_are_in_the_source() -> None:
    first, second = (json.loads(line) for line in jsonl.report(FINDINGS, CORPUS).splitlines())
    assert (first["line"], first["column"], first["start"]) == (2, 21, 34)
    for edit, old in zip(first["fix"]["edits"], "（）", strict=True):
        assert ARTICLE.source_text[edit["start"] : edit["end"]] == old
    assert MARKED.source_text[second["start"] : second["end"]] == "Xi**&nbsp;(習)"


def test_jsonl_keeps_the_order_of_keys_and_gives_one_line_for_each_finding_of_any_text() -> None:
    odd = Finding("a.txt", 0, 1, "X801", "x", "hint", "\ud800 \u2028 \x85 \n")
    line = jsonl.report([odd], CORPUS)
    assert len(line.splitlines()) == 1
    assert json.loads(line.encode("utf-8"))["message"] == odd.message
    keys = "schema document start end line column code name severity message entry fix related"
    assert list(json.loads(line)) == keys.split()


@pytest.mark.parametrize(
    ("line", "start", "length", "expected"),
    [
        ("Xi 習近平 said", 3, 3, ("Xi 習近平 said", "   ^^^^^^")),
        ("台灣的 Lai（賴） x", 7, 3, ("台灣的 Lai（賴） x", "          ^^^^^^")),
        ("a\tb習", 2, 1, ("a b習", "  ^")),
        ("a\u202eb習x", 3, 1, ("a<U+202E>b習x", "          ^^")),
        ("e\u0301a習", 3, 1, ("e\u0301a習", "  ^^")),
        ("short", 5, 0, ("short", "     ^")),
        ("", 0, 4, ("", "^")),
        ("ends here", 5, 40, ("ends here", "     ^^^^")),
    ],
)
def test_the_caret_stands_under_the_place(line: str, start: int, length: int, expected: tuple[str, str]) -> None:
    assert excerpt(line, start, length, 92) == expected


@given(
    st.text(alphabet="ab 習近（\u0301\u202e\t", max_size=400),
    st.integers(0, 400),
    st.integers(0, 60),
    st.integers(20, 120),
)
def test_an_excerpt_is_never_wide_and_its_carets_never_leave_it(line: str, start: int, length: int, room: int) -> None:
    shown, carets = excerpt(line, start, length, room)
    assert width(shown) <= room
    assert len(carets) <= width(shown) + 1
    assert "\u202e" not in shown
    assert set(carets.strip()) == {"^"}


@pytest.mark.parametrize("room", [60, 80, 96])
def test_no_line_of_an_excerpt_is_wider_than_the_terminal(room: int) -> None:
    line = "word " * 20 + "Lai（賴清德） " + "word " * 20
    start = line.index("（")
    finding = Finding("a.txt", start, start + 5, "F501", "x", "error", "m")
    shown = text.report([finding], Corpus((Document("a.txt", line),), ()), room).splitlines()
    assert [width(row) <= room for row in shown] == [True] * len(shown)
    assert "賴清德" in shown[1]


def test_a_place_far_in_a_long_line_is_shown_in_a_window() -> None:
    line = "word " * 2000 + "Lai（賴） " + "word " * 2000
    shown, carets = excerpt(line, 10003, 3, 92)
    assert shown.startswith("…word")
    assert shown.endswith("…")
    before = shown[: len(carets.rstrip("^"))]
    assert before.endswith("Lai")
    assert shown[len(before) :].startswith("（賴）")


@pytest.mark.parametrize(
    ("severities", "fixes", "expected"),
    [
        ((), 0, "no findings\n"),
        (("error",), 1, "1 finding (1 error), 1 fixable with --fix\n"),
        (("error", "warning", "query", "query"), 0, "4 findings (1 error, 1 warning, 2 queries)\n"),
    ],
)
def test_the_last_line_counts_the_findings(severities: tuple[str, ...], fixes: int, expected: str) -> None:
    fix = Fix("safe", ())
    found = [
        Finding("a.txt", 0, 1, "F501", "x", severity, "m", fix=fix if number < fixes else None)  # type: ignore[arg-type]
        for number, severity in enumerate(severities)
    ]
    assert text.report(found, CORPUS).endswith(expected)

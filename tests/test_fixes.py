"""Fixes mend what they say, keep everything else, and change nothing more when they run again."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_checks import CASES, FOLDERS, corpus_from, corpus_of

from terms.checks._fixes import mend
from terms.checks._run import run
from terms.glossary import store
from terms.model import Anchor, Corpus, Document, Edit, Finding, Fix, Glossary

FIXED = [folder for folder in FOLDERS if (CASES / folder / "fixed").is_dir()]


def fixed(corpus: Corpus, select: list[str], *, unsafe: bool) -> dict[str, str]:
    findings = run(corpus, select=select)
    return {document.name: mend(document, findings, unsafe=unsafe).source for document in corpus.documents}


@pytest.mark.parametrize("folder", FIXED)
def test_the_fixes_of_a_rule_give_the_fixed_articles(folder: str) -> None:
    expected = {path.name: path.read_text(encoding="utf-8") for path in sorted((CASES / folder / "fixed").iterdir())}
    assert fixed(corpus_of(CASES / folder, "bad"), [folder.replace("_", "-")], unsafe=True) == expected


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("unsafe", [False, True])
def test_fixing_twice_changes_nothing_more(folder: str, *, unsafe: bool) -> None:
    glossary = CASES / folder / "glossary.tsv"
    known = store.load(glossary) if glossary.exists() else Glossary()
    slug = folder.replace("_", "-")
    once = fixed(corpus_of(CASES / folder, "bad"), [slug], unsafe=unsafe)
    assert fixed(corpus_from(once, known), [slug], unsafe=unsafe) == once


def test_every_rule_that_fixes_has_its_fixed_articles() -> None:
    for folder in FOLDERS:
        found = run(corpus_of(CASES / folder, "bad"), select=[folder.replace("_", "-")])
        assert any(finding.fix for finding in found) == (folder in FIXED)


def finding(*edits: Edit, safety: str = "safe") -> Finding:
    return Finding("a", edits[0].start, edits[0].end, "F501", "x", "error", "m", fix=Fix(safety, edits))  # type: ignore[arg-type]


def test_an_overlapping_fix_is_left_out_as_a_whole_and_reported_as_left() -> None:
    document = Document("a", "one two three")
    first, second = finding(Edit(0, 3, "1")), finding(Edit(2, 5, "x"), Edit(8, 13, "3"))
    assert mend(document, [first, second]) == ("1 two three", (second,))


def test_the_same_edit_from_two_rules_is_made_once() -> None:
    document = Document("a", "a(b")
    assert mend(document, [finding(Edit(1, 1, " ")), finding(Edit(1, 1, " "))]).source == "a (b"


def test_unsafe_fixes_wait_until_they_are_asked_for() -> None:
    document, unsafe = Document("a", "one"), finding(Edit(0, 3, "two"), safety="unsafe")
    assert mend(document, [unsafe]).source == "one"
    assert mend(document, [unsafe], unsafe=True).source == "two"


ENTITY = Document("a", "A&B 中", source="A&amp;B 中", anchors=(Anchor(0, 0, 1), Anchor(1, 1, 5), Anchor(2, 6, 3)))
MARKED = Document("a", "Lai(賴)", source="**Lai**(賴)", anchors=(Anchor(0, 2, 3), Anchor(3, 7, 3)))


@pytest.mark.parametrize(
    ("document", "edit", "expected"),
    [
        (ENTITY, Edit(2, 3, "C"), "A&amp;C 中"),
        (ENTITY, Edit(1, 2, "+"), "A&amp;B 中"),  # never half or instead of a character reference
        (ENTITY, Edit(0, 3, "X"), "A&amp;B 中"),
        (MARKED, Edit(0, 3, "Lee"), "**Lee**(賴)"),
        (MARKED, Edit(0, 4, "Lee "), "**Lai**(賴)"),  # markup in between
        (MARKED, Edit(3, 4, " ("), "**Lai** (賴)"),
        (MARKED, Edit(3, 3, "!"), "**Lai!**(賴)"),
    ],
)
def test_edits_reach_the_source_through_its_map_or_not_at_all(document: Document, edit: Edit, expected: str) -> None:
    assert mend(document, [finding(edit)]).source == expected


def test_line_ends_and_a_byte_order_mark_stay() -> None:
    text = "\ufeffMayor Lu Shiow-yen(盧秀燕) spoke.\r\nKo Wen-je（柯文哲） left.\r"
    corpus = corpus_from({"a.txt": text})
    assert fixed(corpus, ["F"], unsafe=False)["a.txt"] == text.replace("(", " (").replace("（", " (").replace("）", ")")


PIECES = [
    "Lai Ching-te",
    "TSMC",
    "(",
    ")",
    "（",
    "）",
    "賴清德",
    "台積電",
    " ",
    ", ",
    "、",
    "\n",
    ". ",
    "said",
    "https://x/",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=24).map("".join))
def test_safe_fixes_of_any_text_are_idempotent(text: str) -> None:
    once = fixed(corpus_from({"a.txt": text}), ["F"], unsafe=False)
    twice = fixed(corpus_from(once), ["F"], unsafe=False)
    thrice = fixed(corpus_from(twice), ["F"], unsafe=False)
    # Overlapping fixes may need a second run; after it nothing is left.
    assert thrice == twice
    assert "".join(once["a.txt"].split()).translate(WIDTHS) == "".join(text.split()).translate(WIDTHS)


WIDTHS = str.maketrans("（）", "()")

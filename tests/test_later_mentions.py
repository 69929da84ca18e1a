"""Later mentions on cases, and what holds for those of any text."""

from __future__ import annotations

import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from terms.extract import mentions
from terms.extract.later import later_mentions
from terms.extract.wire import to_json
from terms.model import Document, Mention, Span

FOLDER = Path(__file__).parent / "cases" / "later"
CASES = {path.stem: tomllib.loads(path.read_text(encoding="utf-8"))["case"] for path in sorted(FOLDER.glob("*.toml"))}
ALL = [(f"{stem}: {case['name']}", case) for stem, cases in CASES.items() for case in cases]
each_case = pytest.mark.parametrize("case", [case for _, case in ALL], ids=[name for name, _ in ALL])

GLOSSES = ["Hsu Maw-shin (許茂新)", "Rosalia Wu (吳思瑤)", "Hon Hai Precision Industry Co (鴻海精密)"]
GLOSSES += [
    "Hualien County (花蓮縣)",
    "the Mainland Affairs Council (MAC, 陸委會)",
    "Wu Pei-yi (吳沛憶)",
    "He Yi (何怡)",
]
AGAIN = [
    "Hsu",
    "Wu",
    "He",
    "Hsus",
    "Hsu Maw\u2010shin",
    "Hsu\nMaw-shin",
    "Hon Hai",
    "Hualien",
    "MAC",
    "許茂新",
    "許茂新吳思瑤",
]
REST = [
    "said",
    "President",
    "Street",
    "the",
    "family",
    "of",
    "&",
    ".",
    ", ",
    "’s",
    "\n\n",
    "(",
    ")",
    "\r\n",
    "Daniel",
    "-",
]
PIECES = st.sampled_from(GLOSSES) | st.sampled_from(AGAIN) | st.sampled_from(REST)
TEXTS = st.lists(PIECES, max_size=30).map(" ".join) | st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=40)
calm = settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.too_slow])


@each_case
def test_the_later_mentions_of_a_text_are_those_of_the_case(case):
    document = Document("a.txt", case["text"])
    given_ = [mention_of(case["text"], pair) for pair in case["mentions"]]
    found = later_mentions(document, given_)
    assert [
        {"text": later.span.text, "han": later.introduced_by.han.text, "cues": list(later.cues)} for later in found
    ] == case["expect"]
    assert all(later.is_ambiguous == any(c.startswith("ambiguous:") for c in later.cues) for later in found)


def mention_of(text, pair):
    """The mention whose characters stand in the text for the first time, or after `occurrence` others."""
    han = -1
    for _ in range(pair.get("occurrence", 0) + 1):
        han = text.index(pair["han"], han + 1)
    start = text.rindex(pair["english"], 0, han)
    end = start + len(pair["english"])
    places = [(text.index(alias, end), alias) for alias in pair.get("aliases", [])]
    return Mention(
        document="a.txt",
        english=Span.of(text, start, end),
        han=Span.of(text, han, han + len(pair["han"])),
        aliases=tuple(Span.of(text, place, place + len(alias)) for place, alias in places),
        kind=pair["kind"],
        relation=pair.get("relation", "other"),
        confidence=0.9,
        cues=tuple(pair.get("cues", [])),
    )


@pytest.mark.parametrize("cases", CASES.values(), ids=CASES)
def test_the_names_of_cases_are_sentences_and_differ(cases):
    names = [case["name"] for case in cases]
    assert len(names) == len(set(names))
    assert all(name.endswith(".") and " " in name for name in names)


def found_in(text):
    document = Document("a.txt", text)
    kept = mentions(document)
    return document, kept, later_mentions(document, kept)


@calm
@given(TEXTS)
@example("Hsu Maw-shin (許茂新) " + "Hsu " * 300)
@example("Hsu Maw-shin (許茂新) " + "Hsu. Wu said. " * 300)
def test_later_mentions_slice_the_text_in_order_and_overlap_nothing(text):
    _, kept, found = found_in(text)
    assert all(text[later.span.start : later.span.end] == later.span.text for later in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
    taken = [span for mention in kept for span in (mention.english, mention.han, *mention.aliases)]
    assert all(span.end <= later.span.start or later.span.end <= span.start for span in taken for later in found)


@calm
@given(TEXTS)
def test_a_later_mention_stands_behind_the_one_that_introduced_it(text):
    _, kept, found = found_in(text)
    for later in found:
        assert later.introduced_by in kept
        assert later.span.start >= max(later.introduced_by.english.end, later.introduced_by.han.end)
        assert 0 <= later.confidence <= later.introduced_by.confidence
        assert later.cues[0] == f"later:{later.form}"


@calm
@given(TEXTS)
def test_a_later_mention_has_the_json_shape_of_a_mention(text):
    document, kept, found = found_in(text)
    for later in found:
        line = to_json(later.as_mention(), document)
        assert line.keys() == to_json(kept[0], document).keys()
        assert line["pattern"] == "later"
        here, first = ("han", "english") if later.form == "han" else ("english", "han")
        assert line[here]["start"] == document.locate(later.span.start, later.span.end).start
        assert line[first] == to_json(later.introduced_by, document)[first]


@calm
@given(TEXTS)
def test_the_order_of_the_mentions_that_are_handed_in_does_not_matter(text):
    document, kept, found = found_in(text)
    assert later_mentions(document, reversed(kept)) == found


def test_no_mention_gives_no_later_mention():
    assert later_mentions(Document("a.txt", "President Lai met Hsu Maw-shin."), ()) == ()

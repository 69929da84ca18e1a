"""What holds for every text: spans slice, orders are total, round trips give back, doing it twice is doing it once."""

from __future__ import annotations

import html
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from terms import pipeline, readers, registry
from terms.checks._fixes import mend
from terms.checks._run import run as findings_of
from terms.extract import mentions
from terms.extract.wire import to_json
from terms.glossary import store
from terms.glossary.build import build
from terms.glossary.merge import merge
from terms.model import Document, Glossary
from terms.text.han import has_han

# Names as articles print them, what stands around them, and what does not belong there.
NAMES = [
    ("Hsu Maw-shin", "許茂新"), ("Tsai Ing-wen", "蔡英文"), ("Xi Jinping", "习近平"), ("Jensen Huang", "黃仁勳"),
    ("Orchid Island", "蘭嶼"), ("Green Island", "綠島"), ("Keelung City Government", "基隆市政府"),
    ("Taiwan Semiconductor Manufacturing Co", "台積電"), ("TSMC", "臺積電"), ("Lü Hsiu-lien", "呂秀蓮"),
]  # fmt: skip
SHAPES = ["{} ({})", "{} （{}）", "{}’s ({})", "{} [{}]", "{} {}", "{} (TSMC, {})", "{} (Chinese: {})", "“{}” ({})"]
NOISE = [
    *("President", "director-general", "the", "said.", "The", "and", "in 2025", "(DPP)", "—", "\n", "\n\n", "\r\n"),
    *(
        "(",
        ")",
        "《",
        "（",
        "…",
        "\u200b",
        "\ufeff",
        "e\u0301",
        "\U00020000",
        "許",
        "カナ",
        "한",
        "😀",
        "\x00",
        "\t",
        "&amp;",
    ),
]
FORMATS = list(registry.plugins("terms.exports", "FORMAT").values())
GLOSSES = st.builds(lambda shape, name: shape.format(*name), st.sampled_from(SHAPES), st.sampled_from(NAMES))
TEXTS = st.lists(GLOSSES | st.sampled_from(NOISE), max_size=12).map(" ".join)
ANYTHING = TEXTS | st.text(max_size=80)

# The first example loads tables; what it takes says nothing about the others.
calm = settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])


def corpus_of(*texts: str):
    documents = (Document(f"{number}.txt", text) for number, text in enumerate(texts))
    return pipeline.corpus(pipeline.Article(document, mentions(document)) for document in documents)


def glossary_of(*texts: str) -> Glossary:
    corpus = corpus_of(*texts)
    return build(corpus.mentions, corpus.documents)


@calm
@given(ANYTHING)
def test_the_spans_of_a_mention_slice_its_document(text):
    for mention in mentions(Document("a.txt", text)):
        for span in (mention.english, mention.han, *mention.aliases):
            assert text[span.start : span.end] == span.text


@calm
@given(ANYTHING)
def test_a_mention_pairs_latin_letters_with_han(text):
    for mention in mentions(Document("a.txt", text)):
        assert has_han(mention.han.text)
        assert any(char.isalpha() for char in mention.english.text)
        assert mention.english.text == mention.english.text.strip()
        assert mention.cues, "every answer says why"


@calm
@given(ANYTHING)
def test_mentions_come_in_text_order_and_share_no_han(text):
    found = mentions(Document("a.txt", text))
    assert all(one.han.end <= other.han.start for one, other in pairwise(found))


@calm
@given(st.sampled_from(NAMES), st.sampled_from(["", "The boats went on. ", "許多人\n\n", "Elsewhere, "]))
def test_a_name_before_its_bracket_is_found_whole(name, before):
    english, han = name
    found = mentions(Document("a.txt", f"{before}the board named {english} ({han}) on Friday."))
    assert [(mention.english.text, mention.han.text) for mention in found] == [name]


@calm
@given(TEXTS)
def test_markup_free_html_gives_what_plain_text_gives(text):
    plain = " ".join(text.replace("\x00", "").split())
    page = f"<p>{html.escape(plain)}</p>".encode()
    (document,) = readers.read_text(page, "a.html")
    found = [(mention.english.text, mention.han.text) for mention in mentions(document)]
    assert found == [(mention.english.text, mention.han.text) for mention in mentions(Document("a.txt", plain))]


@calm
@given(TEXTS)
def test_printed_offsets_lead_into_the_source(text):
    source = f"# Head\n\n**Bold** {text} &amp; [link](https://example.org)\n"
    (document,) = readers.read_text(source.encode(), "a.md")
    for mention in mentions(document):
        printed = to_json(mention, document)
        assert document.source_text[printed["han"]["start"] : printed["han"]["end"]] == mention.han.text
        assert 0 < printed["line"] <= source.count("\n") + source.count("\r") + 1


@calm
@given(st.lists(TEXTS, max_size=3))
def test_findings_lie_in_their_document_and_come_in_order(texts):
    corpus = corpus_of(*texts)
    found = findings_of(corpus)
    for finding in found:
        assert 0 <= finding.start <= finding.end <= len(corpus.by_name[finding.document].text)
        for edit in finding.fix.edits if finding.fix else ():
            assert 0 <= edit.start <= edit.end <= len(corpus.by_name[finding.document].text)
    places = [(finding.document, finding.start, finding.code) for finding in found]
    assert places == sorted(places)


@calm
@given(TEXTS)
def test_mending_what_was_mended_ends(text):
    for _ in range(6):
        corpus = corpus_of(text)
        mended = mend(corpus.documents[0], findings_of(corpus)).source
        if mended == text:
            return
        text = mended
    pytest.fail("the safe fixes go round in circles")


@calm
@given(st.lists(TEXTS, max_size=3))
def test_a_built_glossary_reads_back_as_it_was_written(texts):
    written = store.dumps(glossary_of(*texts))
    assert store.dumps(store.loads(written, "glossary.tsv")) == written


@calm
@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_the_order_of_articles_does_not_change_the_names(texts):
    corpus = corpus_of(*texts)
    forward = build(corpus.mentions, corpus.documents)
    backward = build(reversed(corpus.mentions), reversed(corpus.documents))
    assert store.dumps(forward) == store.dumps(backward)


@calm
@given(TEXTS, TEXTS)
def test_merging_the_same_again_changes_nothing(one, other):
    merged = merge(glossary_of(one), glossary_of(other))
    assert merge(merged, glossary_of(other)) == merged


@calm
@given(TEXTS, TEXTS)
def test_merging_keeps_every_row_that_was_there(one, other):
    old = glossary_of(one)
    merged = merge(old, glossary_of(other))
    kept = {entry.id: entry for entry in merged.entries}
    assert all(kept[entry.id].forms[: len(entry.forms)] == entry.forms for entry in old.entries)


@pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.name)
@settings(parent=calm, max_examples=6)
@given(text=TEXTS)
def test_every_format_writes_the_same_text_twice(kind, text):
    assert kind.write(glossary_of(text)) == kind.write(glossary_of(text))


@pytest.mark.parametrize("kind", [kind for kind in FORMATS if kind.read], ids=lambda kind: kind.name)
@settings(parent=calm, max_examples=6)
@given(text=st.lists(GLOSSES, max_size=6).map(" opened.\n".join))
def test_a_format_that_reads_gives_back_the_names(kind, text):
    glossary = glossary_of(text)
    assert names_in(kind.read(kind.write(glossary))) == names_in(glossary)


def names_in(glossary: Glossary) -> tuple[set[str], set[str]]:
    """The english and the han of all forms; which goes with which, not every format can say."""
    forms = [form for entry in glossary.entries for form in entry.forms]
    return {form.english for form in forms}, {form.han for form in forms}


@pytest.mark.parametrize("command", [["extract"], ["check"], ["build"]])
def test_the_number_of_processes_does_not_change_the_output(command, run, tmp_path):
    for number in range(6):
        shape = SHAPES[number % len(SHAPES)]
        text = " and ".join(shape.format(*name) for name in NAMES[number : number + 3])
        (tmp_path / f"{number}.txt").write_text(f"Yesterday {text}.\n", encoding="utf-8")
    assert run(*command, ".", "--jobs", "2") == run(*command, ".", "--jobs", "1")

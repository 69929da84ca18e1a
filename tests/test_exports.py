"""Exchange formats: what each writes, what comes back, and that no text of a glossary ever runs anywhere."""

from __future__ import annotations

import csv
import html.parser
import io
import tomllib
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terms.categories import KINDS, REVIEWS, STATUSES
from terms.errors import GlossaryError
from terms.exports._wanted import wanted
from terms.exports._xml import from_id, id_of
from terms.glossary.store import dumps, load, loads
from terms.model import Entry, Form, Glossary
from terms.registry import plugins

CASES = Path(__file__).parent / "cases" / "exports"
FORMATS = plugins("terms.exports", "FORMAT")
SAMPLE = load(CASES / "glossary.tsv")
HOSTILE = tomllib.loads((CASES / "hostile.toml").read_text("utf-8"))["texts"]
BROKEN = tomllib.loads((CASES / "broken.toml").read_text("utf-8"))
READ = {name: format_ for name, format_ in FORMATS.items() if format_.read}
EACH_FORMAT = pytest.mark.parametrize("format_", FORMATS.values(), ids=FORMATS)
EACH_READ = pytest.mark.parametrize("format_", READ.values(), ids=READ)


def one(text):
    """A glossary with the same text in every column that takes any text."""
    form = Form(text, text, pinyin=text, definition=text, note=text, context=text, source=text, region=text)
    form = replace(form, review="approved", type=text, wikidata=text, by=text, other=(("desk", text),))
    avoided = replace(form, english=f"{text}.", status="deprecated")
    return Glossary((Entry("c0001", "person", (form, avoided)),))


@EACH_FORMAT
def test_a_glossary_is_written_as_the_golden_file_has_it(format_):
    golden = CASES / f"{format_.name}{format_.suffix}"
    assert format_.write(SAMPLE).encode() == golden.read_bytes()


@EACH_FORMAT
def test_rejected_forms_are_never_written(format_):
    text = format_.write(SAMPLE)
    assert "Secretary Xi" not in text
    assert "王毅" not in text


@EACH_FORMAT
def test_an_empty_glossary_makes_a_valid_file(format_):
    text = format_.write(Glossary())
    if format_.read:
        assert format_.read(text).entries == ()


@EACH_READ
def test_writing_again_what_was_read_gives_the_same_text(format_):
    text = format_.write(SAMPLE)
    assert format_.write(format_.read(text)) == text


@EACH_READ
def test_what_was_read_makes_a_glossary_file(format_):
    text = dumps(format_.read(format_.write(SAMPLE)))
    assert dumps(loads(text, "g.tsv")) == text


@pytest.mark.parametrize("name", ["csv", "json"])
def test_csv_and_json_bring_back_every_cell(name):
    read = FORMATS[name].read(FORMATS[name].write(SAMPLE))
    assert read.entries == wanted(SAMPLE)


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(HOSTILE)
words = texts.filter(str.strip)
forms = st.builds(
    Form,
    english=words,
    han=words,
    pinyin=texts,
    note=texts,
    type=texts,
    status=st.sampled_from(STATUSES),
    review=st.sampled_from(REVIEWS),
    other=st.just(()) | st.tuples(st.tuples(st.sampled_from(["desk", "pinyin_tw"]), words)),
)
entries = st.builds(
    Entry,
    id=st.from_regex(r"[a-z][0-9]{1,4}", fullmatch=True),
    kind=st.sampled_from(KINDS),
    forms=st.lists(forms, min_size=1, max_size=3).map(tuple),
)
glossaries = st.builds(Glossary, entries=st.lists(entries, max_size=4, unique_by=lambda entry: entry.id).map(tuple))


@pytest.mark.parametrize("name", ["csv", "json"])
@given(glossary=glossaries)
def test_csv_and_json_bring_back_any_text(name, glossary):
    assert FORMATS[name].read(FORMATS[name].write(glossary)).entries == wanted(glossary)


names = st.sampled_from(["Wuciou", "Wuqiu", "TSMC", "Lanyu", "Orchid Island"])
hans = st.sampled_from(["烏坵", "乌丘", "台積電", "蘭嶼", "王毅"])
plain_forms = st.builds(
    Form,
    english=names,
    han=hans,
    status=st.sampled_from(STATUSES),
    review=st.sampled_from(["candidate", "approved", "verified"]),
    region=st.sampled_from(["", "CN"]),
)
plain = st.lists(plain_forms, min_size=1, max_size=4).map(
    lambda found: Glossary((Entry("c0001", "place", tuple(found)),))
)


@given(plain)
def test_tbx_brings_back_every_name_and_is_stable_from_then_on(glossary):
    tbx = FORMATS["tbx2"]
    once = tbx.read(tbx.write(glossary))
    assert {form.english for form in once.entries[0].forms} == {form.english for form in glossary.entries[0].forms}
    assert {form.han for form in once.entries[0].forms} == {form.han for form in glossary.entries[0].forms}
    twice = tbx.read(tbx.write(once))
    assert tbx.write(twice) == tbx.write(once)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=8))
def test_any_id_becomes_an_xml_id_and_comes_back(text):
    ET.fromstring(f'<a id="{id_of(text)}"/>')
    assert from_id(id_of(text)) == text


class Page(html.parser.HTMLParser):
    """The elements and attributes of a page."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.attributes = [], set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}


HARMLESS = Page(FORMATS["html"].write(one("Lanyu")))


@pytest.mark.parametrize("text", HOSTILE)
def test_no_element_of_the_page_comes_from_the_glossary(text):
    page = Page(FORMATS["html"].write(one(text)))
    assert page.tags == HARMLESS.tags
    assert page.attributes == HARMLESS.attributes


def test_a_page_of_candidates_says_so_once():
    forms = (Form("Lanyu", "蘭嶼"),)
    page = FORMATS["html"].write(Glossary((Entry("c0001", "place", forms), Entry("c0002", "place", forms))))
    assert page.count("nobody has approved") == 1
    assert "to be decided" not in page


def test_the_page_loads_nothing():
    text = FORMATS["html"].write(SAMPLE)
    page = Page(text)
    assert not page.attributes & {"src", "srcset", "action", "onload"}
    assert "default-src 'none'" in text
    assert "@import" not in text
    assert "http://" not in text
    assert "https://" not in text


def test_names_are_listed_word_by_word():
    names = ("Chang Chao-tang", "Chan Kwok-ki", "Chan, Jackie", "chance", "Ch’an")
    forms = [Entry(f"c000{number}", "person", (Form(name, "張"),)) for number, name in enumerate(names)]
    page = FORMATS["markdown"].write(Glossary(tuple(forms)))
    listed = [line.split(" | ")[0][2:] for line in page.splitlines() if line.endswith(" |  |")]
    assert listed == ["Ch’an", "Chan, Jackie", "Chan Kwok-ki", "chance", "Chang Chao-tang"]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_of_a_spreadsheet_is_a_formula(text):
    rows = csv.reader(io.StringIO(FORMATS["csv"].write(one(text)).removeprefix("\ufeff"), newline=""))
    assert not any(cell.startswith(tuple("=+-@\t\r\n＝＋－＠")) for row in rows for cell in row)


@pytest.mark.parametrize("text", HOSTILE)
def test_xml_is_well_formed_whatever_it_holds(text):
    written = FORMATS["tbx2"].write(one(text))
    assert written.startswith('<?xml version="1.0" encoding="UTF-8"?>\n')
    root = ET.fromstring(written.encode())
    assert [len(list(root.iter(tag))) for tag in ("termEntry", "langSet", "tig")] == [1, 2, 3]


@pytest.mark.parametrize("text", HOSTILE)
def test_lines_and_cells_hold_their_number(text):
    omegat = FORMATS["omegat"].write(one(text))
    assert [line.count("\t") for line in omegat.split("\n")] == [2, 0]
    assert not omegat.startswith("#")
    table = [line for line in FORMATS["markdown"].write(one(text)).split("\n") if line.startswith("|")]
    assert [line.replace("\\|", "").count("|") for line in table] == [7, 7, 7]


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_in_a_markdown_cell_is_markup(text):
    page = FORMATS["markdown"].write(one(text))
    assert "](" not in page.replace("\\]", "")
    assert "<" not in page.replace("\\<", "")
    assert "://" not in page


def test_a_table_that_a_spreadsheet_wrote_with_semicolons_is_read():
    read = FORMATS["csv"].read("id;en;zh;note\r\nc0001;Lanyu;蘭嶼;'=1\r\n;;;\r\n")
    assert [(form.english, form.han, form.note) for form in read.entries[0].forms] == [("Lanyu", "蘭嶼", "=1")]


def test_a_glossary_of_another_tool_is_read():
    omegat = FORMATS["omegat"].read("# ours\r\nLanyu\t蘭嶼\tan island\r\nOrchid Island\t兰屿\r\n")
    assert [(form.english, form.note, form.status) for form in omegat.entries[0].forms] == [
        ("Lanyu", "an island", "preferred"),
        ("Orchid Island", "", "admitted"),
    ]
    weblate = (CASES / "weblate.tbx").read_text("utf-8")
    [entry] = FORMATS["tbx2"].read(weblate).entries
    assert [(form.english, form.han, form.status) for form in entry.forms] == [("Lanyu", "蘭嶼", "admitted")]
    assert entry.forms[0].review == "candidate"


@pytest.mark.parametrize("case", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_file_is_one_line_for_each_problem(case):
    with pytest.raises(GlossaryError) as caught:
        FORMATS[case["format"]].read(case["file"])
    assert list(caught.value.problems) == case["says"]

"""What `terms extract` shows to people: it fits the terminal, uses no color in a pipe, puts every cue into words."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest

from terms import readers
from terms.cli import _layout
from terms.cli._cues import is_known, pattern_words, sentence, system_words, words
from terms.cli._layout import Cell, cut, folded, laid_out, styled
from terms.extract import mentions
from terms.registry import plugins
from terms.romanize.systems import systems
from terms.tables import rows
from terms.text.width import width

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples" / "articles"
CASES = ROOT / "tests" / "cases" / "extract"
VIEWS = [["--format", "table"], ["--explain"], ["--unpaired", "--format", "table"]]


@pytest.mark.parametrize("columns", [60, 80, 139, 140, 250])
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view[0])
def test_no_line_is_wider_than_the_terminal(run, monkeypatch, columns, view):
    monkeypatch.setenv("COLUMNS", str(columns))
    answer = run("extract", str(EXAMPLES), *view)
    assert answer.status == 0
    lines = answer.stdout.splitlines()
    assert lines
    assert [line for line in lines if width(line) > columns and not line.startswith(str(EXAMPLES))] == []


def test_what_stands_around_characters_is_left_out_where_there_is_no_room_to_tell(run, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    shown = run("extract", str(EXAMPLES), "--unpaired", "--format", "table").stdout
    assert "東方美人茶  (Oriental Beauty tea, line 22)\n" in shown


def test_a_heading_too_long_for_the_terminal_has_the_name_on_a_line_of_its_own(run, monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    lines = run("extract", str(EXAMPLES / "city-marathon.md"), "--explain").stdout.splitlines()
    assert "  Taroko Gorge Marathon = 太魯閣峽谷馬拉松" in lines


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view[0])
def test_a_pipe_gets_no_color(run, monkeypatch, view):
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "xterm-256color")
    assert "\x1b" not in run("extract", str(EXAMPLES), *view).stdout


def test_a_terminal_gets_color_unless_it_wants_none(monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert styled("english", "head") == "\x1b[1menglish\x1b[0m"
    monkeypatch.setenv("NO_COLOR", "1")
    assert styled("english", "head") == "english"


def all_cues():
    texts = [(path.read_bytes(), path.name, None) for path in sorted(EXAMPLES.iterdir())]
    for path in sorted(CASES.glob("*.toml")):
        cases = tomllib.loads(path.read_text(encoding="utf-8"))["case"]
        texts += [(case["text"].encode(), "a", case.get("format", "text")) for case in cases]
    for data, name, format_ in texts:
        for document in readers.read_text(data, name, format=format_):
            yield from (cue for mention in mentions(document) for cue in mention.cues)


def test_every_cue_has_words_and_a_sentence():
    cues = set(all_cues())
    assert len(cues) > 30
    assert {cue for cue in cues if not is_known(cue) or not words(cue) or sentence(cue) == f"{cue}."} == set()


def test_every_pattern_and_system_has_words():
    patterns = [pattern.name for pattern in plugins("terms.extract.patterns", "PATTERN").values()]
    assert [name for name in patterns if pattern_words(name) == name] == []
    # Some systems are called by their own name, with a capital.
    assert [name for name in systems() if system_words(name) == name] == []


def test_sentences_of_cues_are_sentences():
    told = [row[2] for row in rows("cues")]
    assert [text for text in told if not text.endswith(".") or text[0].islower()] == []


@pytest.mark.parametrize("cue", ["new-one", "deviation:odd", "generic:", "generic:=", "title:", ":", "a:b:c={}"])
def test_a_cue_that_the_table_does_not_know_is_said_as_it_is(cue):
    assert words(cue)
    assert sentence(cue).endswith(".")


def test_a_column_in_need_gets_the_width_that_leaves_most_cells_whole():
    table = [[Cell("National Museum of Marine Science"), Cell("國立海洋科技博物館"), Cell("1")]]
    table += [[Cell("Taipei City Hall"), Cell("台北"), Cell("1")] for _ in range(9)]
    first, *others = laid_out(table, 37, whole={2})
    assert first == ["National Museum of  國立海洋科技博  1", "Marine Science      物館"]
    assert others == [["Taipei City Hall    台北            1"]] * 9


def test_words_that_do_not_fit_are_broken_and_lines_cut():
    assert folded("Llanfairpwllgwyngyll", 8) == ["Llanfair", "pwllgwyn", "gyll"]
    assert folded("國立海洋科技博物館", 8) == ["國立海洋", "科技博物", "館"]
    assert folded("", 8) == [""]
    assert cut("國立海洋", 7) == "國立海…"
    assert _layout.padded("國", 4) == "國  "

"""The command line where no case file can show it: interrupts, pipes that end, files that would mislead other tools."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from terms.cli._inputs import Inputs
from terms.engines import local
from terms.errors import TermsError

EXAMPLES = Path(__file__).parent.parent / "examples" / "articles"
ARTICLE = "Ferries to Green Island (綠島) run as usual.\n"


@pytest.mark.parametrize(
    "content",
    [b"tool = 1\n", b"[tool]\nterms = 1\n", b"[tool.other]\n", b"[tool.terms\n", b"[tool.terms]\nname = '\xff'\n"],
)
def test_a_pyproject_without_our_table_or_that_nobody_can_read_is_passed_over(content, run, tmp_path):
    (tmp_path / "pyproject.toml").write_bytes(content)
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    answer = run("check", "a.txt")
    assert (answer.status, answer.stdout, answer.stderr) == (0, "no findings\n", "")


def test_the_settings_in_a_pyproject_hold(run, tmp_path):
    (tmp_path / "pyproject.toml").write_text("[tool.terms]\nselekt = []\n", encoding="utf-8")
    answer = run("check", "a.txt")
    assert answer.status == 2
    assert "pyproject.toml: unknown key 'selekt': did you mean 'select'?" in answer.stderr


def test_an_interrupted_run_says_so_in_one_line(run, monkeypatch):
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("terms.pipeline.read_text", interrupted)
    answer = run("extract")
    assert (answer.status, answer.stdout, answer.stderr) == (130, "", "terms: interrupted\n")


def test_a_reader_that_leaves_early_ends_the_run_in_silence(tmp_path):
    article = tmp_path / "a.txt"
    article.write_text(ARTICLE * 5000, encoding="utf-8")
    command = [sys.executable, "-m", "terms", "extract", article]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout.readline().startswith(b'{"schema": 1')
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_a_process_that_was_killed_is_one_line():
    with pytest.raises(TermsError, match="try --jobs 1"):
        list(local.run(os._exit, [1, 1], jobs=2))


def test_who_stops_asking_waits_for_no_file_at_work():
    results = local.run(time.sleep, [0.0, 600.0], jobs=2)
    assert next(results) is None
    results.close()  # would take ten minutes
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize(
    ("terminal", "skipped", "said"),
    [
        (True, 2, "terms: 2 documents skipped, see above\n"),
        (True, 0, ""),
        (False, 2, ""),  # nothing has pushed the lines on them away
    ],
)
def test_skipped_documents_are_recalled_under_a_result_on_the_terminal(monkeypatch, capsys, terminal, skipped, said):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal, raising=False)
    Inputs((), skipped).remind()
    assert capsys.readouterr().err == said


def test_a_fault_of_ours_in_one_document_is_one_line_and_the_others_are_read(run, monkeypatch, tmp_path):
    from terms.extract.patterns import gloss

    def find(page):
        if "odd" in page.text:
            raise IndexError("out of range")
        return whole(page)

    whole = gloss.PATTERN.find
    monkeypatch.setattr(gloss, "PATTERN", gloss.PATTERN._replace(find=find))
    monkeypatch.setattr("terms.extract._patterns", lambda: (gloss.PATTERN,))
    (tmp_path / "a.txt").write_text("An odd Green Island (綠島).\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text(ARTICLE, encoding="utf-8")
    answer = run("extract", "a.txt", "b.txt", "--format", "tsv")
    assert answer.status == 3
    assert [line.split("\t")[0] for line in answer.stdout.splitlines()] == ["english", "Green Island"]
    assert answer.stderr.count("\n") == 1
    assert "a.txt: terms itself failed on it (IndexError: out of range)" in answer.stderr
    assert answer.stderr.endswith("[E-FAULT]\n")


def test_a_killed_process_ends_a_folder_run_with_one_line(run, monkeypatch, tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(ARTICLE, encoding="utf-8")
    monkeypatch.setattr("terms.pipeline.read_source", _die)
    answer = run("extract", ".", "--jobs", "2")
    assert answer.status == 2
    assert answer.stderr.count("\n") == 1
    assert "a process was killed" in answer.stderr


def _die(_: object) -> None:
    os._exit(1)


@pytest.mark.parametrize("format_", ["jsonl", "tsv"])
def test_all_mentions_hold_every_row_of_the_default_run_unchanged(run, format_):
    first = run("extract", str(EXAMPLES), "--format", format_).stdout.splitlines()
    every = iter(run("extract", str(EXAMPLES), "--format", format_, "--mentions", "all").stdout.splitlines())
    assert len(first) > 50
    assert [line for line in first if line not in every] == []


def test_a_folder_with_a_pipe_in_it_is_read_without_waiting(run, tmp_path):
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    os.mkfifo(tmp_path / "b.txt")
    answer = run("extract", ".", "--format", "tsv")
    assert (answer.status, answer.stderr) == (0, "")


def test_two_files_of_one_name_and_one_id_keep_their_entries(tmp_path):
    from terms.cli._glossaries import load_all

    names = (("蘭嶼", "Orchid Island"), ("綠島", "Green Island"), ("小琉球", "Lambai Island"))
    paths = [tmp_path / str(number) / "islands.tsv" for number in range(len(names))]
    for path, (han, english) in zip(paths, names, strict=True):
        path.parent.mkdir()
        path.write_text(f"id\ten\tzh\nc0001\t{english}\t{han}\n", encoding="utf-8")
    found = {entry.id: entry.preferred.han for entry in load_all(paths).entries}
    assert found == {"c0001": "蘭嶼", "islands-c0001": "綠島", "islands2-c0001": "小琉球"}

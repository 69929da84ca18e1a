"""The page of a rule fits the terminal, and says the same at every width."""

from __future__ import annotations

import pytest

from terms.cli._rule_pages import rules
from terms.text.width import width


@pytest.mark.parametrize("columns", [50, 80])
def test_no_line_of_a_page_is_wider_than_the_terminal(run, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", str(columns))
    pages = [run("rule", rule.code).stdout for rule in rules().values()]
    assert [line for page in pages for line in page.splitlines() if width(line) > columns] == []


def test_a_page_says_the_same_at_every_width(run, monkeypatch):
    said = {}
    for columns in ("50", "100"):
        monkeypatch.setenv("COLUMNS", columns)
        said[columns] = [run("rule", rule.code).stdout.split() for rule in rules().values()]
    assert said["50"] == said["100"]


def test_the_lines_of_an_example_stay_lines(run):
    pages = [run("rule", rule.code).stdout for rule in rules().values()]
    assert any(page.split("Example:\n")[1].split("\n\n")[0].count("\n") for page in pages)

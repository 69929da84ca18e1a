"""Documentation says what is so: generated pages, links, files, commands and fields that it names."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from terms import registry

ROOT = Path(__file__).parent.parent
PAGES = [*sorted((ROOT / "docs").glob("*.md")), ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
EACH_PAGE = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
COMMANDS = [name.removesuffix("_") for name in registry.modules("terms.cli")]
EACH_COMMAND = pytest.mark.parametrize("name", COMMANDS)

ARTICLE = """One.
The bureau's director-general Hsu Maw-shin (許茂新) said "Hsu Mao-shin (許茂新)" on Friday.
基隆港 is near.
"""
SHOWN = {
    "Mention": ["extract", "a.txt", "--format", "jsonl"],
    "Characters left out": ["extract", "a.txt", "--unpaired"],
    "Finding": ["check", "a.txt", "--format", "jsonl"],
    "Romanized name": ["romanize", "習近平", "--format", "jsonl"],
    "Explained name": ["explain", "director-general Hsu Maw-shin", "許茂新", "--format", "jsonl"],
}


def test_the_generated_pages_are_as_the_code_has_them():
    checked = subprocess.run(
        [sys.executable, ROOT / "scripts" / "docs.py", "--check"], capture_output=True, encoding="utf-8", check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


@EACH_PAGE
def test_links_lead_somewhere(page: Path):
    prose = re.sub(r"(?<![\[`])`[^`\n]*`", "", page.read_text(encoding="utf-8"))  # code shows links that lead nowhere
    links = re.findall(r"\]\((?!https?:|mailto:|#)([^)#]+)", prose)
    assert [link for link in links if not (page.parent / link).exists()] == []


@EACH_PAGE
def test_files_that_are_named_exist(page: Path):
    named = re.findall(
        r"`((?:terms|tests|docs|scripts|examples|benchmarks|glossaries)/[\w./-]+)`", page.read_text("utf-8")
    )
    assert [name for name in named if "NAME" not in name and not (ROOT / name).exists()] == []


@EACH_PAGE
def test_functions_that_are_named_with_their_file_exist(page: Path):
    named = re.findall(r"`(\w+)` in `(terms/[\w/]+\.py)`", page.read_text(encoding="utf-8"))
    for function, file in named:
        source = (ROOT / file).read_text(encoding="utf-8")
        assert re.search(rf"^\s*(def|class) {function}\b|^{function}\b.* = ", source, re.MULTILINE), (function, file)


@EACH_PAGE
def test_make_targets_and_commands_that_are_named_exist(page: Path):
    text = page.read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"(?:^|`)make ([a-z]+)", text, re.MULTILINE)) <= targets
    assert set(re.findall(r"(?:^|`|\$ )terms ([a-z]+)", text, re.MULTILINE)) <= set(COMMANDS)


@EACH_COMMAND
def test_every_command_and_option_says_what_it_does(name: str):
    module = name if name in registry.modules("terms.cli") else f"{name}_"
    command = registry.plugin("terms.cli", "COMMAND", module)
    assert command.help
    assert [param.name for param in command.params if isinstance(param, click.Option) and not param.help] == []


def test_the_lists_of_rules_and_formats_name_every_one(run):
    rules = registry.plugins("terms.checks", "RULE").values()
    formats = registry.plugins("terms.exports", "FORMAT").values()
    assert {rule.code for rule in rules} <= set(run("rules").stdout.split())
    assert {kind.name for kind in formats} <= set(run("formats").stdout.split())


@pytest.mark.parametrize("title", SHOWN)
def test_the_documented_fields_are_those_that_are_printed(title: str, run, tmp_path):
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    printed = [json.loads(line) for line in run(*SHOWN[title]).stdout.splitlines()]
    documented = example(title)
    assert printed
    assert all(list(answer) == list(documented) for answer in printed)
    for field, value in documented.items():
        if isinstance(value, dict) and field != "systems":
            assert {tuple(answer[field]) for answer in printed if answer[field]} <= {tuple(value)}


def example(title: str) -> dict:
    """The JSON example under a heading of the page of contracts."""
    page = (ROOT / "docs" / "contracts.md").read_text(encoding="utf-8")
    return json.loads(re.search(rf"^## {title}$.*?```json\n(.*?)```", page, re.MULTILINE | re.DOTALL)[1])


def test_the_documented_columns_are_those_of_the_glossary_file():
    from terms.glossary.rows import COLUMNS

    page = (ROOT / "docs" / "contracts.md").read_text(encoding="utf-8").partition("## Glossary file")[2]
    named = [name for line in re.findall(r"^\| (`.*?) \|", page, re.MULTILINE) for name in re.findall(r"`(\w+)`", line)]
    assert sorted(named) == sorted(COLUMNS)


def test_the_readme_shows_input_and_output_on_its_first_screen():
    top = "\n".join((ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:30])
    assert top.count("```") >= 2
    assert re.search(r"[\u4e00-\u9fff]", top)
    assert "make demo" in top
    assert "make test" in top

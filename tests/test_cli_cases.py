"""The command line does what the cases of tests/cases/cli/ say: one TOML file a case.

`args`, `stdin`, `status`, `stdout`, `stderr`; the folder NAME.in/ beside the case, where it exists, is the
working folder; the table `files` names files and the content that they must have afterwards. What a case
leaves out must be empty (status 0). `make cases` accepts new output.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import tomllib
from pathlib import Path

import pytest

CASES = Path(__file__).parent / "cases" / "cli"
ACCEPT = bool(os.environ.get("TERMS_ACCEPT"))
NOTHING = {"status": 0, "stdout": "", "stderr": "", "files": {}}
KEYS = ("about", "args", "stdin", "status", "stdout", "stderr")
NAMES = sorted(path.stem for path in CASES.glob("*.toml"))


@pytest.mark.parametrize("name", NAMES)
def test_a_command_answers_as_its_case_says(name, run, tmp_path):
    path = CASES / f"{name}.toml"
    case = tomllib.loads(path.read_text(encoding="utf-8"))
    if (CASES / f"{name}.in").is_dir():
        shutil.copytree(CASES / f"{name}.in", tmp_path, dirs_exist_ok=True)
    answer = run(*case["args"], stdin=case.get("stdin", ""))
    files = {file: (tmp_path / file).read_bytes().decode() for file in case.get("files", {})}
    # Where the working folder lies is an accident of the run.
    out, err = (text.replace(f"{tmp_path}/", "") for text in (answer.stdout, answer.stderr))
    got = {"status": answer.status, "stdout": out, "stderr": err, "files": files}
    if ACCEPT:
        path.write_text(as_toml({**case, **got}), encoding="utf-8", newline="")
        return
    assert got == NOTHING | {key: case[key] for key in got if key in case}


def test_every_working_folder_belongs_to_a_case():
    assert {path.stem for path in CASES.glob("*.in")} <= set(NAMES)


def as_toml(case: dict) -> str:
    """The case as a file: what it is about first, then what goes in, then what comes out."""
    files = case.pop("files")
    lines = [f"{key} = {value(case[key])}" for key in KEYS if case.get(key, "") != ""]
    if files:
        lines += ["", "[files]", *(f"{json.dumps(file)} = {value(text)}" for file, text in files.items())]
    return "\n".join(lines) + "\n"


def value(given: str | int | list) -> str:
    """A TOML value; text of several lines is written as it reads, unless that would lose something."""
    if not isinstance(given, str):
        return json.dumps(given, ensure_ascii=False)
    if "\n" in given and "'''" not in given and not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", given):
        return f"'''\n{given}'''"
    return json.dumps(given, ensure_ascii=False).replace("\x7f", "\\u007f")

"""Files and folders: what is read, in which order, and what is passed over."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from terms import readers
from terms.errors import DocumentSkipped
from terms.readers import _files


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty folder that is the current one; `folder({...})` fills it."""
    monkeypatch.chdir(tmp_path)

    def fill(files):
        for name, content in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(content, encoding="utf-8")
        return tmp_path

    return fill


def found(*paths, **options):
    return [str(one) if isinstance(one, DocumentSkipped) else one.as_posix() for one in readers.find(paths, **options)]


def test_a_folder_is_walked_by_name_for_known_suffixes(folder):
    folder({"b.txt": "", "a.md": "", "c/x.HTML": "", "c/y.jsonl": "", "d.py": "", "noun": ""})
    assert found(".") == ["a.md", "b.txt", "c/x.HTML", "c/y.jsonl"]


def test_a_named_file_is_taken_whatever_its_suffix(folder):
    folder({"noun": "", ".gitignore": "*", ".hidden": ""})
    assert found("noun", ".hidden") == ["noun", ".hidden"]


def test_every_file_comes_once(folder):
    folder({"a/b.txt": ""})
    Path("link.txt").symlink_to("a/b.txt")
    assert found("a/b.txt", "./a/b.txt", "a", ".") == ["a/b.txt"]


def test_hidden_folders_and_links_to_folders_are_passed_over(folder):
    folder({".git/a.txt": "", ".venv/b.txt": "", "c/d.txt": ""})
    Path("c/up").symlink_to("..", target_is_directory=True)
    assert found(".") == ["c/d.txt"]


def test_gitignore_is_followed_as_git_does(folder):
    folder({
        ".gitignore": "*.md\nbuild/\n!keep.md\n", "a.md": "", "keep.md": "", "build/x.txt": "", "b.txt": "",
        "in/.gitignore": "/b.txt\n!a.md\n", "in/a.md": "", "in/b.txt": "", "in/in/b.txt": "",
    })  # fmt: skip
    assert found(".") == ["b.txt", "in/a.md", "in/in/b.txt", "keep.md"]


def test_gitignore_above_counts_inside_a_repository_only(folder):
    top = folder({".gitignore": "*.md", "docs/news/a.md": "", "docs/news/b.txt": ""})
    assert found("docs/news") == ["docs/news/a.md", "docs/news/b.txt"]
    (top / ".git").mkdir()
    assert found("docs/news") == ["docs/news/b.txt"]


def test_folders_may_nest_deeper_than_calls(folder):
    deep = folder({}) / Path(*["d"] * 1100)
    for depth in range(0, 1100, 100):
        Path(*["d"] * (depth + 100)).mkdir(parents=True)
    (deep / "a.txt").touch()
    assert len(found(".")) == 1
    # pytest removes old folders by recursion: this one would end later runs with a RecursionError.
    (deep / "a.txt").unlink()
    for depth in range(1100, 0, -1):
        Path(*["d"] * depth).rmdir()


def test_exclude_takes_the_same_patterns(folder):
    folder({"a.txt": "", "old/a.txt": "", "new/old.txt": "", "new/a.txt": ""})
    assert found(".", exclude=["old/", "/a.txt"]) == ["new/a.txt", "new/old.txt"]


def test_a_missing_path_is_a_reason_and_the_rest_is_found(folder):
    folder({"a.txt": ""})
    missing, other = found("no/such.txt", "a.txt")
    assert missing == "no/such.txt: No such file or directory; check the path and its permissions [E-PATH]"
    assert other == "a.txt"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_opened_is_a_reason(folder):
    folder({"a.txt": "", "in/b.txt": ""})
    Path("a.txt").chmod(0)
    Path("in").chmod(0)
    try:
        assert "Permission denied" in found("in")[0]
        with pytest.raises(DocumentSkipped, match="Permission denied"):
            readers.read("a.txt")
    finally:
        Path("in").chmod(0o700)


@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo])
def test_folders_and_pipes_are_no_documents(folder, make):
    folder({})
    make("a.txt")
    with pytest.raises(DocumentSkipped, match=r"a\.txt: a .*E-PATH"):
        readers.read("a.txt")


@pytest.mark.parametrize("path", ["no.txt", "a\0b.txt", "x" * 5000])
def test_paths_that_no_file_can_have_are_a_reason(folder, path):
    folder({})
    with pytest.raises(DocumentSkipped, match="E-PATH"):
        readers.read(path)
    assert "E-PATH" in found(path)[0]


def test_a_link_in_a_circle_is_a_reason(folder):
    folder({})
    Path("a.txt").symlink_to("a.txt")
    assert "E-PATH" in found("a.txt")[0]
    assert found(".") == ["a.txt"]
    with pytest.raises(DocumentSkipped, match="E-PATH"):
        readers.read("a.txt")


def test_a_file_that_is_too_large_is_refused(folder, monkeypatch):
    folder({"a.txt": "12345"})
    monkeypatch.setattr(_files, "MAX_BYTES", 4)
    with pytest.raises(DocumentSkipped, match="E-SIZE"):
        readers.read("a.txt")


def test_a_document_knows_its_path_and_its_bytes(folder):
    folder({"in/a.md": "\ufeff*綠島*\r\n"})
    (document,) = readers.read("in/a.md")
    assert (document.name, document.path, document.text) == ("in/a.md", str(Path("in/a.md")), "綠島")
    assert readers.encode(document, document.source_text) == Path("in/a.md").read_bytes()


def test_a_record_has_no_path_to_be_written_back_to(folder):
    folder({"a.jsonl": '{"text": "綠島"}'})
    assert readers.read("a.jsonl")[0].path is None


def test_a_file_name_that_is_no_utf_8_gets_a_name_that_every_output_can_hold(folder):
    folder({})
    path = os.fsdecode(b"a\xff.txt")
    Path(path).write_text("x", encoding="utf-8")
    (document,) = readers.read(path)
    assert (document.name, document.path) == ("a\\udcff.txt", path)


def test_an_empty_file_is_a_document(folder):
    folder({"a.txt": ""})
    assert readers.read("a.txt")[0].text == ""

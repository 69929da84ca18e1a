"""Saving: the old file or the new one, whole; never a file that somebody else changed meanwhile."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap

import pytest

from terms.errors import WriteRefused
from terms.glossary.save import save


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def code_of(caught):
    return caught.value.code


def test_a_new_file_holds_the_text_as_utf8_and_nothing_is_left_beside_it(tmp_path):
    path = tmp_path / "g.tsv"
    save(path, "習近平\n", loaded="")
    assert path.read_bytes() == "習近平\n".encode()
    assert names(tmp_path) == ["g.tsv"]


def test_bytes_are_written_as_they_are(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("中文\r\n".encode("big5"))
    save(path, "中華\r\n".encode("big5"), loaded="中文\r\n".encode("big5"))
    assert path.read_bytes() == "中華\r\n".encode("big5")


def test_the_mode_of_the_old_file_is_kept(tmp_path):
    path = tmp_path / "g.tsv"
    path.write_text("old")
    path.chmod(0o640)
    save(path, "new", loaded="old")
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link_and_its_target_is_written(tmp_path):
    (tmp_path / "real").mkdir()
    target = tmp_path / "real" / "g.tsv"
    target.write_text("old")
    link = tmp_path / "g.tsv"
    link.symlink_to(target)
    save(link, "new", loaded="old")
    assert link.is_symlink()
    assert target.read_text() == "new"


@pytest.mark.parametrize("loaded", ["", "something else"])
def test_a_file_that_changed_since_it_was_loaded_is_left_alone(tmp_path, loaded):
    path = tmp_path / "g.tsv"
    path.write_text("theirs")
    with pytest.raises(WriteRefused, match="changed since it was read") as caught:
        save(path, "ours", loaded=loaded)
    assert code_of(caught) == "C-STALE"
    assert path.read_text() == "theirs"


def test_a_file_that_went_away_since_it_was_loaded_is_not_made_anew(tmp_path):
    with pytest.raises(WriteRefused) as caught:
        save(tmp_path / "g.tsv", "ours", loaded="old")
    assert code_of(caught) == "C-STALE"
    assert not names(tmp_path)


def test_an_export_replaces_whatever_is_there(tmp_path):
    path = tmp_path / "g.csv"
    path.write_text("old")
    save(path, "new", loaded=None)
    assert path.read_text() == "new"


def make_read_only(path):
    path.write_text("old")
    path.chmod(0o444)


def make_folder(path):
    path.mkdir()


def make_pipe(path):
    os.mkfifo(path)


def make_hard_link(path):
    path.write_text("old")
    os.link(path, path.with_name("second"))


@pytest.mark.parametrize("make", [make_read_only, make_folder, make_pipe, make_hard_link])
def test_what_must_not_be_replaced_is_refused_even_for_root(tmp_path, make):
    path = tmp_path / "g.tsv"
    make(path)
    before = path.stat()
    with pytest.raises(WriteRefused) as caught:
        save(path, "new", loaded=None)
    assert code_of(caught) == "C-RO"
    assert "\n" not in str(caught.value)
    assert path.stat() == before


def test_a_missing_folder_is_one_clear_line(tmp_path):
    with pytest.raises(WriteRefused, match="there is no folder") as caught:
        save(tmp_path / "none" / "g.tsv", "new", loaded="")
    assert code_of(caught) == "C-RO"


@pytest.mark.parametrize("call", ["os.write", "os.fchmod", "os.fsync", "pathlib.Path.replace"])
def test_a_disk_that_refuses_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch, call):
    path = tmp_path / "g.tsv"
    path.write_text("old")

    def refuse(*_args, **_named):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(call, refuse)
        with pytest.raises(WriteRefused, match="No space left") as caught:
            save(path, "new", loaded="old")
    assert code_of(caught) == "C-IO"
    assert path.read_text() == "old"
    assert names(tmp_path) == ["g.tsv"]


def test_a_disk_that_takes_one_byte_at_a_time_still_gets_the_whole_text(tmp_path, monkeypatch):
    write = os.write
    monkeypatch.setattr("os.write", lambda handle, data: write(handle, data[:1]))
    save(tmp_path / "g.tsv", "習近平", loaded="")
    assert (tmp_path / "g.tsv").read_text("utf-8") == "習近平"


def test_a_disk_that_keeps_less_than_it_says_is_found_out(tmp_path, monkeypatch):
    write = os.write
    monkeypatch.setattr("os.write", lambda handle, data: write(handle, data[:1]) and len(data))
    with pytest.raises(WriteRefused, match="fewer bytes") as caught:
        save(tmp_path / "g.tsv", "習近平", loaded="")
    assert code_of(caught) == "C-IO"
    assert names(tmp_path) == []


def test_text_that_is_no_utf8_is_refused(tmp_path):
    with pytest.raises(WriteRefused) as caught:
        save(tmp_path / "g.tsv", "\ud800", loaded="")
    assert code_of(caught) == "C-IO"
    assert not names(tmp_path)


def test_a_writer_that_does_not_finish_is_not_waited_for_forever(tmp_path, monkeypatch):
    import fcntl

    monkeypatch.setattr("terms.glossary.save._WAIT", 0.05)
    handle = os.open(tmp_path / ".g.tsv.lock", os.O_RDWR | os.O_CREAT)
    fcntl.flock(handle, fcntl.LOCK_EX)
    with pytest.raises(WriteRefused, match="another process") as caught:
        save(tmp_path / "g.tsv", "new", loaded="")
    os.close(handle)
    assert code_of(caught) == "C-LOCK"
    save(tmp_path / "g.tsv", "new", loaded="")
    assert names(tmp_path) == ["g.tsv"]


ADDER = """
    import sys
    from pathlib import Path
    from terms.errors import WriteRefused
    from terms.glossary.save import save
    path = Path(sys.argv[1])
    for number in range(20):
        while True:
            old = path.read_text()
            try:
                save(path, old + f"{sys.argv[2]} {number}\\n", loaded=old)
                break
            except WriteRefused as error:
                assert error.code == "C-STALE", error
"""


def test_no_edit_of_four_writers_at_once_is_lost(tmp_path):
    path = tmp_path / "g.tsv"
    path.write_text("")
    script = textwrap.dedent(ADDER)
    writers = [subprocess.Popen([sys.executable, "-c", script, str(path), str(name)]) for name in range(4)]
    assert [writer.wait(60) for writer in writers] == [0, 0, 0, 0]
    assert len(path.read_text().splitlines()) == 80
    assert names(tmp_path) == ["g.tsv"]

"""Progress is for people who wait: never in a pipe, never for a short run, and it changes no item."""

from __future__ import annotations

import io
import itertools
import sys
from threading import Event

import pytest

from terms.cli import _progress
from terms.cli._progress import Display, Piece, waiting, with_progress


class Stream(io.StringIO):
    """Standard error that says whether it is a terminal."""

    def __init__(self, *, terminal):
        super().__init__()
        self.terminal = terminal

    def isatty(self):
        return self.terminal


@pytest.fixture
def shown_at_once(monkeypatch):
    """The time after which progress is shown is over at once; wait for the event to see it."""
    seen = Event()
    started = _progress.Timer.run
    monkeypatch.setattr(_progress.Timer, "run", lambda timer: (started(timer), seen.set()))
    monkeypatch.setattr(_progress, "_LONG", 0.0)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "80")
    return seen


def files(*sizes):
    return [Piece(f"{number}.txt", size) for number, size in enumerate(sizes)]


@pytest.mark.parametrize(("terminal", "shows"), [(False, False), (True, True)])
def test_a_bar_is_shown_on_a_terminal(monkeypatch, shown_at_once, terminal, shows):
    stream = Stream(terminal=terminal)
    monkeypatch.setattr(sys, "stderr", stream)
    read = iter(lambda: shown_at_once.wait(10 if shows else 0), None)
    assert list(itertools.islice(with_progress(read, files(4, 4, 4)), 3)) == [shows] * 3
    assert ("reading" in stream.getvalue()) == shows


def test_a_run_shorter_than_two_seconds_shows_no_bar(monkeypatch):
    stream = Stream(terminal=True)
    monkeypatch.setattr(sys, "stderr", stream)
    assert list(with_progress(iter("abc"), files(1, 1, 1))) == ["a", "b", "c"]
    assert stream.getvalue() == ""


def test_a_large_file_among_others_is_named_while_it_is_read(monkeypatch, shown_at_once):
    stream = Stream(terminal=True)
    monkeypatch.setattr(sys, "stderr", stream)

    def read():
        assert shown_at_once.wait(10)  # the first file is still being read
        yield "large"
        yield "small"

    assert list(with_progress(read(), files(30_000_000, 10))) == ["large", "small"]
    assert "0/2 files, now 0.txt" in stream.getvalue()


def test_the_bar_says_how_many_files_are_read_and_how_long_the_others_take():
    display = Display("reading", files(100, 300))
    display.step()
    assert display.said() == "1/2 files, 0:00 left"


def test_a_finished_bar_says_nothing():
    display = Display("reading", files(100, 0))
    display.step()
    display.step()
    assert display.said() == ""


@pytest.mark.parametrize(("terminal", "shows"), [(False, False), (True, True)])
def test_one_long_piece_of_work_shows_a_spinner_on_a_terminal(monkeypatch, shown_at_once, terminal, shows):
    stream = Stream(terminal=terminal)
    monkeypatch.setattr(sys, "stderr", stream)
    with waiting():
        assert shown_at_once.wait(10 if shows else 0) == shows
    assert ("reading" in stream.getvalue()) == shows


def test_short_work_shows_no_spinner(monkeypatch):
    stream = Stream(terminal=True)
    monkeypatch.setattr(sys, "stderr", stream)
    assert list(with_progress(iter(["a"]), files(1))) == ["a"]
    assert stream.getvalue() == ""

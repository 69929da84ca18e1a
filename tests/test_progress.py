"""Progress is for people who wait: never in a pipe, never for a short run, and it changes no item."""

from __future__ import annotations

import io
import itertools
import sys
from threading import Event

import pytest

from terms.cli import _progress
from terms.cli._progress import waiting, with_progress


class Stream(io.StringIO):
    """Standard error that says whether it is a terminal."""

    def __init__(self, *, terminal):
        super().__init__()
        self.terminal = terminal

    def isatty(self):
        return self.terminal


@pytest.mark.parametrize(("terminal", "seconds", "shows"), [(False, 5.0, False), (True, 0.0, False), (True, 5.0, True)])
def test_a_bar_is_shown_on_a_terminal_and_where_it_takes_long(monkeypatch, terminal, seconds, shows):
    stream = Stream(terminal=terminal)
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    clock = itertools.count(step=seconds)
    monkeypatch.setattr(_progress, "monotonic", lambda: next(clock))
    assert list(with_progress(iter(range(50)), 50)) == list(range(50))
    assert ("reading" in stream.getvalue()) == shows


def test_the_last_item_needs_no_bar(monkeypatch):
    stream = Stream(terminal=True)
    monkeypatch.setattr(sys, "stderr", stream)
    clock = itertools.chain([0.0, 0.0], itertools.repeat(5.0))
    monkeypatch.setattr(_progress, "monotonic", lambda: next(clock))
    assert list(with_progress(iter(["a", "b"]), 2)) == ["a", "b"]
    assert stream.getvalue() == ""


@pytest.mark.parametrize(("terminal", "shows"), [(False, False), (True, True)])
def test_one_long_piece_of_work_shows_a_spinner_on_a_terminal(monkeypatch, terminal, shows):
    stream = Stream(terminal=terminal)
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    seen = Event()
    started = _progress.Timer.run
    monkeypatch.setattr(_progress.Timer, "run", lambda timer: (started(timer), seen.set()))
    monkeypatch.setattr(_progress, "_LONG", 0.0)
    with waiting():
        assert seen.wait(10 if shows else 0) == shows
    assert ("reading" in stream.getvalue()) == shows


def test_short_work_shows_no_spinner(monkeypatch):
    stream = Stream(terminal=True)
    monkeypatch.setattr(sys, "stderr", stream)
    assert list(with_progress(iter(["a"]), 1)) == ["a"]
    assert stream.getvalue() == ""

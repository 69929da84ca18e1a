"""Progress on standard error: only on a terminal, and only where a run takes long."""

from __future__ import annotations

import sys
from contextlib import ExitStack, contextmanager
from threading import Timer
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.progress import Progress

Item = TypeVar("Item")

_LONG = 2.0  # seconds; from here on a person wants to see that something moves


def with_progress(items: Iterable[Item], length: int) -> Iterator[Item]:
    """The items, with a bar that appears after two seconds and is gone at the end."""
    if not sys.stderr.isatty():
        yield from items
        return
    if length == 1:
        with waiting():
            yield from items
        return
    began, source = monotonic(), enumerate(items, start=1)
    for done, item in source:
        yield item
        if monotonic() - began > _LONG and done < length:
            yield from _shown(source, done, length)


@contextmanager
def waiting() -> Iterator[None]:
    """While one long piece of work goes on: a spinner with the time, from two seconds on, gone at the end."""
    if not sys.stderr.isatty():
        yield
        return
    with ExitStack() as shown:
        timer = Timer(_LONG, lambda: shown.enter_context(_spinner()))
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()


def _spinner() -> Progress:
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("reading"), TimeElapsedColumn())
    progress = Progress(*columns, console=Console(stderr=True), transient=True)
    progress.add_task("reading", total=None)
    for task in progress.tasks:
        task.start_time = progress.get_time() - _LONG  # the work began before the spinner was shown
    return progress


def _shown(source: Iterator[tuple[int, Item]], done: int, length: int) -> Iterator[Item]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=length, completed=done)
        for done_now, item in source:
            bar.update(task, completed=done_now)
            yield item

"""Progress on standard error: only on a terminal, and only where a run takes long."""

from __future__ import annotations

import sys
from contextlib import ExitStack, contextmanager
from threading import Timer
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.progress import Progress

Item = TypeVar("Item")

_LONG = 2.0  # seconds; from here on a person wants to see that something moves
_LARGE = 1_000_000  # bytes; a file from here on takes so long that its name is shown
_BAR, _NAME = 20, 16  # columns; room is left for the ^C that a terminal shows


class Piece(NamedTuple):
    """A piece of work: what it is called, and its bytes."""

    name: str
    size: int


def with_progress(items: Iterable[Item], pieces: Iterable[Piece]) -> Iterator[Item]:
    """The items, one of each piece, with a bar that appears after two seconds and is gone at the end.

    The bar counts bytes, since one file may be larger than all others together; such a file is named while it is read.
    """
    if not sys.stderr.isatty():
        yield from items
        return
    display = Display("reading", tuple(pieces))
    with _later(display):
        for item in items:
            yield item
            display.step()


@contextmanager
def waiting(doing: str = "reading") -> Iterator[None]:
    """While one long piece of work goes on: a spinner with the time, from two seconds on, gone at the end."""
    if not sys.stderr.isatty():
        yield
        return
    with _later(Display(doing)):
        yield


class Display:
    """What is being done, since when, and how much of it is done; the pieces need no display to be counted."""

    def __init__(self, doing: str, pieces: Sequence[Piece] = ()) -> None:
        self._doing, self._pieces = doing, pieces
        self._began = monotonic()
        self._done = self._bytes = 0
        self._total = sum(piece.size for piece in pieces)
        self._shown: Progress | None = None

    def step(self) -> None:
        """One more piece is done."""
        self._bytes += self._pieces[self._done].size
        self._done += 1
        if self._shown:
            self._shown.update(self._shown.task_ids[0], completed=self._bytes, said=self.said())

    def show(self) -> Progress:
        """A spinner, the bar where there are several pieces, what is left, and the time since the work began."""
        from rich.console import Console
        from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

        counted: tuple[Any, ...] = (BarColumn(_BAR), TextColumn("{task.fields[said]}")) if len(self._pieces) > 1 else ()
        columns = (SpinnerColumn(), TextColumn("{task.description}"), *counted, TimeElapsedColumn())
        shown = Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False)
        total = self._total if counted else None
        task = shown.add_task(self._doing, total=total, completed=self._bytes, said=self.said())
        shown.tasks[task].start_time = shown.get_time() - (monotonic() - self._began)
        self._shown = shown
        return shown

    def said(self) -> str:
        """Beside the bar: how many files are done, and what is being waited for."""
        from terms.cli._layout import cut
        from terms.text.visible import one_line

        if self._done == len(self._pieces):
            return ""
        files = f"{self._done}/{len(self._pieces)} files"
        name, size = self._pieces[self._done]
        if size >= _LARGE:
            return f"{files}, now {cut(one_line(name), _NAME)}"
        if not self._bytes:
            return files
        minutes, seconds = divmod(int((monotonic() - self._began) * (self._total / self._bytes - 1)), 60)
        return f"{files}, {minutes}:{seconds:02} left"


@contextmanager
def _later(display: Display) -> Iterator[None]:
    """Show it from two seconds on; from a thread, since a piece may take longer than that."""
    with ExitStack() as shown:
        timer = Timer(_LONG, lambda: shown.enter_context(display.show()))
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()

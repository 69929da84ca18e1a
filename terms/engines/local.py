"""The work on this machine: in this process, or in several where that pays."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, TypeVar

from terms.errors import TermsError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Item = TypeVar("Item")
Result = TypeVar("Result")

_PAYS_FROM = 300  # items; below, starting workers costs more than they bring
_CHUNK = 32  # items sent to a worker at a time


def run(work: Callable[[Item], Result], items: Sequence[Item], jobs: int | None = None) -> Iterator[Result]:
    """The result of `work` for every item, in the order of the items.

    `jobs` None means as many processes as pay: one for few items, else one a core. `work` must be a module-level
    function of picklable items. Who stops asking, by an interrupt too, stops the work, as a file may take long.

    Raises:
        TermsError: a process was killed.
    """
    count = jobs if jobs is not None else _workers(len(items))
    if count <= 1 or len(items) <= 1:
        yield from map(work, items)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import active_children

    others = set(active_children())
    pool = ProcessPoolExecutor(min(count, len(items)), initializer=_leave_interrupts)
    try:
        yield from pool.map(work, items, chunksize=min(_CHUNK, -(-len(items) // count)))
    except BrokenProcessPool as error:
        raise TermsError("a process was killed at its work, perhaps for want of memory; try --jobs 1") from error
    except BaseException:
        for worker in set(active_children()) - others:
            worker.terminate()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _workers(items: int) -> int:
    return (os.cpu_count() or 1) if items >= _PAYS_FROM else 1


def _leave_interrupts() -> None:
    """Ctrl-C goes to every process of the terminal; the first one alone answers it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)

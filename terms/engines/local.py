"""The work on this machine: in this process, or in several where that pays."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Item = TypeVar("Item")
Result = TypeVar("Result")

_PAYS_FROM = 300  # items; below, starting workers costs more than they bring
_CHUNK = 32  # items sent to a worker at a time


def run(work: Callable[[Item], Result], items: Sequence[Item], jobs: int | None = None) -> Iterator[Result]:
    """The result of `work` for every item, in the order of the items.

    `jobs` None means as many processes as pay: one for few items, else one a core. `work` must be a module-level
    function of picklable items.
    """
    count = jobs if jobs is not None else _workers(len(items))
    if count <= 1 or len(items) <= 1:
        yield from map(work, items)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(min(count, len(items))) as pool:
        yield from pool.map(work, items, chunksize=min(_CHUNK, -(-len(items) // count)))


def _workers(items: int) -> int:
    return (os.cpu_count() or 1) if items >= _PAYS_FROM else 1

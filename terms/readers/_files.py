"""Files and folders: which files there are to read, and their bytes."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from terms.errors import DocumentSkipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pathspec import GitIgnoreSpec

MAX_BYTES = 256 * 1024 * 1024
"""Larger files are skipped: text, source map and findings take a multiple of it in memory."""


def load(path: Path) -> bytes:
    """The bytes of a regular file.

    Raises:
        DocumentSkipped: E-PATH (missing, unreadable, a folder or device), E-SIZE.
    """
    try:
        _refuse_special(path)
        with path.open("rb") as file:
            # Without a size, read allocates what the file has; with one, all of that first.
            data = file.read() if os.fstat(file.fileno()).st_size <= MAX_BYTES else file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise DocumentSkipped("E-PATH", f"{shown(path)}: {reason}; check the path and its permissions") from error
    return data


def refuse_size(data: bytes, name: str) -> None:
    """Raise E-SIZE for more than a document may hold."""
    if len(data) > MAX_BYTES:
        raise DocumentSkipped("E-SIZE", f"{name}: larger than {MAX_BYTES >> 20} MiB; split it")


def shown(path: Path) -> str:
    """A path as a name that every output can hold: bytes of a file name that are no UTF-8 are escaped.

    >>> shown(Path("./news/a.txt"))
    'news/a.txt'
    """
    return path.as_posix().encode("utf-8", "backslashreplace").decode()


class Wanted:
    """Which files of a folder are documents: those with one of the suffixes; `others` hears of the rest."""

    def __init__(self, suffixes: frozenset[str], others: Callable[[Path], None]) -> None:
        self.suffixes = suffixes
        self.others = others

    def takes(self, path: Path) -> bool:
        """Whether a file counts; pipes, sockets and devices never do, and are nothing to hear of."""
        if not _is_plain(path):
            return False
        known = path.suffix.lower() in self.suffixes
        if not known:
            self.others(path)
        return known


def walk(paths: Iterable[Path], wanted: Wanted, exclude: tuple[str, ...]) -> Iterator[Path | DocumentSkipped]:
    """The files of the paths in order, each once; what cannot be looked at comes as the reason why."""
    seen: set[str] = set()
    for path in paths:
        for found in _under(path, wanted, exclude):
            if isinstance(found, DocumentSkipped):
                yield found
                continue
            real = os.path.realpath(found)
            if real not in seen:
                seen.add(real)
                yield found


def _refuse_special(path: Path) -> None:
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise DocumentSkipped("E-PATH", f"{shown(path)}: a folder, not a file")
    if not stat.S_ISREG(mode):
        raise DocumentSkipped(
            "E-PATH", f"{shown(path)}: a device or pipe, not a file; give its content on standard input"
        )


def _under(path: Path, wanted: Wanted, exclude: tuple[str, ...]) -> Iterator[Path | DocumentSkipped]:
    try:
        if not path.is_dir():
            path.stat()
            yield path
            return
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        yield DocumentSkipped("E-PATH", f"{shown(path)}: {reason}; check the path and its permissions")
        return
    # Who names an ignored folder wants it read: only patterns for what lies inside count.
    top = _absolute(path) + "/"
    ignored = [rules for rules in _inherited(path) if not rules.verdict(top)]
    if exclude:
        ignored.append(_Ignored(_absolute(path), _spec(exclude)))
    yield from _folder(path, wanted, tuple(ignored))


def _folder(top: Path, wanted: Wanted, ignored: tuple[_Ignored, ...]) -> Iterator[Path | DocumentSkipped]:
    """The documents below a folder by name; a stack, because folders may nest deeper than calls."""
    waiting = [(top, ignored)]
    while waiting:
        path, ignored = waiting.pop()
        if not _is_folder(path):
            yield path
            continue
        try:
            entries = sorted(path.iterdir(), reverse=True)
        except OSError as error:
            yield DocumentSkipped("E-PATH", f"{shown(path)}: {error.strerror}; check its permissions")
            continue
        inner = (*ignored, *_own(path))
        waiting.extend((entry, inner) for entry in entries if _is_wanted(entry, wanted, inner))


def _is_plain(path: Path) -> bool:
    """Whether it is a regular file, or cannot be looked at: why not is for the reader to say."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return True


def _is_wanted(path: Path, wanted: Wanted, ignored: tuple[_Ignored, ...]) -> bool:
    """Hidden and ignored files, links to folders and unknown suffixes are passed over."""
    is_folder = _is_folder(path)
    if path.name.startswith(".") or _is_ignored(path, ignored, is_folder=is_folder):
        return False
    # A link to a folder may lead back up; what it leads to is found where it stands.
    return not path.is_symlink() if is_folder else wanted.takes(path)


class _Ignored:
    """Patterns of one `.gitignore`, with the folder that they are relative to."""

    def __init__(self, root: str, spec: GitIgnoreSpec) -> None:
        self.root = root
        self.spec = spec

    def verdict(self, path: str) -> bool | None:
        """True ignored, False taken back by a pattern with "!", None not mentioned."""
        return self.spec.check_file(os.path.relpath(path, self.root) + "/" * path.endswith("/")).include


def _is_ignored(path: Path, ignored: tuple[_Ignored, ...], *, is_folder: bool) -> bool:
    """Whether the patterns leave this out; the innermost file that mentions it decides, as in git."""
    absolute = _absolute(path) + "/" * is_folder
    verdicts = (rules.verdict(absolute) for rules in reversed(ignored))
    return next((verdict for verdict in verdicts if verdict is not None), False)


def _inherited(folder: Path) -> list[_Ignored]:
    """The patterns of the folders above, up to the top of the repository; none outside of a repository."""
    parents = Path(_absolute(folder)).parents
    found: list[_Ignored] = []
    if _has_repository(folder):
        return found
    for parent in parents:
        found[:0] = _own(parent)
        if _has_repository(parent):
            return found
    return []


def _is_folder(path: Path) -> bool:
    return os.path.isdir(path)  # noqa: PTH112 - Path.is_dir raises where nothing may be looked at


def _has_repository(folder: Path) -> bool:
    return os.path.exists(folder / ".git")  # noqa: PTH110 - as above


def _absolute(path: Path) -> str:
    return os.path.abspath(path)  # noqa: PTH100 - without following links: patterns are about names


def _own(folder: Path) -> list[_Ignored]:
    try:
        lines = (folder / ".gitignore").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return [_Ignored(_absolute(folder), _spec(tuple(lines)))]


def _spec(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(patterns)

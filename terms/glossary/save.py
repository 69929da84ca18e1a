"""The one way to write a file over another: the old file stays whole, or the new one is whole.

A kill or a full disk at any moment leaves the old bytes. Two writers take turns, and the second one notices
that the file is no longer what it was made from.

Source: the order of steps (temporary file beside the target, fsync, rename, fsync of the folder) is what
POSIX rename(2) and fsync(2) need for a replacement that survives a power cut.
"""

from __future__ import annotations

import os
import stat
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from terms.errors import WriteRefused

if TYPE_CHECKING:
    from collections.abc import Iterator

_WAIT = 10.0  # seconds for another writer to finish
_PAUSE = 0.02  # seconds between two looks
_NEW_MODE = 0o666


def save(path: str | Path, text: str | bytes, *, loaded: str | bytes | None) -> None:
    """Write `text` (UTF-8) to `path`, whole or not at all.

    `loaded` is what the text was made from: the file must still hold it. "" means that there was no file;
    None means that whatever is there is to be replaced.

    Raises:
        WriteRefused: C-RO (read-only, or no regular file), C-LOCK (another writer does not finish), C-STALE
            (the file changed since it was loaded), C-IO (the disk refused). Nothing was written.
    """
    target = Path(os.path.realpath(path))
    _refuse_unwritable(target, path)
    try:
        data = _bytes(text)
        with _lock(target):
            mode = _check_unchanged(target, path, loaded)
            _replace(target, data, mode)
    except (OSError, UnicodeEncodeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise WriteRefused("C-IO", f"{path}: {reason}; the file is as it was") from error


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("utf-8")


def _refuse_unwritable(target: Path, path: str | Path) -> None:
    """Refuse what must not be replaced: a folder, a device, a read-only file (for root too), a hard link."""
    if not target.parent.is_dir():
        raise WriteRefused("C-RO", f"{path}: there is no folder {target.parent}; make it first")
    if not os.access(target.parent, os.W_OK):
        raise WriteRefused("C-RO", f"{path}: the folder {target.parent} is read-only")
    with suppress(FileNotFoundError):
        info = target.stat()
        if not stat.S_ISREG(info.st_mode):
            raise WriteRefused("C-RO", f"{path}: not a regular file; name a file")
        if not info.st_mode & stat.S_IWUSR:
            raise WriteRefused("C-RO", f"{path}: the file is read-only; make it writable, or name another")
        if info.st_nlink > 1:
            raise WriteRefused("C-RO", f"{path}: the file has {info.st_nlink} names (hard links); copy it first")


def _check_unchanged(target: Path, path: str | Path, loaded: str | bytes | None) -> int | None:
    """The mode to keep, None for a new file; refuses when the file is not what was loaded."""
    try:
        now, mode = target.read_bytes(), stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        now, mode = b"", None
    if loaded is not None and now != _bytes(loaded):
        raise WriteRefused("C-STALE", f"{path}: the file changed since it was read; run the command again")
    return mode


@contextmanager
def _lock(target: Path) -> Iterator[None]:
    """Hold the lock file beside the target; its holder removes it, so that no folder fills with them."""
    if sys.platform == "win32":  # no flock: the check for changes still holds
        yield
        return
    name = target.with_name(f".{target.name}.lock")
    until = time.monotonic() + _WAIT
    while (handle := _take(name)) is None:
        if time.monotonic() > until:
            raise WriteRefused("C-LOCK", f"{target}: another process is saving it; try again")
        time.sleep(_PAUSE)
    try:
        yield
    finally:
        name.unlink(missing_ok=True)
        os.close(handle)


def _take(name: Path) -> int | None:
    """An open handle that holds the lock, or None while another process does."""
    import fcntl

    handle = os.open(name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    with suppress(BlockingIOError, FileNotFoundError):
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        # Its last holder may have removed the file between our open and our lock: then the lock holds nobody off.
        if os.path.samestat(os.fstat(handle), name.stat()):
            return handle
    os.close(handle)
    return None


def _replace(target: Path, data: bytes, mode: int | None) -> None:
    temporary = target.with_name(f".{target.name}.{os.getpid()}.{os.urandom(4).hex()}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
    handle = os.open(temporary, flags, _NEW_MODE if mode is None else 0o600)
    try:
        try:
            _write_all(handle, data, mode)
        finally:
            os.close(handle)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _write_all(handle: int, data: bytes, mode: int | None) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]
    if mode is not None:
        os.fchmod(handle, mode)
    os.fsync(handle)
    if os.fstat(handle).st_size != len(data):
        raise OSError(None, "the disk kept fewer bytes than were written")


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable; where a file system refuses fsync on a folder, nothing can be done."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

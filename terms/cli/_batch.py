"""Batch files: TSV rows without a header, one question a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def batch_rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The line number and the cells of every line that is not empty.

    Raises:
        UsageError: the file cannot be read, or is not UTF-8.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            f"{path}: cannot read the batch file ({error}); it must be UTF-8 text, a question a line"
        ) from error
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield number, line.rstrip("\r").split("\t")

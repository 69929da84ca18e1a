"""Paths as parameters of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    import os
    from pathlib import Path


class _PathType(click.Path):
    """A path that becomes a `Path` when a command is called: the help of all commands needs no pathlib."""

    def convert(self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """The path; nothing is asked of the file system."""
        from pathlib import Path

        return Path(str(super().convert(value, param, ctx)))


PATH = _PathType()

"""`terms init`: a commented configuration and a sample glossary to start from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from terms.cli._paths import PATH

if TYPE_CHECKING:
    from pathlib import Path

from terms.cli._output import say
from terms.errors import WriteRefused

_FILES = {"terms.toml": "terms.toml", "glossary.tsv": "glossary.tsv"}


@click.command("init")
@click.argument("folder", type=PATH, default=".")
def COMMAND(folder: Path) -> int:
    """Write a configuration and a sample glossary.

    Also shows the pre-commit snippet. Existing files are never overwritten, and no folder is made.

    \b
    terms init
    """
    from importlib.resources import files

    from terms.glossary.save import save

    templates = files("terms") / "data" / "init"
    for name in _FILES:
        path = folder / name
        if path.exists():
            raise WriteRefused("C-RO", f"{path} exists already; remove it or name another folder")
    for name, template in _FILES.items():
        save(folder / name, (templates / template).read_text(encoding="utf-8"), loaded="")
        say(f"wrote {folder / name}")
    click.echo((templates / "pre-commit.yaml").read_text(encoding="utf-8"), nl=False)
    return 0

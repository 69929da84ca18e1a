"""`terms rule CODE`: one rule's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from terms.cli._output import echo, table_width
from terms.errors import unknown_name

if TYPE_CHECKING:
    from collections.abc import Iterator

_WIDTH = 100  # columns that are read with ease


@click.command("rule")
@click.argument("code")
def COMMAND(code: str) -> int:
    """Explain one rule, by its code or name.

    \b
    terms rule P101
    """
    from terms.cli._rule_pages import page, rules

    known = {name: module for module, rule in rules().items() for name in (rule.code, rule.name)}
    module = known.get(code.upper()) or known.get(code.lower())
    if module is None:
        raise unknown_name("rule", code, known)
    rule = rules()[module]
    head = f"{rule.code} {rule.name} ({rule.severity})"
    echo("\n".join([head, "", *_folded(page(module), min(_WIDTH, table_width()))]))
    return 0


def _folded(text: str, room: int) -> Iterator[str]:
    """The paragraphs of a page in lines that fit; the lines of an example stay lines."""
    from itertools import groupby

    from terms.cli._layout import folded

    label = ""
    for indent, group in groupby(text.splitlines(), lambda line: len(line) - len(line.lstrip())):
        lines = list(group)
        if indent:
            paragraphs = lines if label == "Example:" else [" ".join(lines)]
            yield from (f"{' ' * indent}{line}" for each in paragraphs for line in folded(each, room - indent))
        else:
            label = lines[-1]
            yield from (part for line in lines for part in folded(line, room))

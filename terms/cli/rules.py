"""`terms rules`: the checks, one a line."""

from __future__ import annotations

import click

from terms.cli._output import echo_table


@click.command("rules")
def COMMAND() -> int:
    """List the rules of the check."""
    from rich.table import Table
    from rich.text import Text

    from terms.cli._rule_pages import rules, summary

    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("code", "name", "severity", "what it finds"):
        table.add_column(name, overflow="fold")
    for module, rule in rules().items():
        table.add_row(*(Text(cell) for cell in (rule.code, rule.name, rule.severity, summary(module))))
    echo_table(table)
    return 0

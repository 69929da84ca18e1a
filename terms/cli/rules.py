"""`terms rules`: the checks, one a line."""

from __future__ import annotations

import click

from terms.cli._output import echo_table


@click.command("rules")
def COMMAND() -> int:
    """List the rules of the check."""
    from terms.cli._rule_pages import rules, summary

    rows = ((rule.code, rule.name, rule.severity, summary(module)) for module, rule in rules().items())
    echo_table(rows, ("code", "name", "severity", "what it finds"))
    return 0

"""`terms rule CODE`: one rule's page."""

from __future__ import annotations

import click

from terms.cli._output import echo
from terms.errors import unknown_name


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
    echo(f"{rule.code} {rule.name} ({rule.severity})\n\n{page(module)}")
    return 0

"""A blank inside the bracket.

What it does:
    Finds blanks behind the opening or before the closing sign of a bracket with characters.

Why:
    English type sets none, and the line may break there.

Example:
    Lu Shiow-yen ( 盧秀燕 ) → Lu Shiow-yen (盧秀燕)

Fix:
    Without the blanks (safe).

Source:
    The Chicago Manual of Style, 17th edition, 6.95.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._brackets import Bracket, gloss_brackets
from terms.model import Edit, Finding, Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every bracket with characters and blanks at its inner edges."""
    for document in corpus.documents:
        for bracket in gloss_brackets(corpus)[document.name]:
            inside = bracket.inside
            if inside == inside.strip():
                continue
            yield RULE.finding(
                document=document.name,
                start=bracket.start,
                end=bracket.end,
                message=f"blank inside the bracket: write ({inside.strip()})",
                fix=Fix("safe", tuple(_edits(bracket))),
            )


def _edits(bracket: Bracket) -> Iterator[Edit]:
    inside = bracket.inside
    leading = len(inside) - len(inside.lstrip())
    trailing = len(inside) - len(inside.rstrip())
    if leading:
        yield Edit(bracket.start + 1, bracket.start + 1 + leading, "")
    if trailing:
        yield Edit(bracket.end - 1 - trailing, bracket.end - 1, "")


RULE = Rule("F505", "space-inside", "warning", check)

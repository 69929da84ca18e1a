"""The fix that makes the signs of a bracket half-width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.model import Edit, Fix

if TYPE_CHECKING:
    from terms.checks._brackets import Bracket


def half_width(text: str, bracket: Bracket) -> Fix:
    """Half-width signs, a blank before the bracket, and one after it where a word follows."""
    before, after = text[bracket.start - 1], text[bracket.end : bracket.end + 1]
    opening = "(" if before.isspace() else " ("
    closing = ") " if after.isalnum() else ")"
    edits = [Edit(bracket.start, bracket.start + 1, opening), Edit(bracket.end - 1, bracket.end, closing)]
    return Fix("safe", tuple(edit for edit in edits if edit.text != text[edit.start : edit.end]))

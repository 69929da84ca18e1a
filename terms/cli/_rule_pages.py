"""The pages of the rules: the docstrings of their modules."""

from __future__ import annotations

import inspect
import sys
from typing import TYPE_CHECKING

from terms.registry import plugins

if TYPE_CHECKING:
    from terms.checks import Rule


def rules() -> dict[str, Rule]:
    """Every rule by the name of its file, by code."""
    found: dict[str, Rule] = plugins("terms.checks", "RULE")
    return dict(sorted(found.items(), key=lambda pair: pair[1].code))


def page(module: str) -> str:
    """The whole page of a rule."""
    return inspect.getdoc(sys.modules[f"terms.checks.{module}"]) or ""


def summary(module: str) -> str:
    """The first line of a rule's page."""
    return page(module).split("\n", 1)[0]

"""Checks: one rule a file. A rule looks at the whole corpus and yields findings; it never edits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terms.categories import Severity
    from terms.model import Corpus, Finding


@dataclass(frozen=True, slots=True)
class Rule:
    """One check. `name` is the slug (`variant-spelling`, in the file `variant_spelling.py`); codes are never reused.

    The module docstring of the file is the rule's page: What it does / Why / Example / Fix / Source.
    """

    code: str
    name: str
    severity: Severity
    check: Callable[[Corpus], Iterator[Finding]]
    default: bool = True

"""Checks: one rule a file. A rule looks at the whole corpus and yields findings; it never edits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from terms.model import Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terms.categories import Severity
    from terms.model import Corpus, Fix, Place


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

    def finding(  # noqa: PLR0913 - the fields of a finding, all but the first four optional
        self,
        document: str,
        start: int,
        end: int,
        message: str,
        *,
        severity: Severity | None = None,
        entry: str = "",
        fix: Fix | None = None,
        related: tuple[Place, ...] = (),
    ) -> Finding:
        """What this rule found at a span of a document's text, with the rule's severity where none is given."""
        return Finding(
            document=document,
            start=start,
            end=end,
            code=self.code,
            name=self.name,
            severity=severity or self.severity,
            message=message,
            entry=entry,
            fix=fix,
            related=related,
        )

"""Reporters turn findings into text for people or tools; they never sort, filter or decide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from terms.model import Corpus, Finding


WIDTH = 96  # columns that are read with ease


class Report(Protocol):
    """Findings as text; the corpus gives lines and positions, and what is for people fits into `room` columns."""

    def __call__(self, findings: Sequence[Finding], corpus: Corpus, room: int = WIDTH) -> str:
        """The text, with its line ends."""


@dataclass(frozen=True, slots=True)
class Reporter:
    """One output format for findings."""

    name: str
    report: Report

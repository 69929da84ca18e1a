"""Reporters turn findings into text for people or tools; they never sort, filter or decide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from terms.model import Corpus, Finding


@dataclass(frozen=True, slots=True)
class Reporter:
    """One output format for findings. The corpus gives the source lines and positions."""

    name: str
    report: Callable[[Sequence[Finding], Corpus], str]

"""Exchange formats: one file each, a writer and, where it exists, a reader. They return text; only the CLI writes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from terms.model import Glossary


@dataclass(frozen=True, slots=True)
class Format:
    """One exchange format. The module docstring of the file is its page: what it is for, what is kept, what is lost."""

    name: str
    suffix: str
    tool: str
    write: Callable[[Glossary], str]
    read: Callable[[str], Glossary] | None = None

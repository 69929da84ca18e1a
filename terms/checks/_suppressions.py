"""Comments in the source that switch rules off.

`terms-disable P101` up to `terms-enable`, `terms-disable-next-line` and `terms-disable-file`, behind whatever starts a
comment in the format: `<!--`, `%`, `#`, `//`, or NOTE in WebVTT. Without a code or slug they switch every rule off.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Document, Finding

_COMMENT = re.compile(
    r"(?:<!--|%|\#|//|\bNOTE\b)[ \t.]*"  # what starts a comment; PO comments have a dot (#.)
    r"terms-(?P<word>disable-next-line|disable-file|disable|enable)\b"
    r"(?P<rules>[ \t,A-Za-z0-9-]*?)[ \t]*(?:-->|\*/|$)",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Suppression:
    """From one source offset to another, these rules are off; all of them where none is named."""

    start: int
    end: int
    rules: tuple[str, ...]

    def silences(self, finding: Finding, offset: int) -> bool:
        """Whether a finding at this source offset is switched off."""
        if not self.start <= offset < self.end:
            return False
        return not self.rules or any(
            rule == finding.name or finding.code.startswith(rule.upper()) for rule in self.rules
        )


def suppressions(document: Document) -> tuple[Suppression, ...]:
    """What the comments of a document switch off, and where.

    >>> from terms.model import Document
    >>> suppressions(Document("a.md", "<!-- terms-disable P101 -->Xi<!-- terms-enable -->"))
    (Suppression(start=0, end=29, rules=('P101',)),)
    """
    source = document.source_text
    return tuple(_found(source)) if "terms-" in source else ()


def _found(source: str) -> Iterator[Suppression]:
    opened: dict[str, int] = {}
    for match in _COMMENT.finditer(source):
        rules = tuple(match["rules"].replace(",", " ").split())
        if match["word"] == "disable-file":
            yield Suppression(0, len(source), rules)
        elif match["word"] == "disable-next-line":
            yield Suppression(*_next_line(source, match.end()), rules)
        elif match["word"] == "disable":
            for rule in rules or ("",):
                opened.setdefault(rule, match.start())
        else:
            closed = [rule for rule in opened if not rules or rule in rules]
            for rule in closed:
                yield Suppression(opened.pop(rule), match.start(), (rule,) if rule else ())
    for rule, start in opened.items():
        yield Suppression(start, len(source), (rule,) if rule else ())


def _next_line(source: str, offset: int) -> tuple[int, int]:
    start = source.find("\n", offset) + 1 or len(source)
    end = source.find("\n", start)
    return start, len(source) if end < 0 else end

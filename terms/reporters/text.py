"""Findings for people: where, what, the source line with a caret under the place, and the other places.

The caret counts columns, not characters: Han takes two. A long line is cut to a window round the place, as wide as the
terminal. Control and
bidirectional characters are named, never emitted.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from terms.reporters import WIDTH, Reporter
from terms.reporters._excerpt import excerpt
from terms.text.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from terms.categories import Severity
    from terms.model import Corpus, Finding, Position

_INDENT = " " * 4
_PLURALS: dict[Severity, str] = {"error": "errors", "warning": "warnings", "query": "queries", "hint": "hints"}


def report(findings: Sequence[Finding], corpus: Corpus, room: int = WIDTH) -> str:
    """A block for each finding and a closing line that counts them."""

    @lru_cache(maxsize=1)  # a document may be one line of megabytes with thousands of findings
    def line_text(document: str, line: int) -> str:
        return corpus.by_name[document].line_text(line)

    blocks = ["\n".join(_block(finding, corpus, line_text, room)) for finding in findings]
    return "\n\n".join([*blocks, _summary(findings)]) + "\n"


def _block(finding: Finding, corpus: Corpus, line_text: Callable[[str, int], str], room: int) -> Iterator[str]:
    position = corpus.by_name[finding.document].locate(finding.start, finding.end)
    fixable = " [*]" if _is_safe(finding) else ""
    yield f"{_at(finding.document, position)}: {finding.severity} {finding.code}{fixable} {one_line(finding.message)}"
    line = line_text(finding.document, position.line)
    source, caret = excerpt(line, position.column - 1, position.end - position.start, room - len(_INDENT))
    yield f"{_INDENT}{source}".rstrip()
    yield f"{_INDENT}{caret}"
    for place in finding.related:
        there = corpus.by_name[place.document].locate(place.start, place.end)
        yield f"{_INDENT}{_at(place.document, there)}: {one_line(place.message)}"


def _at(document: str, position: Position) -> str:
    return f"{one_line(document)}:{position.line}:{position.column}"


def _is_safe(finding: Finding) -> bool:
    return finding.fix is not None and finding.fix.safety == "safe"


def _summary(findings: Sequence[Finding]) -> str:
    """How many findings there are of each severity, and how many `--fix` mends.

    >>> _summary([])
    'no findings'
    """
    if not findings:
        return "no findings"
    counts = Counter(finding.severity for finding in findings)
    parts = [f"{counts[name]} {name if counts[name] == 1 else many}" for name, many in _PLURALS.items() if counts[name]]
    total = f"{len(findings)} finding{'s' * (len(findings) > 1)} ({', '.join(parts)})"
    safe = sum(map(_is_safe, findings))
    return f"{total}, {safe} fixable with --fix" if safe else total


REPORTER = Reporter("text", report)

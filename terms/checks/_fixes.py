"""Applying fixes to a document's source: whole fixes or nothing, never half a character reference."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import TYPE_CHECKING, NamedTuple

from terms.model import Edit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terms.model import Document, Finding, Fix


class Mended(NamedTuple):
    """The source after the fixes, and the findings that are still there."""

    source: str
    left: tuple[Finding, ...]


def mend(document: Document, findings: Iterable[Finding], *, unsafe: bool = False) -> Mended:
    """Apply what can be applied, in the order of the findings.

    A fix is left out where an earlier one edits the same place (a second run finds it again), or where its text is not
    verbatim in the source: an entity, an escape, or markup in between.
    """
    accepted: list[Edit] = []  # sorted
    left: list[Finding] = []
    for finding in findings:
        if finding.document != document.name:
            continue
        edits = _in_source(document, finding.fix) if _wanted(finding, unsafe=unsafe) else None
        if edits is None or not _add(accepted, edits):
            left.append(finding)
    return Mended(_apply(document.source_text, accepted), tuple(left))


def _wanted(finding: Finding, *, unsafe: bool) -> bool:
    return finding.fix is not None and (unsafe or finding.fix.safety == "safe")


def _in_source(document: Document, fix: Fix | None) -> list[Edit] | None:
    """The edits in source offsets; None where one of them has no exact place there."""
    edits: list[Edit] = []
    for edit in fix.edits if fix else ():
        span = _span(document, edit)
        if span is None:
            return None
        edits.append(Edit(*span, edit.text))
    return edits


def _span(document: Document, edit: Edit) -> tuple[int, int] | None:
    found = document.locate(edit.start, edit.end)
    if edit.start < edit.end:
        same = document.source_text[found.start : found.end] == document.text[edit.start : edit.end]
        return (found.start, found.end) if same else None
    if edit.start == 0:
        return found.start, found.start
    # An insertion goes behind the character before it, where that one is verbatim: inside **bold** it stays inside.
    before = document.locate(edit.start - 1, edit.start)
    if document.source_text[before.start : before.end] == document.text[edit.start - 1]:
        return before.end, before.end
    return None


def _add(accepted: list[Edit], edits: list[Edit]) -> bool:
    """Add edits to the sorted list unless one of them touches another; the same edit twice is one edit."""
    new = [edit for edit in edits if not _is_in(accepted, edit)]
    if any(_clashes(accepted, edit) for edit in new):
        return False
    for edit in new:
        insort(accepted, edit)
    return True


def _is_in(accepted: list[Edit], edit: Edit) -> bool:
    index = bisect_left(accepted, edit)
    return index < len(accepted) and accepted[index] == edit


def _clashes(accepted: list[Edit], edit: Edit) -> bool:
    index = bisect_left(accepted, edit)
    for other in accepted[max(0, index - 1) : index + 1]:
        if edit.start == other.start or (edit.start < other.end and other.start < edit.end):
            return True
    return False


def _apply(source: str, edits: list[Edit]) -> str:
    parts: list[str] = []
    done = 0
    for edit in edits:
        parts += (source[done : edit.start], edit.text)
        done = edit.end
    return "".join([*parts, source[done:]])

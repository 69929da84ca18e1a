"""One JSON object a line for each finding, in offsets of the source: the contract for other programs.

Keys: schema (1), document, start, end, line, column, code, name, severity, message, entry, fix, related. Offsets, line
and column count code points; line and column start at 1. A lone surrogate is written as an escape, so the output is
always valid UTF-8; so are bidirectional marks and the line separators that some readers split at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.reporters import WIDTH, Reporter
from terms.text.json_line import json_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from terms.model import Corpus, Document, Edit, Finding, Place


def report(findings: Sequence[Finding], corpus: Corpus, room: int = WIDTH) -> str:  # noqa: ARG001 - for people
    """The lines, each with its line end."""
    return "".join(f"{_line(finding, corpus)}\n" for finding in findings)


def _line(finding: Finding, corpus: Corpus) -> str:
    document = corpus.by_name[finding.document]
    position = document.locate(finding.start, finding.end)
    fields = {
        "schema": 1,
        "document": finding.document,
        "start": position.start,
        "end": position.end,
        "line": position.line,
        "column": position.column,
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "message": finding.message,
        "entry": finding.entry,
        "fix": _fix(finding, document),
        "related": [_place(place, corpus) for place in finding.related],
    }
    return json_line(fields)


def _fix(finding: Finding, document: Document) -> dict[str, object] | None:
    if finding.fix is None:
        return None
    return {"safety": finding.fix.safety, "edits": [_edit(edit, document) for edit in finding.fix.edits]}


def _edit(edit: Edit, document: Document) -> dict[str, object]:
    position = document.locate(edit.start, edit.end)
    return {"start": position.start, "end": position.end, "text": edit.text}


def _place(place: Place, corpus: Corpus) -> dict[str, object]:
    position = corpus.by_name[place.document].locate(place.start, place.end)
    return {
        "document": place.document,
        "start": position.start,
        "end": position.end,
        "message": place.message,
    }


REPORTER = Reporter("jsonl", report)

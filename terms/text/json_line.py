"""JSON for other programs: one value a line, keys in the order of the contract."""

from __future__ import annotations

import json
import re

# Control characters, bidirectional marks, the line separators that some readers split at, lone surrogates.
_ESCAPED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def json_line(value: object) -> str:
    r"""The value as JSON without a line end; characters are written as they are, but for those that would mislead.

    >>> print(json_line({"schema": 1, "han": "習\u202e近平"}))
    {"schema": 1, "han": "習\u202e近平"}
    """
    return _ESCAPED.sub(lambda found: f"\\u{ord(found.group()):04x}", json.dumps(value, ensure_ascii=False))

"""Text made safe for a terminal: control, bidirectional and invisible characters are named, never emitted."""

from __future__ import annotations

import re

# C0 and C1 without tab and newline; soft hyphen; zero-width, bidi and other format characters; lone surrogates.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


def visible(text: str) -> str:
    r"""The text with each hidden character written as its code point.

    >>> visible("\u202e平近習\x1b[2J")
    '<U+202E>平近習<U+001B>[2J'
    """
    return _HIDDEN.sub(lambda found: f"<U+{ord(found.group()):04X}>", text)


def one_line(text: str) -> str:
    r"""The text on one line: line breaks, tabs and runs of blanks become one blank, hidden characters are named.

    >>> one_line("Dalian No. 8\n  Senior High School")
    'Dalian No. 8 Senior High School'
    """
    return visible(" ".join(text.split()))

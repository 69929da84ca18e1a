"""The errors that a person may see; each message is one line: what, where, what to try.

TermsError
├── UsageError        a wrong option, name or configuration         exit 2
├── GlossaryError     a glossary or exchange file with bad rows     exit 2
├── DocumentSkipped   a document that could not be read              exit 3
└── WriteRefused      a file that was not written, and why           exit 4
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


_SHOWN = 20  # a screenful of problems; the rest are counted
_FEW = 12  # names that a person reads in one message


class TermsError(Exception):
    """Base of every error meant for a person."""

    exit_code = 2

    @property
    def lines(self) -> tuple[str, ...]:
        """The message, a line for each problem."""
        return (str(self),)


class UsageError(TermsError):
    """The command, an option, a name or the configuration is wrong."""


class GlossaryError(TermsError):
    """A glossary cannot be read whole; every problem is named, and nothing of it is used or saved over."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.lines))

    @property
    def lines(self) -> tuple[str, ...]:
        """The first problems, and how many there are beside them."""
        more = len(self.problems) - _SHOWN
        return self.problems[:_SHOWN] + ((f"… and {more} more",) if more > 0 else ())


class DocumentSkipped(TermsError):
    """One document was left out; the run goes on and ends with exit code 3.

    `code` is an outcome code: E-ENC (encoding), E-PATH (missing or unreadable), E-FMT (not this format), E-SIZE (too
    large), E-FAULT (terms itself failed on the document; the run goes on with the others).
    """

    exit_code = 3

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{message} [{code}]")
        self.code = code


class WriteRefused(TermsError):
    """Nothing was written; the old file is as it was. Codes: C-RO, C-LOCK, C-STALE, C-SHRINK, C-IO."""

    exit_code = 4

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{message} [{code}]")
        self.code = code


def unknown_name(what: str, name: str, known: Iterable[str]) -> UsageError:
    """An error that names the nearest known name, whatever its case; else all of them, if they are few.

    Of many it names the command that lists them: what there are many of (rules, formats) has one.

    >>> str(unknown_name("format", "cvs", ["csv", "json"])), str(unknown_name("format", "doc", ["csv", "json"]))
    ("unknown format 'cvs': did you mean 'csv'?", "unknown format 'doc': known: csv, json")
    """
    from difflib import get_close_matches

    names = {known_name.casefold(): known_name for known_name in sorted(known)}
    near = get_close_matches(name.casefold(), names, n=1)
    if near:
        hint = f"did you mean {names[near[0]]!r}?"
    elif len(names) <= _FEW:
        hint = f"known: {', '.join(names.values())}"
    else:
        hint = f"`terms {what}s` lists what there is"
    return UsageError(f"unknown {what} {name!r}: {hint}")

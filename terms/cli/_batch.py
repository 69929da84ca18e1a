"""Many questions at once: TSV rows without a header, one question a line, from a file or standard input."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terms.cli._inputs import STANDARD_INPUT, typed
from terms.cli._output import echo_json_lines
from terms.errors import DocumentSkipped, TermsError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


def batch_rows(path: str) -> Iterator[list[str]]:
    """The cells of every line that is not empty; `-` is standard input.

    Raises:
        GlossaryError: the file cannot be read, or is not UTF-8.
        UsageError: standard input is not UTF-8.
    """
    for line in _text(path).removeprefix("\ufeff").split("\n"):
        if line.strip():
            yield line.rstrip("\r").split("\t")


def echo_answers(
    rows: Iterator[list[str]], columns: Sequence[str], answer: Callable[[list[str]], dict[str, Any]]
) -> int:
    """One object for each row; where there is no answer it holds the cells by `columns`, and the `error`.

    Returns 3 where there was such a row, else 0.
    """
    exit_code = 0
    for cells in rows:
        try:
            answered = answer(cells)
        except TermsError as error:
            answered = {"schema": 1, **dict(zip(columns, cells, strict=False)), "error": str(error)}
            exit_code = DocumentSkipped.exit_code
        echo_json_lines([answered])
    return exit_code


def _text(path: str) -> str:
    from terms.glossary import store

    if path != "-":
        return store.read(path)
    try:
        return typed().decode("utf-8")
    except UnicodeDecodeError as error:
        raise UsageError(f"{STANDARD_INPUT}: byte {error.start} is not UTF-8; give it UTF-8 text") from error
    except OSError as error:
        raise UsageError(f"{STANDARD_INPUT}: {error.strerror}; give it a text") from error

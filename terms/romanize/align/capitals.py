"""Where a name that nothing explains begins: the run of capitalized words at its end, titles cut off."""

from __future__ import annotations

from functools import cache

from terms.tables import column, rows
from terms.text.lazy_pattern import lazy_pattern

_WORD = lazy_pattern(r"[^\s,;:()\"“”/]+")
_BREAK = lazy_pattern(r"[,;:()\"“”/]|(?<=[a-z]{2})\.\s")
_INSIDE = frozenset(
    {"of", "the", "and", "de", "la", "von", "van", "bin", "al", "da", "di", "del", "for", "in", "on", "to", "&"}
)
_LONGEST_TITLE = 4
_FARTHEST = 160


def capital_start(text: str, end: int) -> int | None:
    """Where the capitalized run before `end` begins; None where the last word has no capital.

    >>> text = "Hong Kong Chief Executive Jackie Chan"
    >>> text[capital_start(text, len(text)):]
    'Jackie Chan'
    """
    low = max(0, end - _FARTHEST)
    for found in _BREAK.finditer(text, low, end):
        low = found.end()
    words = [(word.start(), word.group()) for word in _WORD.finditer(text, low, end)]
    run = _run(words)
    return _without_titles(run)[0][0] if run else None


def _run(words: list[tuple[int, str]]) -> list[tuple[int, str]]:
    at = len(words)
    while at and (_is_capital(words[at - 1][1]) or (at < len(words) and words[at - 1][1] in _INSIDE)):
        at -= 1
        if words[at][1].endswith(("'s", "’s")):
            at += 1
            break
    while at < len(words) and not _is_capital(words[at][1]):
        at += 1
    return words[at:]


def _is_capital(word: str) -> bool:
    return word[:1].isupper() or word[:1].isdigit()


def _without_titles(run: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The words after the last title, where a name is left and no "of" follows the title."""
    best = 0
    for start in range(len(run)):
        if start and run[start - 1][1] in _INSIDE:
            continue  # of Marine Technology
        for size in range(1, min(_LONGEST_TITLE, len(run) - start - 1) + 1):
            phrase = " ".join(word for _, word in run[start : start + size]).lower().rstrip(".")
            if phrase in _titles() and run[start + size][1] not in _INSIDE:
                best = max(best, start + size)
    return run[best:]


@cache
def _titles() -> frozenset[str]:
    return column("titles") | frozenset(row[0] for row in rows("title_modifiers"))

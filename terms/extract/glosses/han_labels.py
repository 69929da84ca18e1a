"""Chinese labels before names in a bracket: （英語：Microsoft，縮寫：MS）, (魯迅，原名周樹人)."""

from __future__ import annotations

import re
from functools import cache

from terms.tables import column
from terms.text.han import has_han, is_han
from terms.text.lazy_pattern import lazy_pattern

_PART = lazy_pattern(r"[^,，;；、\n]+")
_NAME = lazy_pattern(r"[A-Za-z\u00c0-\u024f][\w .'’&+#/()-]*[\w.)+#]")
_LONGEST = 8  # words of a name


def labeled_names(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Where the names of a bracket's inside stand: behind a Chinese label, or as its first part; () without one there.

    A first part needs no label: （Lin Yutang，1895年－1976年）.

    >>> inside = "英語：Microsoft，縮寫：MS，1975年成立"
    >>> [inside[first:last] for first, last in labeled_names(inside, 0, len(inside))]
    ['Microsoft', 'MS']
    >>> labeled_names("成立於 1975 年，Microsoft", 0, 22)
    ()
    """
    found: list[tuple[int, int]] = []
    for number, part in enumerate(_PART.finditer(text, start, end)):
        label = _label().match(text, part.start(), part.end())
        name = _NAME.fullmatch(text, label.end() if label else part.start(), _stripped(text, *part.span()))
        if name and (label or not number) and _is_name(name.group()):
            found.append(name.span())
        elif not number:
            return ()
    return tuple(found)


def after_han_label(text: str, start: int, end: int) -> int:
    """Where characters begin that a label such as "formerly" or "in short" says another name of; `start` without one.

    >>> after_han_label("原名周樹人", 0, 5), after_han_label("簡稱", 0, 2), after_han_label("紫禁城", 0, 3)
    (2, 0, 0)
    """
    label = _label().match(text, start, end)
    return label.end() if label and end - label.end() > 1 and is_han(text[label.end() : end]) else start


def _is_name(text: str) -> bool:
    return not has_han(text) and len(text.split()) <= _LONGEST


def _stripped(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())


@cache
def _label() -> re.Pattern[str]:
    """A label with its colon or a blank after it."""
    labels = "|".join(sorted(column("han_labels"), key=len, reverse=True))
    return re.compile(rf"\s*(?:{labels})(?:\s*[:：]\s*|[为為是]?\s*)")

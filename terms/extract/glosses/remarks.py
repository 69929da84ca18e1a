"""Remarks in a bracket that name nothing: how often something is found, in which state it is."""

from __future__ import annotations

from terms.extract.meaning import rendered
from terms.tables import column
from terms.text.lazy_pattern import lazy_pattern

_COUNT = lazy_pattern(r"(?:~|about |over |some )?\d[\d,.]*[+]?(?: [a-z]+){1,3}")


def is_count_or_state(english: str, han: str) -> bool:
    """Whether a bracket counts the characters before it or says in which state they are, and does not translate them.

    >>> is_count_or_state("24 occurrences", "道"), is_count_or_state("3 kingdoms", "三國")
    (True, False)
    >>> is_count_or_state("required", "倉頡"), is_count_or_state("required", "必需")
    (True, False)
    """
    is_remark = english.rpartition(" ")[2] in column("state_words") or _COUNT.fullmatch(english) is not None
    return is_remark and not rendered(han, english)

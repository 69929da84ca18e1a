"""Cues in words: short ones for a table, sentences for an explanation."""

from __future__ import annotations

import inspect
import re
from functools import cache
from importlib import import_module

from terms.registry import modules
from terms.tables import mapping, rows

_PATTERNS = "terms.extract.patterns"
_PARTS = re.compile(r"[=/]")


def words(cue: str) -> str:
    """A cue in a few words; one that the table does not know stays as it is.

    >>> words("aligned:wade-giles"), words("generic:City=市"), words("delimiter:quotes")
    ('spelled: Wade-Giles', 'City = 市', 'in quotation marks')
    """
    return _told(cue, 0) or cue


def sentence(cue: str) -> str:
    """A cue as a sentence.

    >>> sentence("title:Mayor")
    'The title “Mayor” before the name was cut off.'
    """
    return _told(cue, 1) or page_of_pattern(cue.partition(":")[0]) or f"{cue}."


def pattern_words(name: str) -> str:
    """Where a pattern finds the characters, in a few words.

    >>> pattern_words("gloss")
    'in brackets after the name'
    """
    return mapping("plain_words").get(f"pattern:{name}", name)


def system_words(name: str) -> str:
    """A romanization system as people call it.

    >>> system_words("hong-kong")
    'Cantonese (Hong Kong)'
    """
    return mapping("plain_words").get(f"system:{name}", name)


def is_known(cue: str) -> bool:
    """Whether the table has words for the cue."""
    return _row(cue) is not None


def page_of_pattern(name: str) -> str:
    """The first line of a pattern's page, which says for its own cue why; "" where there is no such pattern.

    >>> page_of_pattern("table-row")
    'A table row with Han cells and Latin cells beside them.'
    """
    module = name.replace("-", "_")
    if module not in modules(_PATTERNS):
        return ""
    return (inspect.getdoc(import_module(f"{_PATTERNS}.{module}")) or "").split("\n", 1)[0]


def _told(cue: str, column: int) -> str:
    """What the table says of the longest part of a cue that it knows, with the rest as the value."""
    found = _row(cue)
    if found is None:
        return ""
    name, value = found
    shown = {"aligned": system_words(value), "sheet": value.replace("-", " ")}.get(name, value)
    return _table()[name][column].format(shown, *_PARTS.split(shown, maxsplit=1), "")


def _row(cue: str) -> tuple[str, str] | None:
    """The name of the cue's row, and its value; a row whose name ends with a colon is for cues that have one."""
    name, value = _half_empty(cue), ""
    while name:
        if value and f"{name}:" in _table():
            return f"{name}:", value
        if name in _table():
            return name, value
        name, _, last = name.rpartition(":")
        value = f"{last}:{value}" if value else last
    return None


def _half_empty(cue: str) -> str:
    """A generic word on one side alone has a row of its own: `generic:=族` is `generic:han:族`."""
    name, _, value = cue.partition(":")
    if name == "generic" and value.startswith("="):
        return f"generic:han:{value[1:]}"
    if name == "generic" and value.endswith("="):
        return f"generic:english:{value[:-1]}"
    return cue


@cache
def _table() -> dict[str, tuple[str, str]]:
    """Words and sentence of each cue; numbered parts of the value follow the value as a whole."""
    return {row[0]: (_shifted(row[1]), _shifted(row[2])) for row in rows("cues")}


def _shifted(template: str) -> str:
    return template.replace("{1}", "{2}").replace("{0}", "{1}").replace("{}", "{0}")

"""Taiwan's standard readings where they differ: characters by table, words by table and dictionary.

Source: 國語一字多音審訂表 (Ministry of Education, 1999). The mainland reading stays where the table has it; else the
table's reading with the same letters; else the table's only reading.
"""

from __future__ import annotations

from functools import cache

from terms.romanize.readings import cedict
from terms.tables import mapping, rows
from terms.text.script import traditional


def taiwan_reading(char: str, syllable: str) -> str:
    """Taiwan's reading of a character that the mainland reads `syllable`.

    >>> taiwan_reading("期", "qī"), taiwan_reading("中", "zhōng")
    ('qí', 'zhōng')
    """
    table = _characters()
    found = table.get((char, syllable))
    return found or table.get((traditional(char), syllable), syllable)


def taiwan_word(han: str) -> tuple[str, ...] | None:
    """Taiwan's reading of a whole word, None where it follows from its characters.

    >>> taiwan_word("說服")
    ('shuì', 'fú')
    """
    found = _words().get(traditional(han))
    return tuple(found.split()) if found else cedict.taiwan(han)


@cache
def _characters() -> dict[tuple[str, str], str]:
    return {(row[0], row[1]): row[2] for row in rows("taiwan_readings")}


def _words() -> dict[str, str]:
    return mapping("taiwan_words")

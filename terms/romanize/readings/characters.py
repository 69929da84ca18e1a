"""Every reading of one character, in base notation, for matching a printed spelling with its characters.

The tables are data (`character_readings.tsv`, and those of characters of names): asking a library for each new
character would make a cold run several times slower. A row is looked for only when its character is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.tables import mapping, row

if TYPE_CHECKING:
    from terms.romanize.systems import Language

_COLUMNS: dict[Language, int] = {"cmn": 1, "yue": 2, "ko": 3, "vi": 4}
# Teochew syllables follow from the Hokkien ones.
_LISTED: dict[Language, str] = {"nan": "hokkien_readings", "tcw": "hokkien_readings", "hak": "hakka_readings"}
_SCRIPT = 5
_FORMS = 64  # a long name of characters with several counterparts each would have thousands


def readings(char: str, language: Language = "cmn") -> tuple[str, ...]:
    """Every reading of a character in a language; () where none is known.

    The first Mandarin reading is the commonest. Both scripts are served: readings of the character in the other
    script follow its own.
    Source: Unihan 15.0, pypinyin, Taiwan's official readings of 1999; see the tables' headers.

    >>> readings("曾"), readings("曾", "yue"), readings("曾", "ko")
    (('ceng2', 'zeng1'), ('zang1', 'cang4'), ('증',))
    >>> readings("圳")[-1]
    'zun4'
    >>> readings("A")
    ()
    """
    if language in _LISTED:
        return _listed(char, _LISTED[language])
    column = _COLUMNS.get(language)
    found = tuple(_cell(char, column).split()) if column else ()
    return found or _listed(char, "vietnamese_readings") if language == "vi" else found


def other_script(char: str) -> str:
    """The characters that this one stands for in the other script, none where both scripts write it alike.

    >>> other_script("台"), other_script("习"), other_script("李")
    ('檯臺颱', '習', '')
    """
    return _cell(char, _SCRIPT)


def forms(han: str) -> tuple[str, ...]:
    """The text as it is, then with each character as the other script writes it; for looking up short names.

    >>> forms("习近"), forms("李")
    (('习近', '習近'), ('李',))
    """
    found = [""]
    for char in han:
        found = [form + other for form in found[:_FORMS] for other in char + other_script(char)]
    return tuple(found)


def _cell(char: str, column: int) -> str:
    cells = row("character_readings", char)
    return cells[column] if column < len(cells) else ""


def _listed(char: str, table: str) -> tuple[str, ...]:
    """The readings of characters of names, in either script."""
    return tuple(reading for form in forms(char) for reading in mapping(table).get(form, "").split())

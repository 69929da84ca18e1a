"""Readings of words and characters out of pypinyin's dictionaries, which are keyed by simplified words.

This is the only module that imports pypinyin, and it takes readings from it, never spellings.
"""

from __future__ import annotations

from functools import cache
from typing import Any

LONGEST = 8
"""Longer entries are idioms and titles, no parts of names."""


@cache
def characters(char: str) -> tuple[str, ...]:
    """Every reading of a character, toned, the commonest first; () where none is known.

    >>> characters("行")[:2], characters("🙂")
    (('xíng', 'háng'), ())
    """
    readings = _characters().get(ord(char), "")
    return tuple(readings.split(",")) if readings else ()


def phrase(word: str) -> tuple[str, ...] | None:
    """The reading of a simplified word as a whole, one toned syllable a character.

    >>> phrase("重庆"), phrase("重慶")
    (('chóng', 'qìng'), None)
    """
    found = _phrases().get(word)
    return tuple(choices[0] for choices in found) if found is not None and len(found) == len(word) else None


def full_tone(char: str, syllable: str) -> str:
    """The syllable with its tone where the dictionary has it neutral: names are read in full.

    >>> full_tone("子", "zi"), full_tone("明", "míng")
    ('zǐ', 'míng')
    """
    if not syllable.isascii() or "ü" in syllable:
        return syllable
    from terms.romanize.tones import plain

    same = (reading for reading in characters(char) if not reading.isascii())
    toned = list(same)
    return next((reading for reading in toned if plain(reading) == syllable), toned[0] if toned else syllable)


@cache
def _characters() -> dict[int, str]:
    found: dict[int, str] = _data("pinyin_dict")
    return found


@cache
def _phrases() -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = _data("phrases_dict")
    return found


def _data(name: str) -> Any:
    """One of pypinyin's data modules, without the package, which would load them all."""
    import importlib.util
    from pathlib import Path

    package = importlib.util.find_spec("pypinyin")
    folder = next(iter((package.submodule_search_locations if package is not None else None) or ()), ".")
    spec = importlib.util.spec_from_file_location(f"_pypinyin_{name}", Path(folder, f"{name}.py"))
    if spec is None or spec.loader is None:
        return {}
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return getattr(module, name)

"""A body and its division without a word between them: National Fire Agency Special Rescue Team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.extract.boundary.forms import is_name_word, text_of
from terms.extract.generic_words import is_generic_of, stated_kind
from terms.extract.kinds.spelled import spelled, spelled_from_start
from terms.extract.meaning import rendered
from terms.tables import column
from terms.text.han import han_only

if TYPE_CHECKING:
    from terms.extract.boundary.window import Word

_SHORTEST_BODY, _SHORTEST_STACK = 2, 4  # words of a body before its division, of both


def division_from(words: tuple[Word, ...], start: int, han: str) -> int:
    """Where a division begins after the name of its body, which the characters lack: … Agency Rescue Team."""
    if len(words) - start < _SHORTEST_STACK:
        return start
    for index in range(start + _SHORTEST_BODY, len(words) - 1):
        body = words[start:index]
        if _is_body(body) and _is_division(words[index:], han):
            name = text_of(body)
            head = body[0].text if body[1].text == "of" else body[-1].text
            is_said = rendered(han, head) or spelled(name, han_only(han)).by_sound
            return start if is_said else index
    return start


def _is_body(words: tuple[Word, ...]) -> bool:
    """Whether the words are the whole name of a body: National Fire Agency, Ministry of the Interior."""
    if not is_name_word(words[-1].text):
        return False
    is_headed = words[1].text == "of" and stated_kind(words[0].text) == "organization"
    return is_headed or stated_kind(words[-1].text) == "organization"


def _is_division(words: tuple[Word, ...], han: str) -> bool:
    """Whether the words begin as the characters do, and have the generic word that they end with."""
    first = words[0].text
    if not is_name_word(first) or (stated_kind(first) == "organization" and words[1].text != "of"):
        return False
    if spelled_from_start(first, han):
        return True
    is_explained = first.lower() in column("name_openers") or bool(rendered(han, first))
    head = first if words[1].text == "of" else words[-1].text
    # A law is no division: Freedom of Government Information Act.
    return is_explained and stated_kind(head) in (None, "organization") and is_generic_of(head, han)

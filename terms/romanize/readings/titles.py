"""Titles after a person's name: 王部長, 李先生, 星雲大師."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from terms.tables import mapping
from terms.text.script import simplified


class Title(NamedTuple):
    """A title of `length` characters at the end; a religious one follows a dharma name, which has no surname."""

    length: int
    religious: bool = False


@lru_cache(maxsize=1024)  # readings and orthography ask for the same name in turn
def title(han: str) -> Title:
    """The title at the end of a person's name; its length is 0 where there is none.

    >>> title("王部長"), title("星雲大師"), title("王建民")
    (Title(length=2, religious=False), Title(length=2, religious=True), Title(length=0, religious=False))
    """
    simple = simplified(han)
    for size in (4, 3, 2):
        if len(han) > size and simple[-size:] in mapping("person_titles"):
            return Title(size, mapping("person_titles")[simple[-size:]] == "religious")
    return Title(0)

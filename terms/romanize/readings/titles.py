"""Titles after a person's name: 王部長, 李先生, 星雲大師."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from terms.tables import mapping
from terms.text.script import simplified


class Title(NamedTuple):
    """A title of `length` characters at the end; a religious one follows a dharma name, which has no surname.

    A royal one has become a part of the name, with a capital: 慈禧太后 Cíxǐ Tàihòu.
    """

    length: int
    religious: bool = False
    royal: bool = False


@lru_cache(maxsize=1024)  # readings and orthography ask for the same name in turn
def title(han: str) -> Title:
    """The title at the end of a person's name; its length is 0 where there is none.

    >>> title("王部長").length, title("星雲大師").religious, title("慈禧太后").royal, title("王建民").length
    (2, True, True, 0)
    """
    simple = simplified(han)
    for size in (4, 3, 2):
        if len(han) > size and simple[-size:] in mapping("person_titles"):
            found = mapping("person_titles")[simple[-size:]]
            return Title(size, religious=found == "religious", royal=found == "royal")
    return Title(0)

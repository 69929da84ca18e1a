"""A character that hardly anybody's name has.

What it does:
    Finds a character in a bracket that none of the character sets of Taiwan, Hong Kong, China and Japan has that were
    made for everyday text (Big5 with HKSCS, GB 2312, JIS X 0208), once a corpus. A form of the glossary is silent.

Why:
    An input method or a scanner put a rare twin in the place of a common character; in most fonts it is an empty box.

Example:
    Chen Li-feng (陳麗凬), where 凬 is an old form of 風

Fix:
    None: some people do bear a rare character.

Source:
    Big5-2003 and HKSCS-2008, GB/T 2312-1980, JIS X 0208:1997, as Python's codecs have them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._corpus import place
from terms.checks._decisions import BANNED
from terms.checks._entities import entities
from terms.checks._prose import in_prose, names_something
from terms.text.han import han_only
from terms.text.script import traditional

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding

_SETS = ("big5hkscs", "gb2312", "shift_jis")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every name with a rare character."""
    for entity in entities(corpus).values():
        known = {form.han for form in entity.forms if form.status not in BANNED}
        told = [m for m in entity.mentions if m.han.text not in known and names_something(m) and in_prose(corpus, m)]
        rare = "".join(char for char in han_only(told[0].han.text) if is_rare(char)) if told else ""
        if rare:
            first = told[0]
            yield RULE.finding(
                document=first.document,
                start=first.han.start,
                end=first.han.end,
                message=f"{rare} in {first.han.text} is a rare character: is a common one meant?",
                entry=entity.id,
                related=tuple(place(mention, "here as well") for mention in told[1:]),
            )


@lru_cache(maxsize=4096)
def is_rare(char: str) -> bool:
    """Whether no everyday character set has it, nor its traditional form.

    >>> is_rare("堃"), is_rare("镕"), is_rare("凬")
    (False, False, True)
    """
    # 镕 is missing from GB 2312, but its traditional form 鎔 is an everyday character.
    return not any(form.encode(name, "ignore") for form in {char, traditional(char)} for name in _SETS)


RULE = Rule("S611", "rare-character", "query", check)

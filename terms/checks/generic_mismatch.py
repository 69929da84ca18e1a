"""The English generic word is not the one of the characters.

What it does:
    Finds places whose English ends in County, City, Township, District, Province ... and whose characters end
    in the generic of another unit (縣 市 鄉 鎮 區 省 ...). The name before the generic must have two characters at
    least: in Dali District (大里) and Sinshih District (新市) the last one belongs to the name.

Why:
    Chiayi County and Chiayi City are two places.

Example:
    Chiayi County (嘉義市) → Chiayi City

Fix:
    None: either side may be wrong. The message proposes the English.

Source:
    Ministry of the Interior (Taiwan), Standards for Romanization of Place Names; GB/T 30240.1.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._spelling import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding, Mention

# Units of administration: each has one word on either side, so a clash is an error. 村, 里 and 州 also end plain names.
# The first that renders a suffix is the one to propose.
_UNITS = ("city", "county", "district", "province", "township", "town", "municipality", "prefecture", "village")
_SUFFIXES = frozenset("縣县市鄉乡鎮镇區区省")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every place whose two generics disagree."""
    for document in corpus.documents:
        for mention in corpus.mentions_by_document[document.name]:
            suffix, unit = mention.han.text[-1], _unit(mention)
            if len(mention.han.text) < 3 or suffix not in _SUFFIXES or not unit or suffix in _renderings()[unit]:
                continue
            if not _renderings()[unit].isdisjoint(mention.han.text):  # both are there: Anxi County, Quanzhou City
                continue
            proposed = next((word.title() for word in _UNITS if suffix in _renderings()[word]), "another word")
            yield RULE.finding(
                document=document.name,
                start=mention.english.start,
                end=mention.han.end,
                message=f"{unit.title()} but {suffix} in {mention.han.text}: {proposed}?",
            )


def _unit(mention: Mention) -> str:
    """The unit that the English ends in; "" for none, or where nothing stands before it."""
    found = words(mention.english.text)
    return found[-1] if len(found) > 1 and found[-1] in _UNITS else ""


@cache
def _renderings() -> dict[str, frozenset[str]]:
    """The characters that render each unit."""
    from terms.tables import rows

    table = [(english.casefold(), han) for english, han, *_ in rows("generic_words")]
    return {unit: frozenset(han for english, han in table if english == unit) for unit in _UNITS}


RULE = Rule("P111", "generic-mismatch", "error", check)

"""One bracket for several names, in another order than the names.

What it does:
    Finds a bracket with a list of characters where a name does not spell the characters at its place and does
    spell others of the bracket, whose place in turn is wrong.

Why:
    Readers pair the first with the first; the mixture puts characters to the wrong place or person.

Example:
    Sanchong, Banciao and Tucheng (三重、土城、板橋) → (三重、板橋、土城)

Fix:
    The order of the English names (unsafe).

Source:
    Taipei Times practice: one bracket with 、 for a list, in the order of the names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._brackets import Bracket, bracket_lists
from terms.checks._pairing import belong
from terms.model import Edit, Finding, Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Mention


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every bracket whose characters fit in another order."""
    for document in corpus.documents:
        for bracket, mentions in bracket_lists(corpus, document):
            order = _order(corpus, mentions)
            if order is not None:
                yield _finding(bracket, mentions, order)


def _order(corpus: Corpus, mentions: list[Mention]) -> list[str] | None:
    """The characters in the order of the names; None where they stand so, or where that is not certain."""
    hans = [mention.han.text for mention in mentions]
    wanted: list[str] = []
    for mention in mentions:
        fitting = [han for han in hans if belong(corpus, mention, han)]
        if len(fitting) > 1:
            return None
        wanted.append(fitting[0] if fitting else "")
    _place_the_rest(wanted, hans)
    return wanted if wanted != hans and sorted(wanted) == sorted(hans) else None


def _place_the_rest(wanted: list[str], hans: list[str]) -> None:
    """Names that spell nothing here keep the characters at their place; one that lost its own gets what is left."""
    for index, han in enumerate(hans):
        if not wanted[index] and han not in wanted:
            wanted[index] = han
    left = [han for han in hans if han not in wanted]
    if len(left) == 1 and wanted.count("") == 1:
        wanted[wanted.index("")] = left[0]


def _finding(bracket: Bracket, mentions: list[Mention], order: list[str]) -> Finding:
    edits = tuple(
        Edit(mention.han.start, mention.han.end, han)
        for mention, han in zip(mentions, order, strict=True)
        if han != mention.han.text
    )
    return RULE.finding(
        document=mentions[0].document,
        start=bracket.start,
        end=bracket.end,
        message=f"the characters are not in the order of the names: write ({'、'.join(order)})",
        fix=Fix("unsafe", edits),
    )


RULE = Rule("P106", "list-order", "warning", check)

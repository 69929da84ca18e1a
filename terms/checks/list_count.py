"""One bracket for several names, with too few characters.

What it does:
    Finds a bracket with a list of characters before which the list of names has one item more, where no name
    spells the characters it would get. The item before the comma does not count where it opens the sentence or
    follows In, At, From ..., unless the names fit the characters one place on.

Why:
    One item was lost, and every pair before it is wrong.

Example:
    the Paiwan, Atayal and Saisiyat (排灣、賽夏) villages

Fix:
    None; the message says how many names there are.

Source:
    Taipei Times practice: one bracket with 、 for a list, in the order of the names.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._alignment import nearly_fits
from terms.checks._brackets import bracket_lists
from terms.checks._pairing import belong

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Finding, Mention

_ITEM_BEFORE = re.compile(r"(?P<lead>\S*)\s*\b(?P<item>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*), \Z")
_ITEM_BETWEEN = re.compile(r"\s*,\s(?P<item>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*),?\s(?:and |or |& )?")
_OPENERS = frozenset({"in", "at", "on", "from", "near", "outside", "inside", "across", "around", "to", "for"})
_SENTENCE_ENDS = (".", "!", "?", "”", '"', ":")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every list with one name more than characters."""
    for document in corpus.documents:
        for bracket, mentions in bracket_lists(corpus, document):
            left_out = _left_out(document.text, mentions)
            if left_out:
                yield RULE.finding(
                    document=document.name,
                    start=left_out.start("item"),
                    end=bracket.end,
                    message=f"{left_out['item']} has no characters in {bracket.text}: add them",
                )
                continue
            before = document.text[max(0, mentions[0].english.start - 80) : mentions[0].english.start]
            item = _ITEM_BEFORE.search(before)
            if item is None or any(belong(corpus, mention, mention.han.text) for mention in mentions):
                continue
            if not _is_shifted(mentions) and not _belongs_to_list(item):
                continue
            yield RULE.finding(
                document=document.name,
                start=mentions[0].english.start - len(item["item"]) - 2,
                end=bracket.end,
                message=f"{len(mentions) + 1} names from {item['item']} on, {len(mentions)} in {bracket.text}: "
                "add the missing one",
            )


def _left_out(text: str, mentions: list[Mention]) -> re.Match[str] | None:
    """A name of the list between two that the characters spell: Paiwan, Atayal and Saisiyat (排灣、賽夏)."""
    gaps = ((first.english.end, second.english.start) for first, second in pairwise(mentions))
    return next((found for start, end in gaps if (found := _ITEM_BETWEEN.fullmatch(text, start, end))), None)


def _is_shifted(mentions: list[Mention]) -> bool:
    """Whether a name spells the characters one place on."""
    return any(nearly_fits(first.english.text, second.han.text) for first, second in pairwise(mentions))


def _belongs_to_list(item: re.Match[str]) -> bool:
    lead = item["lead"]
    return bool(lead) and not lead.endswith(_SENTENCE_ENDS) and lead.casefold() not in _OPENERS


RULE = Rule("P107", "list-count", "warning", check)

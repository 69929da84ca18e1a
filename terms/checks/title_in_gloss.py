"""A title inside the bracket.

What it does:
    Finds a person's characters that end in an office, rank or form of address (立委, 總統, 先生, 教授 ...), where at
    least two characters are left without it.

Why:
    The bracket gives the name; the title stands in English before it, and searches for the name fail.

Example:
    Wang Hsin-yi (王欣儀議員) → Wang Hsin-yi (王欣儀)

Fix:
    Without the title (unsafe: some titles are part of a pen name).

Source:
    Taipei Times practice: titles in lower case before names, characters of the name alone.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._alignment import nearly_fits
from terms.extract.kinds.spelled import has_tones
from terms.model import Edit, Finding, Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Mention


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every person's characters that end in a title."""
    for document in corpus.documents:
        for mention in corpus.mentions_by_document[document.name]:
            title = _title(mention)
            if not title or has_tones(mention.english.text):  # a reading spells the title as well
                continue
            start = mention.han.end - len(title)
            name = mention.han.text.removesuffix(title)
            yield RULE.finding(
                document=document.name,
                start=mention.han.start,
                end=mention.han.end,
                message=f"title {title} inside the bracket: write ({name})",
                fix=Fix("unsafe", (Edit(start, mention.han.end, ""),)),
            )


def _title(mention: Mention) -> str:
    """The longest title that the characters end in, where what is left is the name; "" for none."""
    han = mention.han.text
    for size in range(min(_longest(), len(han) - 2), 1, -1):
        if han[-size:] in _titles():
            return han[-size:] if _is_name(mention, han[:-size]) else ""
    return ""


def _is_name(mention: Mention, rest: str) -> bool:
    """Whether the English names what is left; titles of roles (Lady White) and bodies it translates."""
    is_titled = any(cue.startswith("title:") for cue in mention.cues)
    is_person = mention.kind == "person" and (is_titled or mention.relation not in ("translation", "other"))
    return is_person or nearly_fits(mention.english.text, rest)


@cache
def _titles() -> frozenset[str]:
    from terms.tables import column

    return column("han_titles")


@cache
def _longest() -> int:
    return max(map(len, _titles()))


RULE = Rule("N318", "title-in-gloss", "warning", check)

"""The surname alone before the full characters.

What it does:
    Finds one English word before a person's two to four characters where the word spells the surname alone, at
    the first bracket of the person in the article.

Why:
    The first mention gives the full name; the given name was lost in editing.

Example:
    Wu (吳興國) → Wu Hsing-kuo (吳興國)

Fix:
    The full name where the corpus or the glossary has it (unsafe), else none.

Source:
    Taipei Times practice: full name at the first mention, surname afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._alignment import fits
from terms.checks._brackets import bracket_of
from terms.checks._entities import Entity, entities, entity_key
from terms.checks._spelling import is_short
from terms.model import Edit, Finding, Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Mention


_PEOPLES = "族人"  # the Tsou (鄒族)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every first bracket of a person with the surname alone before it."""
    for document in corpus.documents:
        seen: set[str] = set()
        for mention in corpus.mentions_by_document[document.name]:
            key = entity_key(corpus, mention.han.text)
            bracket = bracket_of(corpus, mention)
            is_gloss = bracket is not None and mention.english.end < bracket.start
            if is_gloss and key not in seen and _is_surname_only(mention):
                yield _finding(entities(corpus)[key], mention)
            seen.add(key)


def _is_surname_only(mention: Mention) -> bool:
    from terms.romanize.readings.surnames import surnames

    english, han = mention.english.text, mention.han.text
    if " " in english or "-" in english or not english.istitle() or not 2 <= len(han) <= 4:
        return False
    if mention.kind in ("organization", "work") or han[-1] in _PEOPLES:
        return False
    family = "".join(surname.han for surname in surnames(han))
    return 0 < len(family) < len(han) and fits(english, family) and not fits(english, han)


def _finding(entity: Entity, mention: Mention) -> Finding:
    english = mention.english
    known = [other.english.text for other in entity.mentions] + [form.english for form in entity.forms]
    full = next((name for name in known if is_short(english.text, name)), "")
    return RULE.finding(
        document=mention.document,
        start=english.start,
        end=mention.han.end,
        message=f"{english.text} is the surname of {mention.han.text} alone: write "
        + (full or "the full name at the first mention"),
        entry=entity.id,
        fix=Fix("unsafe", (Edit(english.start, english.end, full),)) if full else None,
    )


RULE = Rule("N315", "surname-only-english", "warning", check)

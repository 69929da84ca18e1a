"""An acronym whose letters are exchanged.

What it does:
    Finds an acronym in the bracket whose letters are those of the initials before it in another order, or all
    but one of them. Acronyms that follow another logic (KMT, MOFA, TSMC) share too little with the initials or
    fit inside the words, and are left alone.

Why:
    The eye reads an acronym as a picture; exchanged letters survive proof-reading, and the article goes on with
    them.

Example:
    Fair Trade Commission (FCT, 公平會) → Fair Trade Commission (FTC, 公平會)

Fix:
    The acronym of the same body elsewhere in the corpus or glossary, else the initials (unsafe).

Source:
    vale-cli issue 904: users build "an acronym must fit its definition" by hand.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from terms.checks import Rule
from terms.checks._decisions import BANNED
from terms.checks._entities import entities, entity_key
from terms.checks._spelling import words
from terms.model import Edit, Finding, Fix
from terms.text.latin import is_acronym, letters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Mention

_WORD = re.compile(r"[^\W\d_]+")
# Below this an exchange of letters is as likely a name of its own.
_SHORTEST = 3


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every acronym in a bracket that nearly fits its name."""
    for document in corpus.documents:
        for mention in corpus.mentions_by_document[document.name]:
            for alias in mention.aliases:
                if not is_acronym(alias.text) or not _misfits(alias.text, mention.english.text):
                    continue
                wanted = _wanted(corpus, mention, alias.text)
                yield RULE.finding(
                    document=document.name,
                    start=alias.start,
                    end=alias.end,
                    message=f"{alias.text} does not fit {mention.english.text}: {wanted} is meant?",
                    entry=entities(corpus)[entity_key(corpus, mention.han.text)].id,
                    fix=Fix("unsafe", (Edit(alias.start, alias.end, wanted),)),
                )


def _misfits(acronym: str, english: str) -> bool:
    """Whether the letters are the initials in another order, or all but one and cannot be read off the name."""
    wanted = _initials(english)
    if len(acronym) != len(wanted) or len(wanted) < _SHORTEST or acronym == wanted:
        return False
    lacking = len(wanted) - (Counter(acronym) & Counter(wanted)).total()
    return lacking == 0 or (lacking == 1 and len(wanted) > _SHORTEST and not _reads_off(acronym, english))


def _initials(english: str) -> str:
    return "".join(word[0] for part in words(english) for word in _WORD.findall(part)).upper()


def _reads_off(acronym: str, english: str) -> bool:
    """Whether the letters stand in the name in this order: TSMC, MOFA."""
    rest = iter(letters(english))
    return all(letter in rest for letter in acronym.casefold() if letter.isalpha())


def _wanted(corpus: Corpus, mention: Mention, wrong: str) -> str:
    entity = entities(corpus)[entity_key(corpus, mention.han.text)]
    known = [form.english for form in entity.forms if form.status not in BANNED]
    known += [alias.text for other in entity.mentions for alias in other.aliases]
    fitting = (
        name for name in known if is_acronym(name) and name != wrong and not _misfits(name, mention.english.text)
    )
    return next(fitting, _initials(mention.english.text))


RULE = Rule("P109", "acronym-expansion", "warning", check)

"""The forms under which a mention's english may stand again, and how much each of them says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from terms.extract.boundary.titles import titles
from terms.extract.later.short import initials, short_names
from terms.extract.later.surname import surnames_of
from terms.tables import column
from terms.text.han import han_only, has_han
from terms.text.latin import is_acronym

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Mention, Span

FormName = Literal["full-name", "alias", "acronym", "initials", "surname", "short-form", "han"]

RANK: dict[FormName, int] = {
    "full-name": 0,
    "alias": 0,
    "acronym": 0,
    "han": 0,
    "surname": 1,
    "short-form": 1,
    "initials": 2,
}
"""What a document printed beside characters goes before what is derived from it."""


class Form(NamedTuple):
    """One string that may stand for a mention later."""

    text: str
    name: FormName


def forms(mention: Mention) -> Iterator[Form]:
    """The forms of one mention, printed ones first.

    >>> from terms.model import Mention, Span
    >>> mention = Mention("a", Span.of("Hsu Maw-shin", 0, 12), Span(14, 17, "許茂新"), kind="person")
    >>> [tuple(form) for form in forms(mention)]
    [('Hsu Maw-shin', 'full-name'), ('Hsu', 'surname')]
    """
    if _stands_alone(mention.english, mention):
        yield Form(_one_line(mention.english), "acronym" if is_acronym(mention.english.text) else "full-name")
    for alias in mention.aliases:
        if _stands_alone(alias, mention):
            yield Form(_one_line(alias), "acronym" if is_acronym(alias.text) else "alias")
    for name in surnames_of(mention):
        yield Form(name, "surname")
    for name in short_names(mention):
        yield Form(name, "short-form")
    for name in initials(mention):
        yield Form(name, "initials")


def _stands_alone(span: Span, mention: Mention) -> bool:
    """Whether the words mean the same thing wherever they stand: no ordinary word (one 一, to 到, mayor 市長)."""
    text = span.text
    if has_han(text):
        return False
    if any(char.isupper() for char in text) or " " in text.strip():
        return len(text) > 1
    return len(han_only(mention.han.text)) > 1 and text not in column("function_words") and text not in titles()


def _one_line(span: Span) -> str:
    return " ".join(span.text.split())

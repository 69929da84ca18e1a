"""A new glossary into one that people edit: people's decisions stay, everything new is a proposal."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from terms.text.keys import english_key, han_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terms.model import Entry, Form, Glossary

_OWN_ID = re.compile(r"c([0-9]+)")


def merge(old: Glossary, new: Glossary) -> Glossary:
    """The old glossary with what is new in the other one; merging the same again changes nothing.

    Rows of the old glossary are never changed, moved or taken away, not even to fill an empty cell. A form is known
    if its english and han stand in the old glossary, and unwanted if the pair was rejected there, in either script.
    Other forms of a known entry (same pair but for hyphens and case, else same han in either script) follow its rows
    as admitted candidates. An entry that is not known at all comes as it is, with the next free id. A file without a
    review column gets one with the first proposal.
    """
    index = _Index(old)
    added: dict[str, list[Form]] = {}
    fresh: list[Entry] = []
    number = _last_number(old)
    for entry in new.entries:
        home = index.home(entry)
        if home is None:
            number += 1
            fresh.append(replace(entry, id=f"c{number:04}"))
        else:
            proposed = added.setdefault(home.id, [])
            proposed += _proposals(index.unknown(entry.forms), home, tuple(proposed))
    kept = (replace(entry, forms=(*entry.forms, *added.get(entry.id, ()))) for entry in old.entries)
    columns = _with_review(old.columns) if fresh or any(added.values()) else old.columns
    return replace(old, entries=(*kept, *fresh), columns=columns)


def _with_review(columns: tuple[str, ...]) -> tuple[str, ...]:
    """Columns that can say "candidate": without them a proposal would read back as a person's row."""
    return (*columns, "review") if columns and "review" not in columns else columns


class _Index:
    """Where the forms of the old glossary are."""

    def __init__(self, glossary: Glossary) -> None:
        self._pairs: dict[tuple[str, str], Entry] = {}
        self._spellings: dict[tuple[str, str], Entry] = {}
        self._hans: dict[str, Entry] = {}
        self._rejected: set[tuple[str, str]] = set()
        for entry in glossary.entries:
            for form in entry.forms:
                key = han_key(form.han)
                self._pairs.setdefault(_pair(form), entry)
                self._spellings.setdefault((english_key(form.english), key), entry)
                self._hans.setdefault(key, entry)
                if form.review == "rejected":
                    self._rejected.add((_pair(form)[0], key))

    def home(self, entry: Entry) -> Entry | None:
        """The entry that a new one belongs to: by a shared pair, else by a spelling alike, else by the han."""
        forms = entry.forms
        exact = (self._pairs.get(_pair(form)) for form in forms)
        alike = (self._spellings.get((english_key(form.english), han_key(form.han))) for form in forms)
        same_han = (self._hans.get(han_key(form.han)) for form in forms)
        return next((found for found in (*exact, *alike, *same_han) if found), None)

    def is_unwanted(self, form: Form) -> bool:
        """Whether a person rejected this pair, in whichever script."""
        return (_pair(form)[0], han_key(form.han)) in self._rejected

    def unknown(self, forms: Iterable[Form]) -> Iterator[Form]:
        """The forms that the old glossary neither has nor rejected."""
        return (form for form in forms if _pair(form) not in self._pairs and not self.is_unwanted(form))


def _proposals(forms: Iterable[Form], home: Entry, proposed: tuple[Form, ...]) -> Iterator[Form]:
    """The forms as candidates; one is preferred only where people rejected all forms that the entry has."""
    seen = {_pair(form) for form in proposed}
    vacant = not proposed and all(form.review == "rejected" for form in home.forms)
    for form in forms:
        if _pair(form) not in seen:
            seen.add(_pair(form))
            yield replace(form, status="preferred" if vacant else "admitted", review="candidate", other=_own(form))
            vacant = False


def _pair(form: Form) -> tuple[str, str]:
    """The english and the han, without the blanks that a hand leaves at the ends."""
    return " ".join(form.english.split()), form.han.strip()


def _own(form: Form) -> tuple[tuple[str, str], ...]:
    """What `other` holds but for the empty cells of a foreign file, which are filled now."""
    return tuple((column, cell) for column, cell in form.other if cell)


def _last_number(glossary: Glossary) -> int:
    numbers = (_OWN_ID.fullmatch(entry.id) for entry in glossary.entries)
    return max((int(found[1]) for found in numbers if found), default=0)

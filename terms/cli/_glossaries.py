"""The glossaries of a check: several files as one."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence
    from pathlib import Path

    from terms.model import Entry, Glossary


def load_all(paths: Sequence[Path]) -> Glossary:
    """The entries of all the glossaries, in their order.

    An id says nothing outside of its file: one that an earlier file has taken is prefixed by the file's name
    (`b-c0001`). Of a han that people decided on in several files, in whichever script, the first of them holds.

    Raises:
        GlossaryError: one of them cannot be read.
    """
    from terms.glossary import store
    from terms.model import Glossary

    if len(paths) == 1:
        return store.load(paths[0])
    entries: dict[str, Entry] = {}
    decided: frozenset[str] = frozenset()
    for path in paths:
        added = tuple(_undecided(store.load(path).entries, decided))
        for entry in added:
            id_ = _free_id(entry.id, path.stem, entries)
            entries[id_] = replace(entry, id=id_)
        decided |= _decided_hans(added)
    return Glossary(tuple(entries.values()))


def _undecided(entries: Sequence[Entry], decided: Container[str]) -> Iterator[Entry]:
    """The entries without the forms whose han is decided already."""
    from terms.text.keys import han_key

    for entry in entries:
        forms = tuple(form for form in entry.forms if han_key(form.han) not in decided)
        if forms:
            yield replace(entry, forms=forms)


def _decided_hans(entries: Sequence[Entry]) -> frozenset[str]:
    """The han of the rows that people stand behind: a machine's proposal hides nothing."""
    from terms.checks._decisions import is_decided
    from terms.text.keys import han_key

    return frozenset(han_key(form.han) for entry in entries for form in entry.forms if is_decided(form))


def _free_id(id_: str, prefix: str, taken: Container[str]) -> str:
    """The id, prefixed where it is taken, and numbered where two files have one name as well."""
    numbered = (f"{prefix}{number}-{id_}" for number in count(2))
    return next(name for name in chain((id_, f"{prefix}-{id_}"), numbered) if name not in taken)

"""The kinds that extraction tells of the names of the starter glossaries, each in a sentence that says no kind."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from scripts.accuracy.figures import Figure, share
from scripts.accuracy.glossaries import FOLDER
from terms.extract import mentions
from terms.glossary.store import load
from terms.model import Document

if TYPE_CHECKING:
    from scripts.accuracy.sets import Lists

_GOAL = "≥ 90"


def measured(_lists: Lists) -> list[Figure]:
    """The share of names whose kind is that of their row, by glossary; only names that are found whole count."""
    asked: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for path in sorted(FOLDER.glob("*.tsv")):
        for entry in load(path).entries:
            for form in entry.forms:
                told = kind_told(form.english, form.han) if form.english and form.han else None
                asked[path.stem] += told is not None
                right[path.stem] += told == entry.kind
    return [Figure(f"kinds, {name}", share(right[name], asked[name]), _GOAL) for name in asked]


def kind_told(english: str, han: str) -> str | None:
    """The kind told in a neutral sentence; None where the name is not found whole."""
    found = mentions(Document("kinds.txt", f"They spoke of {english} ({han}) there."))
    return next((mention.kind for mention in found if mention.english.text == english), None)

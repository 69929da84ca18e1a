"""The starter glossaries: a row that names a romanization is explained, or its note says why it is not."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.accuracy.figures import Figure, share
from scripts.accuracy.sets import Pair, accounted
from terms.glossary.store import load

if TYPE_CHECKING:
    from scripts.accuracy.sets import Lists

FOLDER = Path(__file__).resolve().parents[2] / "glossaries"


def measured(lists: Lists) -> list[Figure]:
    """Every spelled row of every glossary."""
    forms = [
        (path.stem, form)
        for path in sorted(FOLDER.glob("*.tsv"))
        for entry in load(path).entries
        for form in entry.forms
        if form.romanization
    ]
    pairs = [Pair(form.english, form.han, name) for name, form in forms]
    answers = [accounted(pair) or ("note" if form.note else "") for pair, (_, form) in zip(pairs, forms, strict=True)]
    lists.missed("glossaries", pairs, accounted)
    counts = Counter(answers)
    return [
        Figure(
            "starter glossaries: explained, or a note says why not", share(len(pairs) - counts[""], len(pairs)), "100 %"
        ),
        Figure("starter glossaries: by sound", share(counts["sound"], len(pairs))),
        Figure("starter glossaries: translated", share(counts["translation"], len(pairs))),
        Figure("starter glossaries: a note says why not", share(counts["note"], len(pairs))),
    ]

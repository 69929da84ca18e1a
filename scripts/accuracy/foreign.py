"""Foreign names by sound: the half of Wikidata's names that the model was not learnt from, and translations."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from scripts.accuracy.figures import Figure, share
from scripts.accuracy.glossaries import FOLDER
from scripts.accuracy.sets import is_measured
from scripts.build_sound_model import Name, exchanged, name_of
from terms.glossary.store import load
from terms.romanize.align.foreign import foreign_name
from terms.romanize.align.sound import ENOUGH, sound_score
from terms.romanize.align.sound_parts import syllables

if TYPE_CHECKING:
    from scripts.accuracy.sets import Lists

_FALSE = 0.01


def measured(lists: Lists) -> list[Figure]:
    """Recall at one wrong pair in a hundred, the list as it is: it holds wrong pairs itself."""
    found = ((name_of(row["latin"], row["zh"]), int(row["count"])) for row in lists.rows("wikidata_names.tsv"))
    names = [(name, count) for name, count in found if name.letters and syllables(name.han) and is_measured(name.han)]
    if not names:
        return []
    every = [name for name, _count in names]
    right, repeated = _scores(every), _scores([name for name, count in names if count > 1])
    by_any, by_length = (sorted(_scores(exchanged(every, by_length=same))) for same in (False, True))
    return [
        _recall("foreign names, the half kept back: recall at 1 % false positives", right, by_any, "≥ 95 %"),
        _recall("foreign names: against characters of names of the same length", right, by_length),
        _recall("foreign names that two or more people have: recall", repeated, by_any),
        Figure("foreign names: area under the curve", f"{_area(right, by_any):.4f}"),
        Figure("foreign names: score enough", share(_enough(right), len(right))),
        Figure("foreign names, shuffled: score enough", share(_enough(by_any), len(by_any)), "≤ 1 %"),
        Figure("foreign names, shuffled within a length: score enough", share(_enough(by_length), len(by_length))),
        *_translations(),
    ]


def _translations() -> list[Figure]:
    """Names of the starter glossaries that are neither persons nor spelled by a system: translations nearly all."""
    forms = [
        (form.english, form.han)
        for path in sorted(FOLDER.glob("*.tsv"))
        for entry in load(path).entries
        if entry.kind != "person"
        for form in entry.forms
        if form.han and not form.romanization and not form.english.isupper()
    ]
    whole = sum(sound_score(english, han) >= ENOUGH for english, han in forms)
    ends = sum(foreign_name(tuple(english.split()), han) is not None for english, han in forms)
    return [
        Figure("translations in the starter glossaries: whole name taken for a foreign one", share(whole, len(forms))),
        Figure("translations in the starter glossaries: last words taken for one", share(ends, len(forms))),
    ]


def _scores(names: list[Name]) -> list[float]:
    return [sound_score(name.letters, name.han) for name in names]


def _enough(scores: list[float]) -> int:
    return sum(score >= ENOUGH for score in scores)


def _recall(title: str, right: list[float], wrong: list[float], goal: str = "") -> Figure:
    reached = wrong[int(len(wrong) * (1 - _FALSE))]
    return Figure(title, share(sum(score > reached for score in right), len(right)), goal)


def _area(right: list[float], wrong: list[float]) -> float:
    below = sum(bisect_left(wrong, score) + bisect_right(wrong, score) for score in right)
    return below / 2 / len(right) / len(wrong)

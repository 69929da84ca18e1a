"""Make terms/data/sound_spellings.tsv and sound_weights.tsv: how Chinese characters render Latin names by sound.

    python -m scripts.build_sound_model wikidata_names.tsv

The argument is a table of Latin names with Chinese renderings (columns latin, zh, count). Only the half that may be
learned from is used: the other half (by the SHA-256 of the simplified characters) measures what was learnt.

The list is noisy: it holds translations, Japanese names in their own characters, and given names beside surnames. So
it is cleaned twice: what the consonants refuse is left out, a first model is learnt, and what that model does not
explain is left out for the second one, which is shipped. The two scores are weighed on names that the model had not
seen: each half of the half is scored by a model of the other. The weights are moved so that one in a hundred wrong
pairs (each name with the characters of another, of the same length or of any) reaches ENOUGH.
"""

from __future__ import annotations

import random
import sys
from math import log
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from scripts.accuracy.sets import is_measured
from scripts.sound_model.emission import Sounding, learnt
from scripts.sound_model.listed import listed
from scripts.sound_model.logistic import fitted, total
from terms.romanize.align.skeleton import skeleton_score
from terms.romanize.align.sound import ENOUGH
from terms.romanize.align.sound_model import LONGEST, SoundModel
from terms.romanize.align.sound_parts import plain_letters, syllables
from terms.text.han import han_only
from terms.text.script import simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

TABLES = Path(__file__).parents[1] / "terms" / "data"
AGREE = 0.5  # the skeleton score of a name that the first model learns from
EXPLAINED = -5.0  # what the first model gains at least on each letter of a name that the second one learns from
TOO_LONG = -100.0  # the gain of a name that has not syllables enough
FALSE = 0.01  # wrong pairs that reach ENOUGH
SPELLINGS = """\
# How the syllables of Chinese characters are spelled in Latin names that they render by sound, as costs: ten times the
# negative natural logarithm of a probability. part = syllable (toneless pinyin), initial, final, coda of one; after =
# letter after letter in names (^ start, $ end). * = any sound; any letters that are not listed.
# Made by scripts/build_sound_model.py. Source: Wikidata labels, CC0 (steveash/NETransliteration-COLING2018), of which
# half was set aside to measure. License: CC0. Date: 2026-11.
part\tsound\tletters\tcost
"""
WEIGHTS = """\
# What the learnt costs and the consonant skeleton weigh where they say whether characters render a name by sound.
# Made by scripts/build_sound_model.py. Source: see sound_spellings.tsv. License: CC0. Date: 2026-11.
name\tweight
"""


class Name(NamedTuple):
    """A Latin name in letters a to z, and its characters, simplified."""

    letters: str
    han: str

    @property
    def sounding(self) -> Sounding:
        """The name with the syllables of its characters."""
        return Sounding(self.letters, syllables(self.han))


def main() -> None:
    """Write both tables."""
    names = [name for name in read(Path(sys.argv[1])) if not is_measured(name.han)]
    clean = cleaned(names)
    lines = ("\t".join(row) + "\n" for row in table(clean, rounds=6))
    (TABLES / "sound_spellings.tsv").write_text(SPELLINGS + "".join(lines), encoding="utf-8")
    weights = weighed(clean)
    lines = (f"{name}\t{weight:.3f}\n" for name, weight in sorted(weights.items()))
    (TABLES / "sound_weights.tsv").write_text(WEIGHTS + "".join(lines), encoding="utf-8")
    print(f"{len(names):,} names, {len(clean):,} of them clean; weights {weights}")


def read(path: Path) -> list[Name]:
    """The names of the list that have letters and characters."""
    cells = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:])
    found = (name_of(latin, han) for latin, han, _count in cells)
    return [name for name in found if name.letters and syllables(name.han)]


def name_of(latin: str, han: str) -> Name:
    """A row of the list as the model sees it."""
    return Name(plain_letters(latin), simplified(han_only(han)))


def cleaned(names: list[Name]) -> list[Name]:
    """The names whose characters render them: by their consonants, then by a first model."""
    likely = [name for name in names if is_possible(name) and skeleton_score(name.letters, name.han) >= AGREE]
    first = SoundModel(table(likely, rounds=4))
    return [name for name in names if is_possible(name) and gain(name, first) > EXPLAINED]


def is_possible(name: Name) -> bool:
    """Whether there are syllables enough for the letters."""
    return len(name.letters) <= LONGEST * len(syllables(name.han))


def table(names: Sequence[Name], rounds: int) -> list[tuple[str, ...]]:
    """The rows learnt from names."""
    return listed(learnt([name.sounding for name in names], rounds), [name.letters for name in names])


def gain(name: Name, model: SoundModel) -> float:
    """What the model explains of each letter."""
    found = model.gain(name.letters, syllables(name.han))
    return TOO_LONG if found is None else found


def weighed(names: list[Name]) -> dict[str, float]:
    """The weights of the two scores, moved so that the share FALSE of wrong pairs reaches ENOUGH."""
    right: list[tuple[float, float, float]] = []
    wrong: list[tuple[float, float, float]] = []
    for half in (0, 1):
        model = SoundModel(table(names[half::2], rounds=4))
        unseen = names[1 - half :: 2]
        right += [features(name, model) for name in unseen]
        wrong += [features(name, model) for name in (*exchanged(unseen, by_length=True), *exchanged(unseen))]
    weights = fitted(right + wrong[::2], [1] * len(right) + [0] * len(wrong[::2]))
    sums = sorted(total(weights, values) for values in wrong)
    reached = sums[int(len(sums) * (1 - FALSE))]
    bias = weights[0] - reached + log(ENOUGH / (1 - ENOUGH))
    return {"bias": bias, "letters": weights[1], "skeleton": weights[2]}


def features(name: Name, model: SoundModel) -> tuple[float, float, float]:
    """What is weighed: a constant, the gain, the skeleton score."""
    return 1.0, gain(name, model), skeleton_score(name.letters, name.han)


def exchanged(names: list[Name], *, by_length: bool = False) -> list[Name]:
    """Each name with the characters of another: any, or one of as many letters and characters."""
    order = list(names)
    random.Random(1).shuffle(order)
    if by_length:
        order.sort(key=lambda name: (len(name.letters), len(name.han)))
    pairs = zip(order, order[1:] + order[:1], strict=True)
    return [name._replace(han=other.han) for name, other in pairs if name.han != other.han]


if __name__ == "__main__":
    main()

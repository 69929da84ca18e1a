"""A name divided into words by the orthography of its kind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terms.romanize.orthography.organization import cut_organization
from terms.romanize.orthography.person import cut_person
from terms.romanize.orthography.place import cut_place
from terms.romanize.orthography.term import cut_term
from terms.romanize.orthography.words import Cut, Word
from terms.text.han import HAN_CLASS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terms.model import Kind, Syllable

_LATIN = rf"[^\W_{HAN_CLASS}]+"
_PIECE = re.compile(rf"(?P<han>[{HAN_CLASS}]+)|(?P<latin>{_LATIN}(?:[.&+'’-]{_LATIN})*)")
_CUTTERS: dict[Kind, Callable[[str], tuple[Cut, ...]]] = {
    "person": cut_person,
    "place": cut_place,
    "organization": cut_organization,
    "work": cut_organization,
    "term": cut_term,
    "other": cut_term,
}


def divide(han: str, kind: Kind, syllables: tuple[Syllable, ...]) -> tuple[Word, ...]:
    """The words of a name: Latin letters and digits stay as they are, a middle dot divides the parts of a foreign name.

    `syllables` are those of the Han characters in order.
    """
    readings = iter(syllables)
    return tuple(word for piece in _PIECE.finditer(han) for word in _words(piece, kind, han, readings))


def _words(piece: re.Match[str], kind: Kind, name: str, readings: Iterator[Syllable]) -> Iterator[Word]:
    if piece["latin"]:
        yield Word((piece["latin"],), capital=False, latin=True)
        return
    run = piece["han"]
    foreign = kind == "person" and run != name.strip()
    cuts = (Cut(len(run)),) if foreign else _CUTTERS[kind](run)
    for cut in cuts:
        syllables = tuple(next(readings).pinyin for _ in range(cut.length))
        yield Word(tuple(filter(None, syllables)), cut.joiner, cut.capital)

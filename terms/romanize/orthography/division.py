"""A name divided into words by the orthography of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terms.romanize.kind import guess_kind, kind_by_ending
from terms.romanize.orthography.organization import cut_organization
from terms.romanize.orthography.person import cut_person
from terms.romanize.orthography.place import cut_place, is_division
from terms.romanize.orthography.term import cut_term
from terms.romanize.orthography.words import Cut, Word
from terms.text.han import HAN_CLASS
from terms.text.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Callable

    from terms.categories import Kind
    from terms.model import Syllable

UNKNOWN = "?"
"""What stands for a character without a known reading."""
_LATIN = rf"[^\W_{HAN_CLASS}]+"
_HAN_RUN = lazy_pattern(f"[{HAN_CLASS}]+")
_PIECE = lazy_pattern(rf"(?P<han>[{HAN_CLASS}]+)|(?P<latin>{_LATIN}(?:[.&+'’-]{_LATIN})*)")
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

    `syllables` are those of the Han characters in order; "?" stands for one without a reading.
    """
    if kind == "other":
        kind = guess_kind(han)
    cutter = _CUTTERS[_orthography(han, kind)]
    if len(syllables) == len(han):
        return tuple(_words(cutter(han), syllables))
    words, start = list[Word](), 0
    alone = len(_HAN_RUN.findall(han)) == 1
    for piece in _PIECE.finditer(han):
        if piece["latin"]:
            words.append(Word((piece["latin"],), capital=False, latin=True))
            continue
        run = piece["han"]
        # A part of a person's name beside others is one word: 谷辣斯·尤達卡.
        part = kind == "person" and not alone
        cuts = (Cut(len(run)),) if part else cutter(run)
        words += _words(cuts, syllables[start : start + len(run)])
        start += len(run)
    return tuple(words)


def _orthography(han: str, kind: Kind) -> Kind:
    """The kind whose words a name has: 國家圖書館 is written like a body where a caller means the building."""
    if kind in {"place", "organization"}:
        ending = kind_by_ending(han)
        divided = ending == "organization" or (ending == "place" and is_division(han))
        return ending if ending and divided else kind
    return kind


def _words(cuts: tuple[Cut, ...], syllables: tuple[Syllable, ...]) -> list[Word]:
    words, start = list[Word](), 0
    read = tuple([syllable.pinyin or UNKNOWN for syllable in syllables])
    for length, joiner, capital in cuts:
        words.append(Word(read[start : start + length], joiner, capital))
        start += length
    return words

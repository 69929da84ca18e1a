"""What an alignment says: where the name stands, which systems spell it, what each syllable chose.

Named tuples, since a dataclass costs a fifth of an alignment's time.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from terms.categories import Relation  # noqa: TC001 a named tuple is built from its types

Verdict = Literal["full", "mixed", "surname", "fuzzy", "generic"]
Order = Literal["surname-first", "given-first", "reversed"]


class AlignedSyllable(NamedTuple):
    """One character with the letters that spell it; `start` and `end` are code points of the window.

    `systems` explain this syllable alone, cheapest first. `readings` are all Mandarin readings (base notation) that
    the letters can stand for, `reading` the best of them, "" where no Mandarin system explains the letters.
    `deviation` names what is irregular, "" for none: n/ng, sibilant, transposition, gr-style, hokkien, edit,
    impossible.
    """

    han: str
    latin: str
    start: int
    end: int
    systems: tuple[str, ...] = ()
    reading: str = ""
    readings: tuple[str, ...] = ()
    deviation: str = ""


class Alignment(NamedTuple):
    """Where a name stands in its window (code points, half-open) and what explains its spelling.

    `systems` explain the whole name, cheapest first; () where it takes several (verdict mixed).
    `confidence` is the share of such answers that were right on labeled text, 0 to 1; `cues` say why.
    """

    start: int
    end: int
    verdict: Verdict
    relation: Relation
    order: Order
    systems: tuple[str, ...]
    syllables: tuple[AlignedSyllable, ...]
    confidence: float
    cues: tuple[str, ...]

"""A candidate: a han and where its english may stand, as a pattern proposes it."""

from __future__ import annotations

from typing import NamedTuple

from terms.categories import Kind  # noqa: TC001 a named tuple is built from its types
from terms.model import Span  # noqa: TC001


class Candidate(NamedTuple):
    """A han with the stretch of text [floor, end) that ends with its english.

    `exact` says that the stretch is the english itself: brackets, cells or quotes stand around it.
    `kind` is what the pattern knows by its shape: the bearer of a courtesy name is a person.
    `loose` patterns (a han beside a word, without a bracket) need proof by sound, markup or a dictionary.
    """

    han: Span
    floor: int
    end: int
    pattern: str
    aliases: tuple[Span, ...] = ()
    exact: bool = False
    loose: bool = False
    cues: tuple[str, ...] = ()
    kind: Kind | None = None

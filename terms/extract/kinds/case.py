"""One mention whose kind is asked for: where it stands, and what is known of it by then."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from terms.extract.boundary.edge import Edge
    from terms.extract.boundary.window import Window
    from terms.extract.page.page import Page
    from terms.model import Span

_WORDS = ("translation", "mixed")
_SPELLED = ("transliteration", "other", "foreign-name")


class Case(NamedTuple):
    """A name, its characters, the edge that relates them, and the words before it."""

    page: Page
    english: Span
    han: Span
    edge: Edge
    found: Window

    @property
    def start(self) -> int:
        """Where the first of the two begins."""
        return min(self.english.start, self.han.start)

    @property
    def end(self) -> int:
        """Where the last of the two ends."""
        return max(self.english.end, self.han.end)

    @property
    def is_worded(self) -> bool:
        """Whether English words render the characters, or some of them."""
        return self.edge.relation in _WORDS

    @property
    def is_sounded(self) -> bool:
        """Whether the name is one of sounds, or another name than the characters."""
        return self.edge.relation in _SPELLED

    @property
    def is_spelled(self) -> bool:
        """Whether a system of spelling explains the name throughout."""
        return self.edge.relation == "transliteration"

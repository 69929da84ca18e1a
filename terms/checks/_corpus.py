"""What rules share: indexes kept with their corpus, and how a message names a place."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING

from terms.model import Place

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from terms.model import Corpus, Mention

    T = TypeVar("T")


def per_corpus(build: Callable[[Corpus], T]) -> Callable[[Corpus], T]:
    """Keep what `build` derives from a corpus with that corpus, as a cached property of its own would.

    A `functools.cache` would hash every mention at every call, and keep the corpus alive.
    """
    slot = f"_{build.__module__}.{build.__qualname__}"

    @wraps(build)
    def kept(corpus: Corpus) -> T:
        kept_with: dict[str, T] = vars(corpus)
        if slot not in kept_with:
            kept_with[slot] = build(corpus)
        return kept_with[slot]

    return kept


def where(corpus: Corpus, document: str, start: int, *, seen_from: str = "") -> str:
    """A place as an editor finds it: `a.txt:12`, or `line 12` when seen from the same document."""
    line = corpus.by_name[document].locate(start, start).line
    return f"line {line}" if document == seen_from else f"{document}:{line}"


def place(mention: Mention, message: str) -> Place:
    """The english of a mention as a related place."""
    return Place(mention.document, mention.english.start, mention.english.end, message)

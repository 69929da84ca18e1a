"""The ballot: which of several spellings of a name is the preferred one, by what the documents do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from terms.text.latin import is_acronym

if TYPE_CHECKING:
    from collections.abc import Sequence

    from terms.model import Mention

Place = tuple[str, int, int]
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Use:
    """One use of an english with a han; `alias` where the mention names it beside the english it is about."""

    english: str
    han: str
    mention: Mention
    alias: bool = False

    @property
    def systems(self) -> frozenset[str]:
        """The systems that spell the english; none for an alias, which was not aligned, and for a translation."""
        told = not self.alias and self.mention.relation != "translation"
        return frozenset(self.mention.systems if told else ())

    @property
    def place(self) -> Place:
        """Where it stands: document, offset of the han, offset of the english."""
        return self.mention.document, self.mention.han.start, self.mention.english.start


def ranked(uses: Sequence[Use]) -> list[Pair]:
    """The (english, han) pairs of one name, the preferred one first, by this rule.

    An english that is only ever an alias comes after the others, an acronym after full names. Then: the english in
    most documents, with most mentions, with the best sound alignment (confidence), seen earliest, first by code
    point. Within one english the han ranks the same way.
    """
    by_english: dict[str, list[Use]] = {}
    by_pair: dict[Pair, list[Use]] = {}
    for use in uses:
        by_english.setdefault(use.english, []).append(use)
        by_pair.setdefault((use.english, use.han), []).append(use)
    return sorted(by_pair, key=lambda pair: (_rank(by_english[pair[0]]), pair[0], _rank(by_pair[pair]), pair[1]))


def _rank(uses: Sequence[Use]) -> tuple[bool, bool, int, int, float, Place]:
    documents = {use.mention.document for use in uses}
    confidence = max(use.mention.confidence for use in uses)
    return (
        all(use.alias for use in uses),
        is_acronym(uses[0].english),
        -len(documents),
        -len(uses),
        -confidence,
        min(use.place for use in uses),
    )

"""The corpus vote: where several mentions of one han disagree about its english, the majority moves the weak edges.

A mention votes for its own english with its confidence, and for no other: a suffix that many names share is no
proposal. An edge that the sound, quotation marks or markup gave is never moved.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from terms.text.keys import english_key, han_key
from terms.text.latin import word_spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from terms.model import Document, Mention

_OPEN = frozenset({"capitals", "phrase"})  # cues of an edge that words of the same form could move
_FEWEST = 2  # mentions that must propose an english before it can win
_REACH = 160  # code points left of an edge where a longer english may begin


class _Proposal(NamedTuple):
    """An english that mentions of one han propose: the first of them, their number, their confidences together."""

    first: Mention
    number: int
    weight: float


def agreed(found: Sequence[tuple[Document, Sequence[Mention]]]) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each document, with the open edges where the majority of all documents has them.

    >>> from terms.extract import mentions
    >>> from terms.model import Document
    >>> texts = ("sold stinky tofu (臭豆腐)", "that stinky tofu (臭豆腐)", "ate hot stinky tofu (臭豆腐)")
    >>> documents = [Document(f"{number}.txt", text) for number, text in enumerate(texts)]
    >>> {mention.english.text for of in agreed([(one, mentions(one)) for one in documents]) for mention in of}
    {'stinky tofu'}
    """
    proposals = _proposals(mention for _, mentions in found for mention in mentions)
    return tuple(tuple(_moved(document, mention, proposals) for mention in mentions) for document, mentions in found)


def _proposals(mentions: Iterable[Mention]) -> dict[str, dict[str, _Proposal]]:
    """What is proposed for each han, by the keys of both; the same whatever the order of the documents."""
    table: dict[str, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    for mention in mentions:
        table[han_key(mention.han.text)][english_key(mention.english.text)].append(mention)
    return {
        han: {english: _proposal(of) for english, of in proposed.items()}
        for han, proposed in table.items()
        if len(proposed) > 1
    }


def _proposal(mentions: list[Mention]) -> _Proposal:
    ordered = sorted(mentions, key=lambda mention: (mention.document, mention.english.start))
    weights = sorted(mention.confidence for mention in mentions)  # sums of floats depend on their order
    return _Proposal(ordered[0], len(mentions), sum(weights))


def _moved(document: Document, mention: Mention, proposals: dict[str, dict[str, _Proposal]]) -> Mention:
    proposed = proposals.get(han_key(mention.han.text))
    if proposed is None or _OPEN.isdisjoint(mention.cues):
        return mention
    own = proposed[english_key(mention.english.text)]
    best, start = own, mention.english.start
    for begin, key in _readings(document.text, mention):
        other = proposed.get(key)
        if other and other.number >= _FEWEST and other.weight > best.weight:
            best, start = other, begin
    if best is own:
        return mention
    return replace(
        mention,
        english=document.span(start, mention.english.end),
        kind=best.first.kind,
        relation=best.first.relation,
        confidence=max(mention.confidence, best.first.confidence),
        cues=(*mention.cues, f"vote:{best.number}:{own.number}"),
    )


def _readings(text: str, mention: Mention) -> Iterator[tuple[int, str]]:
    """Each start that the english could have, with the key of what it would be: whole words, on the same line.

    A capitalized word is dropped from the english only where it opens a line or a sentence: "National Taiwan
    University" stays what it is however often "Taiwan University" is printed.
    """
    end = mention.english.end
    floor = max(text.rfind("\n", max(0, end - _REACH), end) + 1, end - _REACH, 0)
    starts = [start for start, _ in word_spans(text, floor, end)]
    for start in starts:
        dropped = text[mention.english.start : start]
        if not any(char.isupper() for char in dropped) or _opens(text, mention.english.start, dropped):
            yield start, english_key(text[start:end])


def _opens(text: str, start: int, dropped: str) -> bool:
    """Whether what is dropped is one word whose capital only says that it opens a sentence."""
    before = text[max(0, start - 3) : start].rstrip(" “\"'*_")
    return len(dropped.split()) == 1 and (not before or before[-1] in ".!?:\n")

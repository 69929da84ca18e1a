"""Characters that a document has introduced with an english and that stand again alone, in either script."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from terms.extract.generic_words import generics_of
from terms.extract.later.bearers import introduced_at
from terms.extract.later.record import LaterMention
from terms.text.mask import DOTS
from terms.text.script import simplified

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from terms.extract.page.page import Page
    from terms.model import Mention

_ONE_DOT = str.maketrans(dict.fromkeys(DOTS, "·"))
_LONGEST = 40  # characters; longer ones are texts
_SHORTEST_INSIDE = 3  # characters of a name that is recognized inside a run without blanks
_LONGEST_GENERIC = 4
_ALONE, _INSIDE = 0.97, 0.8  # confidence


class _Hit(NamedTuple):
    """Known characters at `text[start:end]`, as one key of either script; `inside` a longer run."""

    start: int
    end: int
    key: str
    inside: bool


def in_han(page: Page, mentions: Sequence[Mention]) -> Iterator[LaterMention]:
    """The later mentions in characters, in text order."""
    known: dict[str, Mention] = {}
    for mention in sorted(mentions, key=introduced_at):
        known.setdefault(key_of(mention.han.text), mention)
    claimed = {mention.han.start for mention in mentions}
    for hit in _find(page, known, claimed):
        first = known[hit.key]
        if introduced_at(first) <= hit.start:
            yield LaterMention(
                span=page.document.span(hit.start, hit.end),
                introduced_by=first,
                form="han",
                bearers=1,
                confidence=round((_INSIDE if hit.inside else _ALONE) * first.confidence, 2),
                cues=("later:han", "inside") if hit.inside else ("later:han",),
            )


def key_of(han: str) -> str:
    """The characters in simplified script with one kind of dot, of the same length.

    >>> key_of("谷辣斯‧尤達卡"), key_of("臺積電")
    ('谷辣斯·尤达卡', '台积电')
    """
    return simplified(han).translate(_ONE_DOT)


def _find(page: Page, known: Mapping[str, Mention], claimed: AbstractSet[int]) -> Iterator[_Hit]:
    """Where the keys of `known` stand in the runs of Han of a page, the longest first, none inside another."""
    lengths = _lengths(known)
    for start, end in page.terms:
        if start in claimed:
            continue
        run = key_of(page.text[start:end])
        if run in known:
            yield _Hit(start, end, run, inside=False)
        else:
            yield from _inside(run, start, known, lengths)


def _inside(
    run: str, offset: int, known: Mapping[str, Mention], lengths: Mapping[str, tuple[int, ...]]
) -> Iterator[_Hit]:
    at = 0
    while at < len(run):
        key = next((key for size in lengths.get(run[at], ()) if (key := run[at : at + size]) in known), "")
        size = len(key)
        if size >= _SHORTEST_INSIDE and not _is_part(run[at + size :], known[key]):
            yield _Hit(offset + at, offset + at + size, key, inside=True)
        at += size or 1


def _is_part(rest: str, mention: Mention) -> bool:
    """Whether a generic word follows, which makes the characters part of a longer name: 台灣大學(醫院)."""
    if mention.kind == "person":
        return False
    return any(next(generics_of(rest[:size]), None) for size in range(1, min(_LONGEST_GENERIC, len(rest)) + 1))


def _lengths(known: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """By first character, the lengths of the keys that are recognized inside runs, the longest first."""
    found: dict[str, set[int]] = defaultdict(set)
    for key in known:
        if _SHORTEST_INSIDE <= len(key) <= _LONGEST:
            found[key[0]].add(len(key))
    return {first: tuple(sorted(sizes, reverse=True)) for first, sizes in found.items()}

"""Syllables that no spelling system gives for their character, as extraction noted them in the cues of a mention."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terms.checks._corpus import place
from terms.checks._decisions import BANNED
from terms.checks._entities import Entity, entities
from terms.checks._spelling import spelling
from terms.extract.kinds.spelled import has_tones

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terms.checks import Rule
    from terms.model import Corpus, Finding, Mention

_CUE = "deviation"


class Deviation(NamedTuple):
    """What is irregular, the letters, and the character that they spell."""

    kind: str
    latin: str
    han: str


def deviation_findings(
    corpus: Corpus,
    rule: Rule,
    kinds: tuple[str, ...],
    message: Callable[[Mention, Deviation], str],
    judges: Callable[[Mention], bool] = lambda _: True,
) -> Iterator[Finding]:
    """A finding of `rule` for each spelling with one of these kinds of deviation, once a corpus.

    Only persons are judged: places, bodies, works and terms come from other languages as well. A spelling that people
    preferred, admitted or verified in the glossary is somebody's own and silent.
    """
    for entity in entities(corpus).values():
        seen: dict[str, list[Mention]] = {}
        for mention in entity.mentions:
            seen.setdefault(spelling(mention.english.text), []).append(mention)
        for mentions in seen.values():
            first, name = mentions[0], mentions[0].english.text
            found = next((d for d in _deviations(first) if d.kind in kinds), None)
            # Pinyin with tone marks is a reading, nobody's own spelling.
            if found is None or first.kind != "person" or not judges(first) or has_tones(name) or is_own(entity, name):
                continue
            yield rule.finding(
                document=first.document,
                start=first.english.start,
                end=first.english.end,
                message=message(first, found),
                entry=entity.id,
                related=tuple(place(mention, "here as well") for mention in mentions[1:]),
            )


def _deviations(mention: Mention) -> Iterator[Deviation]:
    for cue in mention.cues:
        head, _, rest = cue.partition(":")
        kind, _, syllable = rest.partition(":")
        if head == _CUE:
            latin, _, han = syllable.partition("/")
            yield Deviation(kind, latin, han)


def is_own(entity: Entity, english: str) -> bool:
    """Whether people have the spelling in the glossary."""
    wanted = spelling(english)
    return any(form.status not in BANNED and spelling(form.english) == wanted for form in entity.forms)

"""Who bears a name at a place of the text: those who were introduced under it before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terms.extract.later.forms import RANK, forms

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terms.extract.later.forms import FormName
    from terms.model import Mention

_MANY = 20  # bearers; among more, a title tells nothing


class Claim(NamedTuple):
    """From `start` on, a name may stand for what a mention introduced."""

    start: int
    key: str
    form: FormName
    mention: Mention


class Bearers:
    """The claims to one name, and who else bears it; places must be asked for in text order."""

    def __init__(self) -> None:
        self._claims: list[Claim] = []
        self._next = 0
        self._known: dict[str, Claim] = {}
        self._rank = max(RANK.values())
        self._titles: dict[str, set[str]] = {}
        self._others: set[str] = set()

    def add(self, claim: Claim) -> None:
        """Note a claim; they come in text order."""
        self._claims.append(claim)

    def add_other(self, name: str) -> None:
        """Note somebody of this name whom no mention introduces: Daniel Wu."""
        self._others.add(name)

    def at(self, place: int, title: str) -> tuple[Claim | None, int]:
        """The claim that holds at `place`, and how many bear the name there.

        Among several, the one who was introduced with the title; else the one mentioned last.
        """
        self._advance(place)
        if not self._known:
            return None, 0
        claim = next(reversed(self._known.values()))
        count = len(self._known) + (len(self._others) if claim.form == "surname" else 0)
        if count == 1 or not title or len(self._known) > _MANY:
            return claim, count
        titled = [key for key, titles in self._titles.items() if title in titles and key in self._known]
        return (self._known[titled[0]], 1) if len(titled) == 1 else (claim, count)

    def _advance(self, place: int) -> None:
        while self._next < len(self._claims) and self._claims[self._next].start <= place:
            claim = self._claims[self._next]
            self._next += 1
            if RANK[claim.form] > self._rank:
                continue
            if RANK[claim.form] < self._rank:
                self._known.clear()
                self._rank = RANK[claim.form]
            # Out and in again: the last of the dict is the one mentioned last.
            self._known[claim.key] = self._known.pop(claim.key, claim)
            self._titles.setdefault(claim.key, set()).update(_titles(claim.mention))


def bearers_of(mentions: Iterable[Mention]) -> dict[str, Bearers]:
    """The bearers of every form of the mentions; mentions that share their characters are one bearer."""
    from terms.text.keys import han_key

    found: dict[str, Bearers] = {}
    for mention in sorted(mentions, key=introduced_at):
        key = han_key(mention.han.text)
        for form in forms(mention):
            claim = Claim(introduced_at(mention), key, form.name, mention)
            found.setdefault(form.text, Bearers()).add(claim)
    return found


def introduced_at(mention: Mention) -> int:
    """The offset behind the whole of a mention: from there on the reader knows the name."""
    return max(span.end for span in (mention.english, mention.han, *mention.aliases))


def _titles(mention: Mention) -> set[str]:
    """The titles before the name, whole and by their last word: Deputy Minister Wu is "the minister" later."""
    whole = {cue.removeprefix("title:").lower() for cue in mention.cues if cue.startswith("title:")}
    return whole | {title.rsplit(" ", 1)[-1] for title in whole}

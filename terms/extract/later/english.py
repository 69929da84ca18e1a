"""English forms that stand again: the full name, an alias, an acronym, the surname alone, a short form."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from terms.extract.later.alone import may_be_surname
from terms.extract.later.bearers import Bearers, bearers_of
from terms.extract.later.beside import Beside, beside, is_capital_before, is_day, is_generic, is_kin, is_part
from terms.extract.later.record import LaterMention
from terms.tables import column
from terms.text.latin import is_acronym
from terms.text.lazy_pattern import lazy_pattern
from terms.text.name_trie import NameTrie

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from terms.extract.later.bearers import Claim
    from terms.extract.later.forms import FormName
    from terms.extract.page.page import Page
    from terms.model import Mention
    from terms.text.name_trie import Hit

_LOWER = lazy_pattern(r"(?<![\w-])[a-z]+(?![\w-])")
# Shares of right links among those read by eye on news articles, rounded down to what so few can tell.
_CONFIDENCE: dict[FormName, float] = {
    "full-name": 0.98,
    "alias": 0.95,
    "acronym": 0.97,
    "initials": 0.8,
    "surname": 0.93,
    "short-form": 0.85,
}
_SHORT_LINE = 40  # code points; text wrapped by hand has longer lines
_ORDINARY = 0.8  # lower-case words: a term, or just the words
_AMBIGUOUS = 0.3


def in_english(page: Page, mentions: Sequence[Mention]) -> Iterator[LaterMention]:
    """The later mentions in Latin letters, in text order."""
    return _Search(page, mentions).found()


class _Search:
    """One pass over a page; who bears a name changes on the way."""

    def __init__(self, page: Page, mentions: Sequence[Mention]) -> None:
        self.page = page
        self.bearers = bearers_of(mentions)
        self.taken = {span.start for mention in mentions for span in (mention.english, *mention.aliases)}

    def found(self) -> Iterator[LaterMention]:
        for hit in NameTrie(self.bearers).find(self.page.text):
            later = self._later(hit)
            if later is not None:
                yield later

    def _later(self, hit: Hit) -> LaterMention | None:
        if hit.start in self.taken:
            return None
        around = beside(self.page, hit.start, hit.end)
        bearers = self.bearers[hit.name]
        claim, count = bearers.at(hit.start, around.title)
        if around.address or self._is_torn(hit):
            return None
        is_capital = self.page.text[hit.start].isupper()
        if is_capital and is_part(self.page, around, hit.start, hit.end):
            self._note_other(bearers, hit, around)
            return None
        if claim is None or not self._may_be(claim, hit, around):
            return None
        return self._link(hit, around, claim, count)

    def _is_torn(self, hit: Hit) -> bool:
        """Whether a line ends inside the words that is no full line of text wrapped by hand: two rows, no name."""
        text = self.page.text
        end = text.find("\n", hit.start, hit.end)
        if end < 0:
            return False
        return not self.page.is_wrapped or end - text.rfind("\n", 0, end) <= _SHORT_LINE

    def _note_other(self, bearers: Bearers, hit: Hit, around: Beside) -> None:
        """Somebody who bears the same surname: Daniel (Wu), (Wu) Ming-che."""
        is_before = is_capital_before(self.page, around, hit.start)
        name = around.before if is_before else around.after
        if around.title and is_kin(around.title):
            return  # a relative is named in full because the surname alone is taken
        if name and name != "&" and not is_generic(name) and not is_day(name):
            bearers.add_other(f"{name} {hit.name}" if is_before else f"{hit.name} {name}")

    def _may_be(self, claim: Claim, hit: Hit, around: Beside) -> bool:
        """Whether the words can be this name here, whoever bears it."""
        is_single = " " not in hit.name and not is_acronym(hit.name)
        if claim.form == "surname" or (claim.mention.kind == "person" and is_single):
            return may_be_surname(self.page.text, hit, around, opens_as_word=self._opens_as_word(hit, around))
        return not (is_single and hit.name[0].isupper() and self._opens_as_word(hit, around))

    def _opens_as_word(self, hit: Hit, around: Beside) -> bool:
        """Whether a capital may be there just because a sentence begins: Long, He, May."""
        word = self.page.text[hit.start : hit.end].lower()
        return around.opens and (word in column("word_surnames") or word in self._lower_words)

    @cached_property
    def _lower_words(self) -> frozenset[str]:
        return frozenset(_LOWER.findall(self.page.text)) | column("function_words")

    def _link(self, hit: Hit, around: Beside, claim: Claim, count: int) -> LaterMention:
        span = self.page.document.span(hit.start, hit.end)
        facts = (
            f"title:{around.title}" if around.title and claim.mention.kind == "person" else "",
            "possessive" if around.possessive else "",
            "plural" if self.page.text[hit.end : hit.end + 1] == "s" else "",
            f"ambiguous:{count}" if count > 1 else "",
        )
        return LaterMention(
            span=span,
            introduced_by=claim.mention,
            form=claim.form,
            bearers=count,
            confidence=_confidence(claim, span.text, count),
            cues=(f"later:{claim.form}", *filter(None, facts)),
        )


def _confidence(claim: Claim, text: str, count: int) -> float:
    """How likely the link is right: no likelier than the mention that introduced the name."""
    share = _CONFIDENCE[claim.form] if any(char.isupper() for char in text) else _ORDINARY
    return round((_AMBIGUOUS if count > 1 else share) * claim.mention.confidence, 2)

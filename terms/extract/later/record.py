"""What a later mention is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from terms.model import Mention

if TYPE_CHECKING:
    from terms.extract.later.forms import FormName
    from terms.model import Span


@dataclass(frozen=True, slots=True)
class LaterMention:
    """One place where a name stands again: `span` in `Document.text`, and the mention that introduced it.

    `bearers` counts those who may be meant. Where it is more than one, `introduced_by` is the one who was mentioned
    last, no more than a guess, and `confidence` says so. `cues` begin with "later:" and the form.
    """

    span: Span
    introduced_by: Mention
    form: FormName
    bearers: int
    confidence: float
    cues: tuple[str, ...]

    @property
    def is_ambiguous(self) -> bool:
        """Whether several who were mentioned before bear the name: reported, but no link to rely on."""
        return self.bearers > 1

    def as_mention(self) -> Mention:
        """The same as a mention of the pattern "later".

        Its english is what stands here and its han that of the mention that introduced the name; for characters
        that stand again alone ("later:han") it is the other way round.
        """
        first = self.introduced_by
        is_han = self.form == "han"
        return Mention(
            document=first.document,
            english=first.english if is_han else self.span,
            han=self.span if is_han else first.han,
            pattern="later",
            kind=first.kind,
            relation=first.relation,
            systems=first.systems,
            confidence=self.confidence,
            cues=self.cues,
        )

"""Names of persons whose form is not the house's: one walk for the rules that look at one name at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terms.checks._entities import entities, entity_key
from terms.checks._prose import in_prose
from terms.extract.kinds.spelled import has_tones
from terms.model import Edit, Fix

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terms.checks import Rule
    from terms.model import Corpus, Finding, Mention


class Change(NamedTuple):
    """Replace `english[start:end]` of a mention by `text`."""

    start: int
    end: int
    text: str


def form_findings(
    corpus: Corpus, rule: Rule, what: str, change: Callable[[Mention], Change | None]
) -> Iterator[Finding]:
    """A finding of `rule`, with the unsafe fix, for each name that wants a change and is nobody's verified spelling.

    Pinyin with tone marks is a reading, not the form of a name.
    """
    for document in corpus.documents:
        for mention in corpus.mentions_by_document[document.name]:
            wanted = change(mention)
            if wanted is None or has_tones(mention.english.text) or not in_prose(corpus, mention):
                continue
            entity = entities(corpus)[entity_key(corpus, mention.han.text)]
            if entity.verified(mention.english.text):
                continue
            english = mention.english
            mended = english.text[: wanted.start] + wanted.text + english.text[wanted.end :]
            edit = Edit(english.start + wanted.start, english.start + wanted.end, wanted.text)
            yield rule.finding(
                document.name,
                english.start,
                english.end,
                f"{what} in {english.text}: write {mended}",
                entry=entity.id,
                fix=Fix("unsafe", (edit,)),
            )

"""Whether a name and characters belong together, by sound or because the corpus or the glossary says so elsewhere."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from terms.checks._alignment import fits
from terms.checks._corpus import per_corpus
from terms.checks._decisions import BANNED, decisions
from terms.checks._spelling import spelling
from terms.text.keys import han_key

if TYPE_CHECKING:
    from terms.model import Corpus, Mention


def belong(corpus: Corpus, mention: Mention, han: str) -> bool:
    """Whether the english of a mention spells `han`, or is paired with it in another place."""
    english = mention.english.text
    if fits(english, han):
        return True
    found = _pairs(corpus).get((spelling(english), han_key(han)), 0)
    return found > (han == mention.han.text)


@per_corpus
def _pairs(corpus: Corpus) -> dict[tuple[str, str], int]:
    """How often each pair stands in the corpus; the glossary counts as two places."""
    counts: defaultdict[tuple[str, str], int] = defaultdict(int)
    for mention in corpus.mentions:
        counts[spelling(mention.english.text), han_key(mention.han.text)] += 1
    for entry in decisions(corpus):
        for form in entry.forms:
            if form.han and form.status not in BANNED:
                counts[spelling(form.english), han_key(form.han)] += 2
    return counts

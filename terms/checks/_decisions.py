"""What people decided in the glossary: the only rows that rules follow.

A candidate is a proposal, nearly always of a machine that read the very articles that are checked: it would teach every
misspelling of theirs as a name. A review cell that is empty is a person's row, for machines fill it in.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from terms.checks._corpus import per_corpus

if TYPE_CHECKING:
    from terms.model import Corpus, Entry, Form

BANNED = ("deprecated", "superseded")


def is_decided(form: Form) -> bool:
    """Whether a person stands behind a row: approved, verified, written without a review, or banned.

    >>> from terms.model import Form
    >>> built = Form("Hsu Mao-hsin", "許茂新")
    >>> is_decided(built), is_decided(Form("Hsu Mao-hsin", "許茂新", review="approved"))
    (False, True)
    """
    if form.review == "candidate":
        return form.status in BANNED or ("review", "") in form.other
    return form.review != "rejected"


@per_corpus
def decisions(corpus: Corpus) -> tuple[Entry, ...]:
    """The entries of the glossary with the forms that people decided on; entries without any are left out."""
    found = ((entry, tuple(filter(is_decided, entry.forms))) for entry in corpus.glossary.entries)
    return tuple(entry if forms == entry.forms else replace(entry, forms=forms) for entry, forms in found if forms)

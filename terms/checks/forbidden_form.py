"""A form that the glossary calls deprecated.

What it does:
    Finds deprecated and superseded English forms anywhere in running text, whole words and longest name first,
    and deprecated characters in brackets. A form that is preferred or admitted for another entry is found only
    beside its characters; after former, formerly, then or known as it is history and left alone.

Why:
    Somebody decided; the article does not know it yet.

Example:
    the Council of Agriculture said → the Ministry of Agriculture said

Fix:
    The preferred form (safe where exactly one is preferred, people decided on it, and nothing else has to change).

Source:
    TBX (ISO 30042) administrative status: deprecated and superseded terms.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from terms.checks import Rule
from terms.checks._corpus import per_corpus
from terms.checks._decisions import BANNED, is_decided
from terms.checks._occurrences import Occurrence, occurrences
from terms.checks._spelling import spelling
from terms.model import Edit, Entry, Finding, Fix, Form, Mention, Place
from terms.text.keys import han_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terms.model import Corpus, Document

_HISTORY = re.compile(
    r"\b(?:former|formerly|previously|then|erstwhile|known as|called|renamed|(?:now-)?defunct)\s*"
    r"(?:the\s+)?[“\"‘']?\Z",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?P<article>an?)\s\Z", re.IGNORECASE)


class Ban(NamedTuple):
    """A deprecated form and its entry."""

    form: Form
    entry: Entry


def check(corpus: Corpus) -> Iterator[Finding]:
    """Every deprecated form in the text."""
    bans = _bans(corpus)
    for document in corpus.documents:
        mentions = {mention.english.start: mention for mention in corpus.mentions_by_document[document.name]}
        for occurrence in occurrences(corpus)[document.name]:
            mention = mentions.get(occurrence.start)
            ban = _ban_at(bans, occurrence, mention)
            if ban is not None and not _is_history(document, occurrence.start):
                yield _english_finding(document, occurrence, ban, mention)
        yield from _han_findings(corpus, document)


@per_corpus
def _bans(corpus: Corpus) -> dict[str, list[Ban]]:
    """The deprecated English forms by spelling."""
    found: defaultdict[str, list[Ban]] = defaultdict(list)
    for entry in corpus.glossary.entries:
        good = {spelling(form.english) for form in entry.forms if form.status not in BANNED and is_decided(form)}
        for form in entry.forms:
            if _counts(form) and form.english and spelling(form.english) not in good:
                found[spelling(form.english)].append(Ban(form, entry))
    return found


def _counts(form: Form) -> bool:
    return form.status in BANNED and form.review != "rejected"


def _ban_at(bans: dict[str, list[Ban]], occurrence: Occurrence, mention: Mention | None) -> Ban | None:
    found = bans.get(spelling(occurrence.name), ())
    if mention is not None:
        beside = [ban for ban in found if han_key(mention.han.text) in _han_keys(ban.entry)]
        return beside[0] if beside else None
    return found[0] if len(found) == 1 and len(occurrence.entities) == 1 else None


def _han_keys(entry: Entry) -> set[str]:
    return {han_key(form.han) for form in entry.forms}


def _is_history(document: Document, start: int) -> bool:
    return _HISTORY.search(document.text[max(0, start - 40) : start]) is not None


def _english_finding(document: Document, occurrence: Occurrence, ban: Ban, mention: Mention | None) -> Finding:
    wanted = _preferred(ban.entry)
    note = f" ({ban.form.note})" if ban.form.note else ""
    return RULE.finding(
        document=document.name,
        start=occurrence.start,
        end=occurrence.end,
        message=f"{occurrence.text!r} is {ban.form.status}{note}: "
        + (f"write {wanted.english!r}" if wanted else "the glossary prefers no form"),
        entry=ban.entry.id,
        fix=_english_fix(document, occurrence, wanted, mention) if wanted else None,
    )


def _preferred(entry: Entry) -> Form | None:
    """The one preferred form that people decided on, else the one that was proposed."""
    live = [form for form in entry.forms if form.status == "preferred" and form.english and form.review != "rejected"]
    forms = {form.english: form for form in filter(is_decided, live)} or {form.english: form for form in live}
    return next(iter(forms.values())) if len(forms) == 1 else None


def _english_fix(document: Document, occurrence: Occurrence, wanted: Form, mention: Mention | None) -> Fix:
    start, end = occurrence.start, occurrence.end
    text = wanted.english
    if occurrence.text[0].isupper() and not occurrence.name[0].isupper():
        text = text[0].upper() + text[1:]
    edits = [Edit(start, end, text)]
    exact = spelling(occurrence.text) == spelling(occurrence.name) and is_decided(wanted)
    article = _ARTICLE.search(document.text[max(0, start - 4) : start])
    fits = article is None or (article["article"].casefold() == "an") == (text[0].casefold() in "aeiou")
    if mention is not None and wanted.han and han_key(wanted.han) != han_key(mention.han.text):
        edits.append(Edit(mention.han.start, mention.han.end, wanted.han))
        fits = fits and not mention.aliases
    return Fix("safe" if exact and fits else "unsafe", tuple(edits))


def _han_findings(corpus: Corpus, document: Document) -> Iterator[Finding]:
    """Deprecated characters in a bracket, where the English itself is not deprecated."""
    for mention in corpus.mentions_by_document[document.name]:
        ban = _banned_han(corpus).get(mention.han.text)
        if ban is None or spelling(mention.english.text) in _bans(corpus):
            continue
        if _is_history(document, mention.english.start):
            continue
        wanted = _preferred(ban.entry)
        yield RULE.finding(
            document=document.name,
            start=mention.han.start,
            end=mention.han.end,
            message=f"{mention.han.text} is {ban.form.status}: "
            + (f"the glossary has {wanted.han}" if wanted else "the glossary prefers no form"),
            entry=ban.entry.id,
            fix=Fix("unsafe", (Edit(mention.han.start, mention.han.end, wanted.han),)) if wanted else None,
            related=(Place(document.name, mention.english.start, mention.english.end, "for this name"),),
        )


@per_corpus
def _banned_han(corpus: Corpus) -> dict[str, Ban]:
    """Deprecated characters that no entry uses in a form that is allowed."""
    good = {form.han for entry in corpus.glossary.entries for form in entry.forms if form.status not in BANNED}
    return {
        form.han: Ban(form, entry)
        for entry in corpus.glossary.entries
        for form in entry.forms
        if _counts(form) and form.han and form.han not in good
    }


RULE = Rule("T701", "forbidden-form", "error", check)

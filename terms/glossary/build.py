"""From mentions to a glossary of candidates: what belongs together, under which name, read how, seen where."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from terms.categories import KINDS
from terms.extract.wire import glossary_form
from terms.glossary.ballot import Use, ranked
from terms.glossary.excerpt import excerpt, row_excerpt
from terms.glossary.pinyin import pinyin_of, reading_kind
from terms.model import Entry, Form, Glossary
from terms.tables import rows
from terms.text.keys import han_key
from terms.text.latin import is_acronym
from terms.text.script import script_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from terms.categories import Kind, Readings
    from terms.glossary.ballot import Pair
    from terms.model import Document, Mention

_LOOSE = "loose-mandarin"
_CHINESE = frozenset({"zh", "yue", "nan", "hak"})


def build(mentions: Iterable[Mention], documents: Iterable[Document], *, readings: Readings = "cn") -> Glossary:
    """The glossary of the mentions: an entry for each han, its forms, the pinyin, where it was seen first.

    Traditional, simplified and 台/臺 forms of a han are one entry; the same english with another han is another
    entry. Which form is preferred: see `terms.glossary.ballot.ranked`; all others are admitted. Everything is a
    candidate until a person decides. The order of mentions and documents does not matter.
    """
    by_name = {document.name: document for document in documents}
    groups: dict[str, list[Use]] = {}
    for use in sorted((use for mention in mentions for use in _uses(mention)), key=lambda use: use.place):
        groups.setdefault(han_key(use.han), []).append(use)
    return Glossary(tuple(_entry(number, uses, by_name, readings) for number, uses in enumerate(groups.values(), 1)))


def _uses(mention: Mention) -> Iterator[Use]:
    han = glossary_form(mention.han.text)
    yield Use(glossary_form(mention.english.text), han, mention)
    for alias in mention.aliases:
        yield Use(glossary_form(alias.text), han, mention, alias=True)


def _entry(number: int, uses: Sequence[Use], documents: Mapping[str, Document], readings: Readings) -> Entry:
    kind = _kind(uses)
    by_pair: dict[Pair, list[Use]] = {}
    for use in uses:
        by_pair.setdefault((use.english, use.han), []).append(use)
    pairs = ranked(uses)
    englishes = tuple(dict.fromkeys(pair[0] for pair in pairs if any(map(_may_spell, by_pair[pair]))))
    read_as = reading_kind(kind, (english for english, _ in pairs))
    pinyin = {han: pinyin_of(han, read_as, englishes, readings=readings) for _, han in pairs}
    forms = tuple(_form(by_pair[pair], kind, pinyin[pair[1]], documents) for pair in pairs)
    forms = (replace(forms[0], status="preferred"), *forms[1:])
    return Entry(f"c{number:04}", kind, forms)


def _form(uses: Sequence[Use], kind: Kind, pinyin: str, documents: Mapping[str, Document]) -> Form:
    """The admitted form that these uses make."""
    first = uses[0]
    system, lang, region = _language(uses, kind)
    source, context = _first_seen(first.mention, documents)
    return Form(
        english=first.english,
        han=first.han,
        pinyin=pinyin,
        status="admitted",
        review="candidate",
        type=_type(uses),
        lang=lang,
        script=script_of(first.han),
        region=region,
        romanization=system,
        context=context,
        source=source,
    )


def _may_spell(use: Use) -> bool:
    """Whether the english may tell how the han is read."""
    return bool(use.systems) or (use.alias and not is_acronym(use.english))


def _kind(uses: Sequence[Use]) -> Kind:
    """The kind that most mentions have; other only where no mention says more."""
    votes = Counter(use.mention.kind for use in uses if not use.alias)
    told = [kind for kind in KINDS if votes[kind] and kind != "other"]
    return max(told, key=lambda kind: votes[kind], default="other")


def _type(uses: Sequence[Use]) -> str:
    if is_acronym(uses[0].english):
        return "acronym"
    return "variant" if all(use.alias for use in uses) else ""


def _language(uses: Sequence[Use], kind: Kind) -> tuple[str, str, str]:
    """The system that spells a form, its language and its region, each where all systems that may be it agree.

    A name that a Mandarin system spells, be it the loose one, is taken for Mandarin: among so many spellings other
    languages fit by chance. Japanese, Korean and Vietnamese are told from persons' names only.
    """
    explained = [use.systems for use in uses if use.systems]
    systems = frozenset.intersection(*explained) if explained else frozenset()
    every = [_languages().get(system, (system, "", "")) for system in systems]
    mandarin = [row for row in every if row[1] == "zh"]
    # The mixtures of the loose system explain nearly every name: it counts where no strict one does.
    known = [row for row in mandarin if row[0] != _LOOSE] or mandarin or every
    if kind != "person":
        known = [row for row in known if row[1] in _CHINESE]
    return _agreed(row[0] for row in known), _agreed(row[1] for row in known), _agreed(row[2] for row in known)


def _agreed(values: Iterable[str]) -> str:
    found = set(values)
    return found.pop() if len(found) == 1 else ""


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    return {row[0]: row for row in rows("system_languages")}


def _first_seen(mention: Mention, documents: Mapping[str, Document]) -> tuple[str, str]:
    """Where a mention stands (`path:line`) and an excerpt of its sentence."""
    document = documents.get(mention.document)
    if document is None:
        return mention.document, ""
    start, end = min(mention.english.start, mention.han.start), max(mention.english.end, mention.han.end)
    shown = row_excerpt if document.part_at(start) == "table" else excerpt
    return f"{document.name}:{document.locate(start, end).line}", shown(document.text, start, end)

"""The glossary as people look things up: sections by kind, one line an entry, sorted by English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from terms.categories import KINDS
from terms.exports._wanted import GOOD, han_language, wanted
from terms.text.latin import letters
from terms.text.visible import one_line

if TYPE_CHECKING:
    from terms.categories import Kind
    from terms.model import Entry, Glossary

_TITLES: dict[Kind, str] = {
    "person": "People",
    "place": "Places",
    "organization": "Organizations",
    "work": "Works",
    "term": "Terms",
    "other": "Other names",
}


@dataclass(frozen=True, slots=True)
class Han:
    """Characters, with the language tag that gives them their right glyphs."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Avoided:
    """What not to write, its language, and why (the note of the form)."""

    text: str
    language: str
    why: str


@dataclass(frozen=True, slots=True)
class Line:
    """One entry: its preferred english, all its good han, other good english, and what not to write.

    `decided` when a person approved or verified the preferred form.
    """

    id: str
    english: str
    han: tuple[Han, ...]
    pinyin: str
    also: tuple[str, ...]
    avoid: tuple[Avoided, ...]
    definition: str
    note: str
    decided: bool


@dataclass(frozen=True, slots=True)
class Section:
    """The lines of one kind."""

    kind: Kind
    title: str
    lines: tuple[Line, ...]


def sections(glossary: Glossary) -> tuple[Section, ...]:
    """The sections that have lines, in the order of the kinds; text is on one line, hidden characters are named."""
    entries = wanted(glossary)
    found = (Section(kind, _TITLES[kind], _lines(entries, kind)) for kind in KINDS)
    return tuple(section for section in found if section.lines)


def _lines(entries: tuple[Entry, ...], kind: Kind) -> tuple[Line, ...]:
    lines = (_line(entry) for entry in entries if entry.kind == kind)
    return tuple(sorted(lines, key=lambda line: (_words(line.english), line.english, line.id)))


def _words(english: str) -> tuple[str, ...]:
    """What a list is sorted by: word by word, as directories are, so that Chan Kwok-ki comes before Chang Chao-tang."""
    return tuple(map(letters, english.split()))


def _line(entry: Entry) -> Line:
    first = entry.preferred
    good = (first, *(form for form in entry.forms if form.status in GOOD and form is not first))
    han = {one_line(form.han): han_language(form) for form in reversed(good)}
    written = tuple(dict.fromkeys(one_line(form.english) for form in good))
    return Line(
        id=entry.id,
        english=written[0],
        han=tuple(Han(text, han[text]) for text in dict.fromkeys(one_line(form.han) for form in good)),
        pinyin=one_line(first.pinyin),
        also=written[1:],
        avoid=_avoided(entry, frozenset(written), frozenset(han)),
        definition=one_line(first.definition),
        note=one_line(first.note),
        decided=first.review in {"approved", "verified"},
    )


def _avoided(entry: Entry, english: frozenset[str], han: frozenset[str]) -> tuple[Avoided, ...]:
    """Of each form to be avoided, the side that is wrong: the english, or the han where the english is good."""
    found: dict[str, Avoided] = {}
    for form in entry.forms:
        if form.status in GOOD:
            continue
        name, language = one_line(form.english), "en"
        if name in english:
            name, language = one_line(form.han), han_language(form)
        if name not in english | han:
            found.setdefault(name, Avoided(name, language, one_line(form.note)))
    return tuple(found.values())
